import pg from "pg";
import { expect, test } from "vitest";
import { createPublishedPool } from "../../src/published/index.ts";
import { openReadersRoom } from "./readers-room.ts";

const room = openReadersRoom();

async function asOwner<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: room().url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

test("every table, and every column of it, is closed to public reads", async () => {
  const columns = await asOwner<{ name: string; columns: string[] }>(`
    SELECT c.oid::regclass::text AS name, array_agg(quote_ident(a.attname)) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind IN ('r', 'p', 'S', 'm') AND n.nspname = 'public' AND a.attnum > 0 GROUP BY c.oid`);
  expect(columns.length).toBeGreaterThan(12);
  for (const table of columns) {
    for (const column of ["*", "count(*)", ...table.columns]) {
      const statement = `SELECT ${column} FROM ${table.name.includes(".") ? table.name : `public.${table.name}`}`;
      await expect(room().pool.query(statement), statement).rejects.toMatchObject({ code: "42501" });
    }
  }
});

test("public reads cannot write, not even to a view, nor leave their role's limits", async () => {
  const { pool } = room();
  for (const statement of [
    "INSERT INTO live.topic VALUES ('x', 'x', 'x')",
    "UPDATE live.topic SET name = 'x'",
    "DELETE FROM live.topic",
    "CREATE TABLE live.mine (id int)",
    "CREATE TEMPORARY TABLE mine (id int)",
    "SELECT pg_read_file('/etc/passwd')",
    "COPY live.topic TO PROGRAM 'true'",
  ]) {
    await expect(pool.query(statement), statement).rejects.toMatchObject({ code: /^(?:25006|42501)$/ });
  }
});

test("a connection acts as gongji_public, whatever the URL says of options", async () => {
  const url = new URL(room().url);
  url.searchParams.set("options", "-c role=none -c default_transaction_read_only=off -c statement_timeout=0");
  const pool = createPublishedPool({ url: url.href, poolSize: 1 });
  try {
    const { rows } = await pool.query(`
      SELECT current_user AS who, current_setting('transaction_read_only') AS read_only,
        current_setting('statement_timeout') AS patience`);
    expect(rows).toEqual([{ who: "gongji_public", read_only: "on", patience: "5s" }]);
  } finally {
    await pool.end();
  }
});

test("a URL for public reads whose user could see more is refused with the first connection", async () => {
  const pool = createPublishedPool({ url: room().url, publicUrl: room().url, poolSize: 1 });
  await expect(pool.query("SELECT 1")).rejects.toMatchObject({ code: "public_role_too_powerful" });
  await pool.end();
});

test("a user with the rights of gongji_public and no others is taken", async () => {
  const name = `reader_${Date.now()}`;
  await asOwner(`CREATE ROLE ${name} LOGIN PASSWORD 'secret' IN ROLE gongji_public`);
  const url = new URL(room().url);
  url.username = name;
  url.password = "secret";
  const pool = createPublishedPool({ url: room().url, publicUrl: url.href, poolSize: 1 });
  try {
    await expect(pool.query("SELECT * FROM live.article")).resolves.toMatchObject({ rows: [] });
  } finally {
    await pool.end();
    await asOwner(`DROP ROLE ${name}`);
  }
});
