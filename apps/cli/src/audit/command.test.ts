import { createTestDatabase, type TestDatabase } from "@gongji/database/testing";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../test/run-cli.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const verify = (...parameters: string[]) =>
  runCli(["audit", "verify", ...parameters], { DATABASE_URL: database.url });

test("a log that nobody touched is whole, with what to note; an altered one ends with 1 and says where", async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  for (const name of ["甲", "乙", "丙"]) {
    await client.query(
      "INSERT INTO audit_event (at, action, subject_type, subject_id, detail) VALUES (now(), 'api_key.created', 'api_key', 'x', $1)",
      [{ name }],
    );
  }
  const whole = await verify();
  expect(whole).toMatchObject({ code: 0, stderr: "" });
  expect(whole.stdout).toContain("whole up to event 3 (");
  const [, noted = ""] = /--noted (3:[0-9a-f]{64})/.exec(whole.stdout) ?? [];
  expect((await verify("--noted", noted)).code).toBe(0);

  await client.query("SET session_replication_role = replica");
  await client.query("DELETE FROM audit_event WHERE sequence = 3");
  const shortened = await verify("--noted", noted);
  expect(shortened).toMatchObject({ code: 1, stdout: "" });
  expect(shortened.stderr).toContain("event 3 is not the one that was noted");
  await client.query("UPDATE audit_event SET detail = '{}' WHERE sequence = 2");
  await client.end();
  const altered = await verify();
  expect(altered).toMatchObject({ code: 1, stdout: "" });
  expect(altered.stderr).toContain("whole up to event 1 (");
  expect(altered.stderr).toContain("event 2 was altered");
}, 120_000);
