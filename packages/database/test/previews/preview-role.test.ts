import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPublishedPool } from "../../src/published/index.ts";
import { openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
let pool: pg.Pool;
beforeAll(() => {
  pool = createPublishedPool({ url: room().url, poolSize: 1, forPreview: true });
});
afterAll(() => pool.end());

async function viewsOf(schema: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: room().url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT format('%I.%I', $1::text, c.relname) AS name FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'S') AND c.relnamespace = $1::regnamespace",
      [schema],
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

test("previews are read as gongji_preview, which can read its views, five that everybody may, and nothing else", async () => {
  expect((await pool.query("SELECT current_user AS who")).rows).toEqual([{ who: "gongji_preview" }]);
  const readable: string[] = [];
  for (const name of [
    ...(await viewsOf("public")),
    ...(await viewsOf("live")),
    ...(await viewsOf("preview")),
  ]) {
    const isRead = await pool.query(`SELECT count(*) FROM ${name}`).then(
      () => true,
      (error: unknown) => {
        expect(error).toMatchObject({ code: "42501" });
        return false;
      },
    );
    if (isRead) readable.push(name);
  }
  expect(readable.sort()).toEqual([
    "live.category",
    "live.listed_article",
    "live.region",
    "live.region_chain",
    "live.topic",
    "preview.article",
    "preview.article_topic",
    "preview.image",
    "preview.related",
    "preview.sharer",
    "preview.suggestion",
  ]);
});

test("of people it sees ids, and those of nobody who is suspended", async () => {
  const { database, actors } = room();
  const { fields } = await pool.query("SELECT * FROM preview.sharer");
  expect(fields.map(({ name }) => name)).toEqual(["id"]);
  const id = actors.author.userId ?? "";
  const sees = async () =>
    (await pool.query("SELECT FROM preview.sharer WHERE id = $1", [id])).rowCount === 1;
  expect(await sees()).toBe(true);
  await database.user.update({ where: { id }, data: { suspendedAt: new Date() } });
  expect(await sees()).toBe(false);
});

test("it cannot write", async () => {
  for (const statement of [
    "DELETE FROM preview.article",
    "UPDATE preview.sharer SET id = id",
    "CREATE TABLE preview.mine (id int)",
  ]) {
    await expect(pool.query(statement), statement).rejects.toMatchObject({ code: /^(?:25006|42501)$/ });
  }
});

test("public reads cannot open the previews' views", async () => {
  const readers = createPublishedPool({ url: room().url, poolSize: 1 });
  try {
    for (const name of await viewsOf("preview")) {
      await expect(readers.query(`SELECT count(*) FROM ${name}`), name).rejects.toMatchObject({
        code: "42501",
      });
    }
  } finally {
    await readers.end();
  }
});
