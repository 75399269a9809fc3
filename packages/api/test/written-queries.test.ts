import { createArticle, publishArticle, withdrawArticle } from "@gongji/application";
import { createPublishedPool, createPublishedReader } from "@gongji/database/published";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { getTRPCErrorFromUnknown, TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callPublicApi, type PublicContext, WRITTEN_QUERIES } from "../src/public/index.ts";

const room = openEditorialRoom();
const NOWHERE = "01990000-0000-7000-8000-00000000dead";
let pool: ReturnType<typeof createPublishedPool>;
let shown = "";
let gone = "";
const reported: string[] = [];

beforeAll(async () => {
  const { context, actors } = room();
  pool = createPublishedPool({ url: room().url, poolSize: 2 });
  const publish = async (title: string) => {
    const articleId = await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
    await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
    return articleId;
  };
  shown = await publish("门诊费用怎么报销");
  gone = await publish("已经取消的待遇");
  await withdrawArticle(context, actors.publisher, {
    articleId: gone,
    expectedVersion: 2,
    kind: "gone",
    note: "规定已废止。",
    redirectToId: null,
  });
});

afterAll(() => pool?.end());

function contextOf(published = createPublishedReader(pool)): PublicContext {
  return {
    published,
    facts: {
      snapshot: async () => {
        throw new Error("no fact is read here");
      },
    },
    now: () => new Date("2026-11-30T04:00:00Z"),
    trace: { madeOf: () => undefined, holdsUntil: () => undefined },
    requestId: "written",
    report: (error) => reported.push(String(error)),
  };
}

/** What came of asking: the data, or what was refused in all that is told of it. */
async function cameOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return { data: await ask() };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    expect(error).toBeInstanceOf(TRPCError);
    return { refused: error.code, message: error.message, cause: error.cause };
  }
}

async function both(name: string, input: unknown, context = contextOf()): Promise<[unknown, unknown]> {
  const procedure = name
    .split(".")
    .reduce<unknown>((part, key) => Reflect.get(Object(part), key), callPublicApi(context));
  if (typeof procedure !== "function") throw new Error(`${name} is no procedure`);
  const write = WRITTEN_QUERIES.get(name);
  if (!write) throw new Error(`${name} is not written`);
  return [
    await cameOf(() => Promise.resolve(Reflect.apply(procedure, null, [input]))),
    await cameOf(async () => JSON.parse((await write(context, input)).json)),
  ];
}

test("a query that answers with text answers and refuses as the procedure of its name does", async () => {
  const slugOf = async (id: string) =>
    (await room().database.article.findUniqueOrThrow({ where: { id }, select: { slug: true } })).slug;
  const inputs: Readonly<Record<string, readonly unknown[]>> = {
    "articles.bySlug": [
      { slug: await slugOf(shown) },
      { slug: await slugOf(gone) },
      { slug: "nothing-here" },
      { slug: "nothing-here", more: 1 },
      { slug: "\u0000" },
      undefined,
    ],
    "articles.byId": [
      { articleId: shown },
      { articleId: gone },
      { articleId: NOWHERE },
      { articleId: "7" },
      {},
    ],
    "articles.list": [
      undefined,
      {},
      { limit: 1 },
      { limit: 1_000 },
      { cursor: "none" },
      { regionCode: "999999" },
    ],
  };
  expect(Object.keys(inputs).sort()).toEqual([...WRITTEN_QUERIES.keys()].sort());
  let refused = 0;
  for (const [name, asked] of Object.entries(inputs)) {
    for (const input of asked) {
      const [procedure, text] = await both(name, input);
      expect(text, `${name} ${JSON.stringify(input)}`).toEqual(procedure);
      if (JSON.stringify(text).startsWith('{"refused"')) refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(7);
  expect(reported).toEqual([]);
});

test("an error nobody expected is reported and masked in both", async () => {
  const broken = contextOf({
    ...createPublishedReader(pool),
    article: async () => {
      throw new Error("a secret of the house");
    },
  });
  const [procedure, text] = await both("articles.byId", { articleId: shown }, broken);
  expect(text).toEqual(procedure);
  expect(JSON.stringify(text)).not.toContain("secret");
  expect(reported.splice(0)).toEqual(["Error: a secret of the house", "Error: a secret of the house"]);
});
