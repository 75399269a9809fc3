import { excludeRelated, publishArticle, saveDraft, withdrawArticle } from "@gongji/application";
import { getPublishedArticle, listRelatedArticles, relatedTag } from "@gongji/application/published";
import { loadRanker, type Ranker, rebuildSuggestions, refreshSuggestions } from "@gongji/application/ranking";
import type { ArticleDraft } from "@gongji/domain/article";
import { PLATFORM } from "@gongji/domain/article";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { completeDraft } from "../../src/testing/editorial-room.ts";
import { openReadersRoom } from "./readers-room.ts";

const room = openReadersRoom();
const NOW = new Date("2026-11-20T04:00:00Z");
let ranker: Ranker;
const ids: Record<string, string> = {};

const about = (title: string, draft: Partial<ArticleDraft> = {}) => ({
  draft: { ...completeDraft(title), shortAnswer: `${title}在国家医保服务平台办理家庭共济。`, ...draft },
});

beforeAll(async () => {
  const { publish, context } = room();
  ids.balance = await publish("balance", about("家庭共济余额怎么查询？"));
  ids.unbind = await publish("unbind", about("家庭共济怎么解绑？", { effectiveTo: "2026-12-01" }));
  ids.wuhan = await publish("wuhan", about("武汉家庭共济怎么绑定？", { regionCode: "420100" }));
  ids.pinned = await publish("pinned", about("住院费用怎么报销？"));
  ids.bind = await publish("bind", { ...about("家庭共济怎么绑定？"), pins: [ids.pinned] });
  ranker = await loadRanker(context, TRAINED_MODEL);
  await rebuildSuggestions(context, ranker);
});

const related = (slug: string, reading = {}, now = NOW) =>
  listRelatedArticles(room().published, now, { slug }, reading);
const slugs = async (...asked: Parameters<typeof related>) =>
  (await related(...asked)).map(({ slug }) => slug);

test("pins come first, then suggestions, each saying where it comes from and why it is there", async () => {
  const list = await related("bind");
  expect(list[0]).toMatchObject({ slug: "pinned", position: 0, origin: "pinned", suggestion: null });
  expect(
    list
      .slice(1)
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual(["balance", "unbind", "wuhan"]);
  const [, first] = list;
  expect(first).toMatchObject({ position: 1, origin: "suggested", reason: null });
  expect(first?.suggestion).toMatchObject({
    code: expect.any(String),
    text: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
    modelVersion: TRAINED_MODEL.version,
  });
  expect(list.find(({ slug }) => slug === "wuhan")?.suggestion?.text.zh).toContain("武汉市");
});

test("a rule of a place is suggested to readers of that place and not to others", async () => {
  expect(await slugs("bind", { regionCode: "420100" })).toContain("wuhan");
  await room().database.region.create({
    data: { code: "110000", name: "北京市", nameEn: "Beijing", level: "province", parentCode: "100000" },
  });
  const inBeijing = await slugs("bind", { regionCode: "110000" });
  expect(inBeijing).toContain("balance");
  expect(inBeijing).not.toContain("wuhan");
  await expect(related("bind", { regionCode: "999999" })).rejects.toMatchObject({
    problem: { code: "taxonomy.unknown_region" },
  });
});

test("what no longer holds leaves at midnight, and the answer says that it holds no longer than that", async () => {
  const ends: Date[] = [];
  const trace = { madeOf: () => undefined, holdsUntil: (moment: Date) => void ends.push(moment) };
  await getPublishedArticle(room().published, NOW, { slug: "bind" }, trace);
  expect(ends).toContainEqual(new Date("2026-11-30T16:00:00Z"));
  expect(await slugs("bind", {}, new Date("2026-11-30T15:59:59Z"))).toContain("unbind");
  expect(await slugs("bind", {}, new Date("2026-11-30T16:00:00Z"))).not.toContain("unbind");
  expect(await slugs("bind", { asOf: "2026-12-01" })).not.toContain("unbind");
});

test("whatever is stored, no suggestion is served that is not yet in force, was taken back, is another city's or is linked in the text, before any job has run", async () => {
  const { publish, context, actors, database } = room();
  const [coming, gone, linked, stay] = [
    await publish("coming", about("家庭共济新规怎么绑定？", { effectiveFrom: "2027-01-01" })),
    await publish("gone", about("家庭共济怎么绑定父母？")),
    await publish("linked", about("家庭共济怎么绑定配偶？")),
    await publish("stay", about("家庭共济怎么绑定子女？")),
  ];
  const owner = await publish("owner", about("家庭共济怎么绑定兄弟姐妹？"));
  for (const id of [coming, gone, linked, stay, owner]) await refreshSuggestions(context, ranker, id);
  const asked = (reading = {}) => slugs("owner", { regionCode: "110000", ...reading });
  expect(await asked()).toEqual(expect.arrayContaining(["gone", "linked", "stay"]));

  const taken = {
    articleId: gone,
    expectedVersion: 2,
    kind: "gone" as const,
    note: null,
    redirectToId: null,
  };
  await withdrawArticle(context, actors.publisher, taken);
  const link = { type: "articleLink" as const, attrs: { articleId: linked } };
  const words = { type: "text" as const, text: "配偶见另一篇", marks: [link] };
  const body = { type: "doc" as const, content: [{ type: "paragraph" as const, content: [words] }] };
  const { draft } = about("家庭共济怎么绑定兄弟姐妹？", { body });
  const save = { saveId: context.newId(), auto: false, draft };
  await saveDraft(context, actors.editor, { articleId: owner, expectedVersion: 2, ...save });
  await publishArticle(context, PLATFORM, { articleId: owner, expectedVersion: 3 });

  const stored = await database.relatedSuggestion.findMany({ where: { articleId: owner } });
  const storedIds = stored.map(({ targetId }) => targetId);
  expect(storedIds).toEqual(expect.arrayContaining([coming, gone, linked, stay, ids.wuhan]));
  const today = await asked();
  expect(today).toContain("stay");
  for (const never of ["coming", "gone", "linked", "wuhan"]) expect(today).not.toContain(never);
  const page = await getPublishedArticle(room().published, NOW, { slug: "owner" });
  const shown = page.kind === "article" ? page.article.related.map(({ slug }) => slug) : [];
  for (const never of ["coming", "gone", "linked"]) expect(shown).not.toContain(never);
  expect(await asked({ asOf: "2026-12-31" })).not.toContain("coming");
  expect(await asked({ asOf: "2027-01-01" })).toContain("coming");
});

test("an article banned from every list, or excluded from this one, is not suggested", async () => {
  const { database, context, actors } = room();
  await database.relatedBan.create({ data: { targetId: ids.balance ?? "", bannedAt: NOW } });
  expect(await slugs("bind")).not.toContain("balance");
  await database.relatedBan.deleteMany();
  expect(await slugs("bind")).toContain("balance");
  const excluding = await room().publish("excluding", about("家庭共济怎么申请绑定？"));
  await refreshSuggestions(context, ranker, excluding);
  expect(await slugs("excluding")).toContain("balance");
  const exclusion = { articleId: excluding, expectedVersion: 2, targetId: ids.balance ?? "", reason: null };
  await excludeRelated(context, actors.editor, exclusion);
  await publishArticle(context, PLATFORM, { articleId: excluding, expectedVersion: 3 });
  expect(await slugs("excluding")).not.toContain("balance");
});

test("an answer is made of its list and of every article in it", async () => {
  const tags: string[] = [];
  const trace = { madeOf: (made: readonly string[]) => void tags.push(...made), holdsUntil: () => undefined };
  const answer = await getPublishedArticle(room().published, NOW, { slug: "bind" }, trace);
  if (answer.kind !== "article") throw new Error("it is on show");
  const shown = answer.article.related.map(({ articleId }) => `article:${articleId}`);
  expect(tags).toEqual(expect.arrayContaining([relatedTag(ids.bind ?? ""), ...shown]));
});

test("whatever is published, withdrawn and ranked again: pins keep their order, and nothing stands there that readers may not see", async () => {
  const { context, actors, database } = room();
  const names = Object.values(ids);
  const act = fc.record({
    target: fc.nat(names.length - 1),
    kind: fc.constantFrom("withdraw", "return", "rank", "rebuild"),
  });
  const [acts = []] = fc.sample(fc.array(act, { minLength: 24, maxLength: 24 }), { numRuns: 1, seed: 7 });
  for (const { target, kind } of acts) {
    const articleId = names[target] ?? "";
    const { version = 0, withdrawal } =
      (await context.unitOfWork.run(({ articles }) => articles.load(articleId))) ?? {};
    const change = { articleId, expectedVersion: version };
    const gone = { kind: "gone" as const, note: null, redirectToId: null };
    if (kind === "withdraw" && !withdrawal)
      await withdrawArticle(context, actors.publisher, { ...change, ...gone });
    if (kind === "return" && withdrawal) {
      const save = { saveId: context.newId(), auto: false, draft: about(`家庭共济第${version}次？`).draft };
      await saveDraft(context, actors.editor, { ...change, ...save });
      await publishArticle(context, PLATFORM, { articleId, expectedVersion: version + 1 });
    }
    if (kind === "rank") await refreshSuggestions(context, ranker, articleId);
    if (kind === "rebuild") {
      await context.unitOfWork.run(({ related: store }) => store.makeAllDue());
      await rebuildSuggestions(context, ranker);
    }
    const listed = new Set(
      (await database.$queryRaw<{ slug: string }[]>`SELECT slug FROM live.listed_article`).map(
        ({ slug }) => slug,
      ),
    );
    for (const slug of listed) {
      const list = await related(slug);
      expect(list.filter((item) => !listed.has(item.slug))).toEqual([]);
      const pins = list.filter(({ origin }) => origin === "pinned").map((item) => item.slug);
      expect(pins).toEqual(slug === "bind" && listed.has("pinned") ? ["pinned"] : []);
      expect(list.slice(0, pins.length).every(({ origin }) => origin === "pinned")).toBe(true);
    }
  }
});
