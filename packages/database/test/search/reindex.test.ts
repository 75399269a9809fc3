import { reindexSearch } from "@gongji/application";
import type { UnitOfWork } from "@gongji/application/ports";
import { searchPublishedArticles } from "@gongji/application/published";
import { searchTokens } from "@gongji/ranking";
import pg from "pg";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { fillPublished, generatedId } from "../../src/published/testing/index.ts";
import { openReadersRoom } from "../published/readers-room.ts";

const room = openReadersRoom();
const NOW = new Date("2026-11-02T00:00:00Z");
const ARTICLES = 100;
/** Entries are made forty at a time. */
const BATCH = 40;

beforeAll(async () => {
  const client = new pg.Client({ connectionString: room().url });
  await client.connect();
  await fillPublished(client, { count: ARTICLES, relatedCount: 1 });
  filled = await derivedRows();
  await client.end();
});

/** What the platform derives of articles, and what it was when they had just been filled in. */
const DERIVED = {
  search: "SELECT * FROM article_search",
  words: "SELECT * FROM search_term WHERE articles > 0",
  lists: "SELECT * FROM listing",
  counts: "SELECT * FROM listing_count WHERE article_count > 0",
  desk: "SELECT * FROM desk_entry",
  cards: "SELECT * FROM card",
};
const TOKENS = { omit: { titleTokens: false, bodyTokens: false } };
let filled: unknown[];
const derivedRows = (): Promise<unknown[]> =>
  Promise.all(
    Object.values(DERIVED).map((rows) =>
      room().database.$queryRawUnsafe(
        `SELECT to_jsonb(r) AS row FROM (${rows}) r ORDER BY to_jsonb(r)::text`,
      ),
    ),
  );

/** How many articles have everything that was typed. */
async function found(text: string): Promise<number> {
  const { search } = room().published;
  const answer = await searchPublishedArticles({ search, now: NOW }, { text, limit: 50 });
  return answer.relaxed === null ? answer.items.length : 0;
}

const entries = () => room().database.articleSearch.count();
const counted = async () =>
  (await room().database.searchTerm.findUnique({ where: { token: "*" } }))?.articles;

/** A database that is gone after so many transactions. */
function endingAfter(transactions: number): UnitOfWork {
  const { unitOfWork } = room().context;
  let left = transactions;
  return {
    ...unitOfWork,
    run(work) {
      if (left === 0) throw new Error("cut short");
      left -= 1;
      return unitOfWork.run(work);
    },
  };
}

test("what is filled in at once is what the platform makes of the same articles one by one", async () => {
  const { context, database } = room();
  await database.$executeRaw`SELECT setval('article_search_ordinal_seq', 1, false)`;
  await database.$executeRaw`TRUNCATE search_term, listing, listing_count, desk_entry, card`;
  await reindexSearch(context);
  const articles = await database.article.findMany({ orderBy: { id: "asc" } });
  for (const { id } of articles) {
    await database.$executeRaw`
      SELECT relist(ARRAY[${id}::uuid]), refresh_desk(ARRAY[${id}::uuid]), write_cards(ARRAY[${id}::uuid])`;
  }
  const rows = await derivedRows();
  for (const [index, name] of Object.keys(DERIVED).entries())
    expect(rows[index], name).toEqual(filled[index]);
  for (const edition of await database.edition.findMany(TOKENS)) {
    expect(edition.titleTokens, edition.title).toEqual(searchTokens(edition.title));
    expect(edition.bodyTokens, edition.title).toEqual(searchTokens(edition.bodyText));
    expect(edition.id).toBe(generatedId("edition", Number(/\d+/.exec(edition.title)?.[0])));
  }
});

beforeEach(async () => {
  await room().database.articleSearch.deleteMany();
});

test("articles without an entry are found again once it is made, and how far it is is told", async () => {
  expect(await found("第7篇")).toBe(0);
  const told: number[] = [];
  const made = await reindexSearch(room().context, {
    report: ({ done, total }) => {
      expect(total).toBe(ARTICLES);
      told.push(done);
    },
  });
  expect(made).toBe(ARTICLES);
  expect(told).toEqual([BATCH, 2 * BATCH, ARTICLES]);
  expect(await found("第7篇")).toBe(1);
  expect(await counted()).toBe(ARTICLES);
});

test("cut short, what was made stays and is found, and the next one makes the rest and nothing twice", async () => {
  // One transaction looks how much there is, and each batch is one.
  await expect(reindexSearch({ unitOfWork: endingAfter(3) })).rejects.toThrow("cut short");
  expect(await entries()).toBe(2 * BATCH);
  const kept = await room().database.articleSearch.findMany({ orderBy: { articleId: "asc" } });
  expect(await reindexSearch(room().context)).toBe(ARTICLES - 2 * BATCH);
  expect(await entries()).toBe(ARTICLES);
  expect(await counted()).toBe(ARTICLES);
  const after = await room().database.articleSearch.findMany({ orderBy: { articleId: "asc" } });
  expect(after.slice(0, kept.length).map(({ ordinal }) => ordinal)).toEqual(
    kept.map(({ ordinal }) => ordinal),
  );
  expect(await reindexSearch(room().context)).toBe(0);
});

test("entries of an older version are made again, those of this one are not", async () => {
  await reindexSearch(room().context);
  await room().database.$executeRaw`
    UPDATE article_search SET token_version = 0 WHERE ordinal % 4 = 0`;
  const old = await room().database.articleSearch.count({ where: { tokenVersion: 0 } });
  expect(old).toBeGreaterThan(10);
  expect(await reindexSearch(room().context)).toBe(old);
  expect(await room().database.articleSearch.count({ where: { tokenVersion: 0 } })).toBe(0);
  expect(await counted()).toBe(ARTICLES);
});

test("a place that got another name is found by it after all entries were made again, and not before", async () => {
  const { context, database } = room();
  await reindexSearch(context);
  await database.region.update({ where: { code: "310101" }, data: { name: "长宁区" } });
  expect(await reindexSearch(context)).toBe(0);
  expect(await found("长宁区")).toBe(0);
  expect(await reindexSearch(context, { all: true })).toBe(ARTICLES);
  expect(await found("长宁区")).toBe(ARTICLES / 5);
  expect(await counted()).toBe(ARTICLES);
});

test("a place nobody wrote of is not answered by whatever has one of its characters", async () => {
  await reindexSearch(room().context);
  const { search } = room().published;
  const answer = await searchPublishedArticles({ search, now: NOW }, { text: "武昌区", limit: 50 });
  expect(answer.items).toEqual([]);
  expect(answer.relaxed).toMatchObject({ step: "nothing", without: [{ start: 0, end: 3 }] });
});
