import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase, type TestDatabase } from "@gongji/database/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generatedPage } from "../../bench/generated-page.ts";
import { runCli } from "../../test/run-cli.ts";

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "gongji-undo-"));
  for (const index of [1, 2, 3]) await writeFile(join(folder, `${index}.html`), generatedPage(index));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const cli = (...parameters: string[]) => runCli(["import", ...parameters], { DATABASE_URL: database.url });

test("an import prints its run, and the run is taken back as a whole, once", async () => {
  const imported = await cli(folder);
  const [runId = ""] = /(?<=undo )[0-9a-f-]{36}/.exec(imported.stdout) ?? [];
  expect((await cli("runs")).stdout).toContain(`${runId}  `);
  const undone = await cli("undo", runId);
  expect(undone).toMatchObject({ code: 0, stderr: "" });
  expect(undone.stdout).toBe("3 pages and 36 stubs removed, 0 stubs emptied again.\n");
  expect((await cli("runs")).stdout).toContain("3 pages and 36 stubs removed, 0 pages left");
  expect(await cli("undo", runId)).toMatchObject({ code: 1, stderr: expect.stringContaining("already") });
  expect(await cli("undo", "nothing")).toMatchObject({ code: 1, stderr: expect.stringContaining("no id") });
});
