import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createArticle, publishArticle } from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import { searchTokens } from "@gongji/ranking";
import pg from "pg";
import { expect, test } from "vitest";
import { prismaFolder } from "../../src/migrate/index.ts";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const TITLE = "異地就醫怎麼備案";
const FORMS = [TITLE, "异地就医怎么备案", "備案", "备案"];

async function titlesFound(text: string): Promise<string[]> {
  const page = await room().reader.articles({ text, limit: 10, userId: null, today: "2026-11-29" });
  return page.items.map(({ title }) => title);
}

async function published(title: string): Promise<string> {
  const { context, actors } = room();
  const articleId = await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  return articleId;
}

test("an article in traditional characters is found on the desk by either form, and one in simplified too", async () => {
  const plain = "住院前要备案吗";
  await published(TITLE);
  await published(plain);
  for (const text of FORMS.slice(0, 2)) expect(await titlesFound(text), text).toEqual([TITLE]);
  for (const text of FORMS.slice(2)) expect((await titlesFound(text)).sort(), text).toEqual([plain, TITLE]);
  const { reader } = room();
  const elsewhere = crypto.randomUUID();
  for (const text of FORMS.slice(0, 2)) {
    const targets = await reader.searchTargets(text, elsewhere, 10);
    expect(targets.map(({ title }) => title)).toEqual([TITLE]);
  }
});

test("what was published before the tokens were simplified is found all the same, and stays frozen", async () => {
  const { database } = room();
  const title = "職工醫療保險繳費基數怎麼定";
  const articleId = await published(title);
  const asTyped = [...title].flatMap((character, at, all) => [character, character + (all[at + 1] ?? "")]);
  await database.$transaction([
    database.$executeRaw`SET LOCAL session_replication_role = replica`,
    database.$executeRaw`UPDATE edition SET title_tokens = ${asTyped}, body_tokens = ${asTyped} WHERE article_id = ${articleId}::uuid`,
    database.$executeRaw`SELECT refresh_desk(ARRAY[${articleId}::uuid])`,
  ]);
  expect(await titlesFound("缴费基数")).toEqual([]);

  const migration = join(prismaFolder, "migrations/20261129180600_folded_tokens/migration.sql");
  const client = new pg.Client({ connectionString: room().url });
  await client.connect();
  await client.query(await readFile(migration, "utf8"));
  await client.end();
  expect(await titlesFound("缴费基数")).toEqual([title]);
  const edition = await database.edition.findFirstOrThrow({
    where: { articleId },
    omit: { titleTokens: false, bodyTokens: false },
  });
  expect(edition.titleTokens.sort()).toEqual(searchTokens(title).sort());
  const change = database.edition.update({ where: { id: edition.id }, data: { titleTokens: [] } });
  await expect(change).rejects.toThrow(/frozen/);
});
