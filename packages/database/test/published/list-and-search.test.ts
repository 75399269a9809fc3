import { withdrawArticle } from "@gongji/application";
import {
  listPublishedArticles,
  type PublishedFilter,
  type PublishedPage,
  type PublishedSearch,
  searchPublishedArticles,
} from "@gongji/application/published";
import { beforeAll, describe, expect, test } from "vitest";
import { openReadersRoom } from "./readers-room.ts";

const room = openReadersRoom();
const NOW = new Date("2026-11-02T00:00:00Z");
const list = (filter: Partial<PublishedFilter> = {}) =>
  listPublishedArticles(room().published, { limit: 50, ...filter });
const search = (text: string, filter: Partial<PublishedSearch> = {}) =>
  searchPublishedArticles({ search: room().published.search, now: NOW }, { text, limit: 50, ...filter });
const slugs = (page: { readonly items: readonly { readonly slug: string }[] }) =>
  page.items.map(({ slug }) => slug);
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
    ["a word of two characters", "异地", ["second"]],
    ["a word of four characters, title before text", "家庭共济", ["first", "third"]],
    ["a number beside a word", "2024年", ["third"]],
    ["full-width digits", "２０２４", ["third"]],
    ["Latin letters, whatever their case and width", "app", ["third"]],
    ["a word and a number whatever their order", "缴费2024", ["third"]],
    ["traditional characters", "異地就醫", ["second"]],
    ["another word for the same", "产假工资", ["fourth"]],
    ["pinyin", "shengyujintie", ["fourth"]],
    ["initials", "ydjy", ["second"]],
    ["a character that sounds the same", "生育今贴", ["fourth"]],
    ["a wrong character", "异地就衣", ["second"]],
    ["nothing searchable", "！？ …", []],
  ] as const)("finds %s", async ([, text, expected]) => {
    expect(slugs(await search(text))).toEqual(expected);
  });

  test("what is withdrawn is not found, and not among what is proposed either", async () => {
    const { items, didYouMean } = await search("旧规定");
    expect(slugs({ items })).not.toContain("fifth");
    expect(didYouMean.join()).not.toContain("旧规定");
  });

  test("says what it did without when no article has everything", async () => {
    const whole = await search("生育津贴");
    expect(whole).toMatchObject({ relaxed: null, didYouMean: [] });
    const alike = await search("生育今贴");
    expect(alike.relaxed).toEqual({
      step: "alike",
      replaced: [{ start: 0, end: 4, by: "生育津贴" }],
      without: [],
    });
    expect(alike.didYouMean).toEqual(["生育津贴"]);
    const some = await search("牙科 生育津贴");
    expect(some.relaxed).toMatchObject({ step: "some", without: [{ start: 0, end: 2 }] });
    expect(slugs(some)).toEqual(["fourth"]);
    const nothing = await search("牙科");
    expect(nothing).toMatchObject({
      items: [],
      relaxed: { step: "nothing", without: [{ start: 0, end: 2 }] },
    });
    expect(nothing.didYouMean.length).toBeGreaterThan(0);
  });

  test("shows where the words stand, in segments that are the whole text", async () => {
    const [first] = (await search("家庭共济")).items;
    expect(first?.highlights.title).toEqual([
      { text: "家庭共济", match: true },
      { text: "怎么绑定", match: false },
    ]);
    const [third] = (await search("代缴")).items;
    expect(third?.highlights.excerpt.map(({ text }) => text).join("")).toContain("账户可以代缴。");
    expect(third?.highlights.excerpt.find(({ match }) => match)?.text).toBe("代缴");
  });

  test("a region's answers come with those of the regions above it, and no other's", async () => {
    expect(slugs(await search("家庭共济", { regionCode: "420100" }))).toEqual(["first", "third"]);
    expect(slugs(await search("家庭共济", { regionCode: "420000" }))).toEqual(["first"]);
    expect(slugs(await search("家庭共济", { regionCode: "100000" }))).toEqual([]);
    expect(slugs(await search("湖北 家庭共济", { regionCode: "100000" }))).toEqual(["first"]);
  });

  test("keeps to the category and the topic", async () => {
    expect(slugs(await search("津贴", { categoryKey: "mutual-aid" }))).toEqual([]);
    expect(slugs(await search("津贴", { categoryKey: "claims" }))).toEqual(["fourth"]);
    expect(slugs(await search("备案", { topicKey: "app" }))).toEqual(["second"]);
    expect(slugs(await search("津贴", { topicKey: "app" }))).toEqual([]);
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

  test("asked as of a day, it finds what holds from that day on, and not what ends on it", async () => {
    const { publish } = room();
    const dates = { effectiveFrom: "2025-01-01", effectiveTo: "2026-01-01" };
    await publish("dated", { draft: { title: "长期护理保险", ...dates } });
    const on = async (asOf: string) => slugs(await search("长期护理保险", { asOf }));
    expect(await on("2024-12-31")).toEqual([]);
    expect(await on("2025-01-01")).toEqual(["dated"]);
    expect(await on("2025-12-31")).toEqual(["dated"]);
    expect(await on("2026-01-01")).toEqual([]);
  });

  test("of equally good articles the newer comes first", async () => {
    const { publish } = room();
    await publish("twin-old", { draft: { title: "门诊统筹" } });
    await publish("twin-new", { draft: { title: "门诊统筹" } });
    expect(slugs(await search("门诊统筹")).slice(0, 2)).toEqual(["twin-new", "twin-old"]);
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

  test("every region is placed in the country", async () => {
    const placed = await room().published.placedRegions();
    expect(placed.map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ["100000", null],
      ["420000", "100000"],
      ["420100", "420000"],
    ]);
    expect(placed.at(-1)).toMatchObject({ name: "武汉市", level: "prefecture" });
  });

  test("topics count listed articles only", async () => {
    const topics = await room().published.topics();
    expect(topics.find(({ key }) => key === "app")).toMatchObject({ articleCount: 1 });
  });
});
