import { createTestDatabase, type TestDatabase } from "@gongji/database/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../test/run-cli.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const key = (...parameters: string[]) => runCli(["key", ...parameters], { DATABASE_URL: database.url });

test("a key is printed once, listed by its beginning, replaced and revoked", async () => {
  const created = await key("create", "--name", "小程序", "--points", "5000", "--days", "30");
  expect(created).toMatchObject({ code: 0, stderr: "" });
  const [text = ""] = created.stdout.split("\n");
  expect(text).toMatch(/^gongji_\w{7}_\w{39}$/);
  const [id = ""] = /[0-9a-f-]{36}/.exec(created.stdout) ?? [];

  const listed = await key("list");
  expect(listed.stdout).toBe(`${id}  active  ${text.slice(0, 14)}  used never  小程序\n`);

  const rotated = await key("rotate", id, "--grace-hours", "0");
  expect(rotated.code).toBe(0);
  const [next = ""] = rotated.stdout.split("\n");
  expect((await key("list")).stdout).toContain(`active  ${next.slice(0, 14)}  used`);

  expect((await key("revoke", id)).code).toBe(0);
  expect((await key("list")).stdout).toContain("revoked");
  const again = await key("rotate", id);
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toContain("the key is revoked");
});

test.for([
  [["revoke", "nothing"], 1, "nothing is no id"],
  [["revoke", "01990000-0000-7000-8000-000000000000"], 1, "there is no such key"],
  [["create", "--name", ""], 1, "name"],
  [["create", "--name", "x", "--points", "0"], 2, "a whole number above 0"],
  [["create"], 2, "--name"],
] as const)("%o ends with %i and says why", async ([parameters, code, said]) => {
  const ended = await key(...parameters);
  expect(ended.code).toBe(code);
  expect(ended.stderr).toContain(said);
});
