import { withdrawArticle } from "@gongji/application";
import {
  listPublishedArticles,
  type PublishedFilter,
  type PublishedPage,
  searchPublishedArticles,
} from "@gongji/application/published";
import { beforeAll, describe, expect, test } from "vitest";
import { openReadersRoom } from "./readers-room.ts";

const room = openReadersRoom();
const list = (filter: Partial<PublishedFilter> = {}) =>
  listPublishedArticles(room().published, { limit: 50, ...filter });
const search = (text: string, filter: Partial<PublishedFilter> = {}) =>
  searchPublishedArticles(room().published, { text, limit: 50, ...filter });
const slugs = (page: PublishedPage) => page.items.map(({ slug }) => slug);
const paragraph = (text: string) => ({
  type: "doc" as const,
  content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
});

beforeAll(async () => {
  const { publish, database, context, actors } = room();
  await database.category.create({ data: { key: "claims", name: "报销", nameEn: "Claims" } });
  await database.topic.create({ data: { key: "app", name: "应用", nameEn: "App" } });
  await publish("first", { draft: { title: "家庭共济怎么绑定", regionCode: "420000" } });
  await publish("second", { draft: { title: "异地就医备案", topicKeys: ["app"], categoryKey: "claims" } });
  await publish("third", {
    draft: {
      title: "2024年缴费标准",
      body: paragraph("家庭共济账户可以代缴。在ＡＰＰ上办理。"),
      regionCode: "420100",
    },
  });
  await publish("fourth", { draft: { title: "生育津贴", categoryKey: "claims", regionCode: "420000" } });
  const goneId = await publish("fifth", { draft: { title: "家庭共济旧规定", topicKeys: ["app"] } });
  await withdrawArticle(context, actors.publisher, {
    articleId: goneId,
    expectedVersion: 2,
    kind: "notice",
    note: null,
    redirectToId: null,
  });
});

describe("lists", () => {
  test("are newest first and leave withdrawn articles out", async () => {
    expect(slugs(await list())).toEqual(["fourth", "third", "second", "first"]);
  });

  test.for([
    [{ categoryKey: "claims" }, ["fourth", "second"]],
    [{ regionCode: "420000" }, ["fourth", "first"]],
    [{ topicKey: "app" }, ["second"]],
    [{ categoryKey: "claims", regionCode: "420000" }, ["fourth"]],
    [{ categoryKey: "claims", topicKey: "app", regionCode: "100000" }, ["second"]],
    [{ categoryKey: "no-such-shelf" }, []],
  ] as const)("%o shows %o", async ([filter, expected]) => {
    expect(slugs(await list(filter))).toEqual(expected);
  });

  test("pages follow one another without gap or repetition, whatever their size", async () => {
    const whole = slugs(await list());
    for (const limit of [1, 2, 3, 4, 5]) {
      const walked: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page: PublishedPage = await list({ limit, ...(cursor && { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        walked.push(...slugs(page));
        cursor = page.nextCursor;
      } while (cursor);
      expect(walked).toEqual(whole);
    }
  });

  test("a cursor that was changed, or is of another list, is refused", async () => {
    const { nextCursor } = await list({ limit: 1 });
    const cursor = nextCursor ?? "";
    const changed = `${cursor.startsWith("A") ? "B" : "A"}${cursor.slice(1)}`;
    for (const attempt of [
      list({ cursor: changed }),
      list({ cursor: cursor.slice(1) }),
      list({ cursor: `${cursor}A` }),
      list({ cursor: "AAAA" }),
      list({ cursor, categoryKey: "claims" }),
      search("共济", { cursor }),
    ]) {
      await expect(attempt).rejects.toMatchObject({ problem: { code: "input.invalid" } });
    }
  });
});

describe("search", () => {
  test.for([
    ["a word of one character", "津", ["fourth"]],
    ["a word of two characters", "备案", ["second"]],
    ["a word of four characters, title before text", "家庭共济", ["first", "third"]],
    ["a number beside a word", "2024年", ["third"]],
    ["full-width digits", "２０２４", ["third"]],
    ["Latin letters, whatever their case and width", "app", ["third"]],
    ["several words, all of which must be there", "共济 代缴", ["third"]],
    ["words in the other order", "绑定共济", []],
    ["a word nobody wrote", "牙科", []],
    ["nothing searchable", "！？ …", []],
  ] as const)("finds %s", async ([, text, expected]) => {
    expect(slugs(await search(text))).toEqual(expected);
  });

  test("keeps to the filter", async () => {
    expect(slugs(await search("家庭共济", { regionCode: "420100" }))).toEqual(["third"]);
    expect(slugs(await search("津贴", { categoryKey: "mutual-aid" }))).toEqual([]);
  });

  test("pages by cursor, and only with the same words", async () => {
    const first = await search("家庭共济", { limit: 1 });
    expect(slugs(first)).toEqual(["first"]);
    const cursor = first.nextCursor ?? "";
    const second = await search("家庭共济", { limit: 1, cursor });
    expect(slugs(second)).toEqual(["third"]);
    expect(second.nextCursor).toBeNull();
    await expect(search("津贴", { cursor })).rejects.toMatchObject({ problem: { code: "input.invalid" } });
  });

  test("of equally good articles the newer comes first", async () => {
    expect(slugs(await search("年"))).toEqual(["third"]);
    const { publish } = room();
    await publish("twin-old", { draft: { title: "门诊统筹" } });
    await publish("twin-new", { draft: { title: "门诊统筹" } });
    expect(slugs(await search("门诊统筹"))).toEqual(["twin-new", "twin-old"]);
  });
});

describe("shelves", () => {
  test("count what readers find, empty categories too", async () => {
    const categories = await room().published.categories();
    expect(categories.find(({ key }) => key === "claims")).toMatchObject({ name: "报销", articleCount: 2 });
    await room().database.category.create({
      data: { key: "empty", name: "空", nameEn: "Empty", position: 9 },
    });
    expect((await room().published.categories()).at(-1)).toMatchObject({ key: "empty", articleCount: 0 });
  });

  test("regions come with those above them", async () => {
    const regions = await room().published.regions();
    expect(regions.map(({ code, chain }) => [code, chain.map((above) => above.code)])).toEqual([
      ["100000", []],
      ["420000", ["100000"]],
      ["420100", ["100000", "420000"]],
    ]);
    expect(regions.find(({ code }) => code === "420000")?.articleCount).toBe(2);
  });

  test("topics count listed articles only", async () => {
    const topics = await room().published.topics();
    expect(topics.find(({ key }) => key === "app")).toMatchObject({ articleCount: 1 });
  });
});
