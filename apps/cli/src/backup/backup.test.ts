import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArticle, publishArticle, saveDraft, verifyAuditLog } from "@gongji/application";
import { createDatabase, createEditorReader } from "@gongji/database";
import { createTestDatabase, type TestDatabase } from "@gongji/database/testing";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../test/run-cli.ts";

const room = openEditorialRoom();
const IMAGE = "ab".repeat(20);
const FILES = [`images/${IMAGE}/480.avif`, `images/${IMAGE}/480.webp`];
let folder: string;
let file: string;
let empty: TestDatabase;

const gongji = (command: "backup" | "restore", path: string, databaseUrl: string, data: string) =>
  runCli([command, path, "--data", join(folder, data)], { DATABASE_URL: databaseUrl });

/** Every row of every table a backup holds, as text, in an order of its own. */
async function everything(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relkind = 'r'
       AND c.relnamespace = 'public'::regnamespace AND c.relname NOT IN ('_prisma_migrations', 'session')`,
  );
  const found: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
    found[name] = rows.map(({ row }) => row);
  }
  await client.end();
  return found;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongji-backup-test-"));
  file = join(folder, "backup.tar");
  empty = await createTestDatabase();
  const { context, actors, database } = room();
  await database.image.create({ data: { id: IMAGE, width: 480, height: 200, at: new Date() } });
  for (const key of FILES) {
    await mkdir(join(folder, "one/images/images", IMAGE), { recursive: true });
    await writeFile(join(folder, "one/images", key), `bytes of ${key}`);
  }
  const draft = completeDraft("要备份的\t一篇\\N");
  draft.body.content.push({
    type: "image",
    attrs: { imageId: IMAGE, alt: "图", caption: "", width: 480, height: 200 },
  });
  const articleId = await createArticle(context, actors.editor, { title: draft.title, draft });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  const saveId = "11111111-0000-4000-8000-000000000001";
  const changed = { ...draft, shortAnswer: "第二稿。" };
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: 2,
    saveId,
    auto: false,
    draft: changed,
  });
}, 60_000);

afterAll(async () => {
  await empty?.drop();
  await rm(folder, { recursive: true, force: true });
});

test("a backup is one file for its owner alone, and is never written over another", async () => {
  const made = await gongji("backup", file, room().url, "one");
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readdir(folder)).filter((name) => name.startsWith(".gongji-backup"))).toEqual([]);
  const before = await readFile(file);
  const again = await gongji("backup", file, room().url, "one");
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toContain("exists already");
  expect(await readFile(file)).toEqual(before);
}, 60_000);

const DAMAGES: readonly [string, (path: string) => Promise<unknown>, string][] = [
  ["a file that is not there", async (path: string) => rm(path, { force: true }), "there is no file"],
  ["something else", (path: string) => writeFile(path, "no backup"), "no backup of Gongji"],
  ["one that was cut off", (path: string) => truncate(path, 20_000), "damaged"],
  [
    "one with a byte changed",
    async (path: string) => {
      const bytes = await readFile(path);
      // In the middle of the first table that is not nearly empty.
      const at = bytes.indexOf("tables/") + 512 + 20;
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      await writeFile(path, bytes);
    },
    "damaged",
  ],
];

test.for(DAMAGES)(
  "%s is refused, and the database stays empty",
  { timeout: 60_000 },
  async ([, damage, said]) => {
    const path = join(folder, "damaged.tar");
    await writeFile(path, await readFile(file));
    await damage(path);
    const ended = await gongji("restore", path, empty.url, "two");
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toContain(said);
    expect(Object.values(await everything(empty.url)).flat()).toEqual([]);
  },
);

test("restored into an empty place, every row and every image is there again, and the log still verifies", async () => {
  const restored = await gongji("restore", file, empty.url, "two");
  expect(restored).toMatchObject({ code: 0, stderr: "" });
  expect(await everything(empty.url)).toEqual(await everything(room().url));
  for (const key of FILES)
    expect(await readFile(join(folder, "two/images", key), "utf8")).toBe(`bytes of ${key}`);
  const database = createDatabase(empty.url, { poolSize: 2 });
  const { brokenAt, verified } = await verifyAuditLog({ ...createEditorReader(database) }, PLATFORM);
  expect(brokenAt).toBeNull();
  expect(verified?.sequence).toBe("3");
  // Triggers and foreign keys are back: what is append-only is so again, and a dangling row is refused.
  await expect(database.$executeRaw`DELETE FROM revision`).rejects.toThrow("append-only");
  await expect(database.$executeRaw`DELETE FROM image`).rejects.toThrow();
  await database.$disconnect();
}, 60_000);

test("a place that holds anything is refused, and nothing of it is touched", async () => {
  const before = await everything(empty.url);
  const ended = await gongji("restore", file, empty.url, "two");
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toContain("The database is not empty: it holds 1 rows of article.");
  expect(await everything(empty.url)).toEqual(before);
}, 60_000);
