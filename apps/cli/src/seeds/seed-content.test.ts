import { join } from "node:path";
import { bodySchema, bodyText } from "@gongji/domain/article";
import { beforeAll, describe, expect, test } from "vitest";
import { rootFolder } from "../installation/root-folder.ts";
import { type ArticleSeed, seedDraft } from "./article-seed.ts";
import type { Seeds } from "./parse-seeds.ts";
import { readSeeds } from "./read-seeds.ts";
import { SHORT_ANSWER_LENGTH_MAX } from "./short-answer.ts";

/** The kinds of policy question, each of which the seeds must answer somewhere. */
const KINDS = [
  "mutual-aid",
  "mutual-aid-settlement",
  "personal-account",
  "family-account",
  "credential-use",
  "fraud-consequence",
  "record-access",
  "enrolment",
  "contribution",
  "waiting-period",
  "lifetime-years",
  "reimbursement",
  "catastrophic",
  "out-of-area",
  "maternity",
  "back-payment",
  "treatment-period",
  "online-purchase",
  "receipt",
  "service-channel",
];
const ARTICLE_ID = "019f0000-0000-7000-8000-000000000001";

let seeds: Seeds;
beforeAll(async () => {
  seeds = await readSeeds(join(rootFolder, "seeds"));
});

function offenders(rule: (article: ArticleSeed) => boolean): string[] {
  return seeds.articles.filter((article) => !rule(article)).map((article) => article.slug);
}

describe("the taxonomy of a new installation", () => {
  test("has the country, 34 provinces, all 333 prefectures and the counties under a province", () => {
    const count = (level: string) => seeds.regions.filter((region) => region.level === level).length;
    expect([count("country"), count("province"), count("prefecture")]).toEqual([1, 34, 333]);
    const straightUnderProvince = seeds.regions.filter((region) => region.code.slice(2, 4) === "90");
    expect(straightUnderProvince).toHaveLength(32);
  });

  test("names regions in English without Chinese characters or accents", () => {
    expect(seeds.regions.filter((region) => !/^[A-Z][A-Za-z' -]+$/.test(region.nameEn))).toEqual([]);
  });

  test("has one topic for each kind of policy question", () => {
    expect(seeds.topics.map((topic) => topic.key)).toEqual(KINDS);
  });

  test("has one demonstration person for each role", () => {
    expect(seeds.users.map((user) => user.role)).toEqual(["author", "editor", "publisher", "admin"]);
  });

  test("numbers the categories 1, 2, 3 … and leaves none empty", () => {
    expect(seeds.categories.map((category) => category.position)).toEqual(
      seeds.categories.map((_, index) => index + 1),
    );
    const used = new Set(seeds.articles.map((article) => article.draft.categoryKey));
    expect(seeds.categories.filter((category) => !used.has(category.key))).toEqual([]);
  });
});

describe("the articles", () => {
  test("answer questions of every kind", () => {
    expect(seeds.articles.length).toBeGreaterThanOrEqual(36);
    const answered = new Set(seeds.articles.flatMap((article) => article.draft.topicKeys));
    expect(KINDS.filter((kind) => !answered.has(kind))).toEqual([]);
  });

  test("are each found in the related list of at least one other", () => {
    const named = new Set(seeds.articles.flatMap((article) => article.related));
    expect(offenders((article) => named.has(article.slug))).toEqual([]);
  });

  test("answer in at most 200 characters before their sections", () => {
    expect(offenders(({ draft }) => draft.shortAnswer.length <= SHORT_ANSWER_LENGTH_MAX)).toEqual([]);
  });

  test("are 400 to 1,200 characters long", () => {
    const length = (article: ArticleSeed) =>
      `${article.draft.shortAnswer}${bodyText(seedDraft(article, () => ARTICLE_ID).body)}`.replaceAll(
        /\s/g,
        "",
      ).length;
    expect(offenders((article) => length(article) >= 400 && length(article) <= 1200)).toEqual([]);
  });

  test("have bodies the domain accepts, with every article link kept and no Markdown left in the text", () => {
    const linkCount = (article: ArticleSeed) =>
      JSON.stringify(seedDraft(article, () => ARTICLE_ID).body).split(`"articleId":"${ARTICLE_ID}"`).length -
      1;
    const text = (article: ArticleSeed) => bodyText(seedDraft(article, () => ARTICLE_ID).body);
    expect(offenders((article) => bodySchema.safeParse(seedDraft(article, () => null).body).success)).toEqual(
      [],
    );
    expect(offenders((article) => linkCount(article) === article.links.length)).toEqual([]);
    expect(offenders((article) => !/\*\*|\[!|\]\(|^#|\| ?---/m.test(text(article)))).toEqual([]);
  });

  test("have tables, lists and callouts as nodes, not as text", () => {
    const types = new Set(
      seeds.articles.flatMap((article) =>
        seedDraft(article, () => null).body.content.map((block) => block.type),
      ),
    );
    for (const type of ["heading", "paragraph", "bulletList", "orderedList", "table", "callout"]) {
      expect(types).toContain(type);
    }
  });

  test("use full-width punctuation between Chinese characters", () => {
    const prose = ({ draft, markdown }: ArticleSeed) =>
      `${draft.title}${draft.question}${draft.shortAnswer}${markdown.replaceAll(/\]\([^)]*\)/g, "")}`;
    expect(
      offenders((article) => !/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(prose(article))),
    ).toEqual([]);
  });

  test("rest on statute or quoted official text, or say in the answer that nothing was verified", () => {
    const verified = ({ draft }: ArticleSeed) =>
      draft.sources.some((source) => source.grade === "statute" || source.grade === "official-quote");
    const says = ({ draft }: ArticleSeed) => draft.shortAnswer.includes("没有核实到");
    expect(offenders((article) => verified(article) || says(article))).toEqual([]);
  });

  test("give no document number that has not been verified", () => {
    const verified = new Set([
      "国办发〔2021〕14号",
      "国办发〔2024〕38号",
      "国务院令第735号",
      "法发〔2024〕6号",
      "粤府办〔2021〕56号",
      "劳部发〔1994〕479号",
      "劳部发〔1995〕236号",
    ]);
    const numbers = ({ draft, markdown }: ArticleSeed) => [
      ...draft.sources.flatMap((source) => source.number ?? []),
      ...(markdown.match(/\p{Script=Han}{2,4}〔\d{4}〕\d+号/gu) ?? []).map((found) => found.slice(-12)),
    ];
    const isVerified = (number: string) =>
      [...verified].some((known) => known.endsWith(number) || number.endsWith(known));
    expect(offenders((article) => numbers(article).every(isVerified))).toEqual([]);
  });
});
