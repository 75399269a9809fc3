import pg from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "./create-test-database.ts";

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

test("each test database is a migrated copy of its own", async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const migrations = await query(first.url, "SELECT 1 FROM _prisma_migrations WHERE finished_at IS NOT NULL");
  expect(migrations.rowCount).toBeGreaterThan(0);
  await query(first.url, "CREATE TABLE only_here (id int)");
  await expect(query(second.url, "SELECT * FROM only_here")).rejects.toThrow("does not exist");
  await Promise.all([first.drop(), second.drop()]);
});

test("a dropped test database is gone, also while somebody is connected to it", async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  client.on("error", () => undefined);
  await client.connect();
  await database.drop();
  await expect(query(database.url, "SELECT 1")).rejects.toThrow("does not exist");
});
