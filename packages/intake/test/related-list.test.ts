import { describe, expect, it } from "vitest";
import { readPage } from "../src/index.ts";

const ARTICLE =
  "医保断缴有什么影响\n\n断缴的次月起不能用统筹基金报销，个人账户的余额还可以使用。\n\n补缴以后，有的地方设有等待期，期满才恢复待遇。\n\n";
const EXCERPT_A = "职工医保断缴三个月以内补上的，一般当月恢复待遇；超过三个月的，要等待一到六个月才能恢复";
const EXCERPT_B = "灵活就业人员可以在线上补缴，也可以到窗口办理，补缴的月份算进连续缴费年限 具体步骤";

function relatedOf(list: string) {
  return readPage({ text: ARTICLE + list });
}

describe("related lists in the forms sites print them", () => {
  it("title, excerpt, category and date", () => {
    const page = relatedOf(
      `相关推荐\n断缴怎么补\n${EXCERPT_A}\n健康新闻 2025-04-24\n灵活就业怎么补缴\n${EXCERPT_B}\n健康新闻 2025-04-23`,
    );
    expect(page.related).toEqual([
      { title: "断缴怎么补", excerpt: EXCERPT_A, category: "健康新闻", date: "2025-04-24" },
      { title: "灵活就业怎么补缴", excerpt: EXCERPT_B, category: "健康新闻", date: "2025-04-23" },
    ]);
  });

  it("title, date, excerpt", () => {
    const page = relatedOf(
      `相关文章\n断缴怎么补\n2025-04-24\n${EXCERPT_A}\n灵活就业怎么补缴\n2025-04-23\n${EXCERPT_B}`,
    );
    expect(page.related).toEqual([
      { title: "断缴怎么补", excerpt: EXCERPT_A, category: null, date: "2025-04-24" },
      { title: "灵活就业怎么补缴", excerpt: EXCERPT_B, category: null, date: "2025-04-23" },
    ]);
  });

  it("category and date on lines of their own", () => {
    const page = relatedOf(
      `延伸阅读\n断缴怎么补\n${EXCERPT_A}\n社保\n2025-04-24\n灵活就业怎么补缴\n${EXCERPT_B}\n社保\n2025-04-23`,
    );
    expect(page.related.map(({ category, date }) => [category, date])).toEqual([
      ["社保", "2025-04-24"],
      ["社保", "2025-04-23"],
    ]);
    expect(page.related[0]?.excerpt).toBe(EXCERPT_A);
  });

  it("titles with dates, titles and excerpts, bare titles", () => {
    expect(
      relatedOf("猜你喜欢\n· 断缴怎么补办才好 2025-04-24\n· 灵活就业怎么补缴 2025-04-23").related,
    ).toEqual([
      { title: "断缴怎么补办才好", excerpt: null, category: null, date: "2025-04-24" },
      { title: "灵活就业怎么补缴", excerpt: null, category: null, date: "2025-04-23" },
    ]);
    expect(
      relatedOf(`相关阅读\n断缴怎么补\n${EXCERPT_A}\n灵活就业怎么补缴\n${EXCERPT_B}`).related,
    ).toHaveLength(2);
    expect(relatedOf("【推荐阅读】\n断缴怎么补\n灵活就业怎么补缴").related.map(({ title }) => title)).toEqual(
      ["断缴怎么补", "灵活就业怎么补缴"],
    );
  });

  it("a title printed again after a date is a repeat, not an entry", () => {
    const page = relatedOf(
      `相关推荐\n断缴怎么补\n${EXCERPT_A}\n健康新闻 2025-04-24\n断缴怎么补\n灵活就业怎么补缴\n${EXCERPT_B}\n健康新闻 2025-04-23`,
    );
    expect(page.related.map(({ title, excerpt }) => [title, excerpt])).toEqual([
      ["断缴怎么补", EXCERPT_A],
      ["灵活就业怎么补缴", EXCERPT_B],
    ]);
    expect(page.warnings.map(({ code, line }) => [code, line])).toEqual([["related_duplicate", 11]]);
  });

  it("an entry the page breaks off in is kept with a warning", () => {
    const page = relatedOf(
      `相关推荐\n断缴怎么补\n${EXCERPT_A}\n健康新闻 2025-04-24\n灵活就业怎么补缴\n${EXCERPT_B}`,
    );
    expect(page.related.at(-1)).toEqual({
      title: "灵活就业怎么补缴",
      excerpt: EXCERPT_B,
      category: null,
      date: null,
    });
    expect(page.warnings.map(({ code }) => code)).toEqual(["related_incomplete"]);
  });

  it("a list that lost its heading is known by its form", () => {
    const entries = ["甲地断缴怎么补", "乙地断缴怎么补", "丙地断缴怎么补"].map(
      (title) => `${title}\n${EXCERPT_A}\n健康新闻 2025-04-24`,
    );
    const page = relatedOf(entries.join("\n"));
    expect(page.related.map(({ title }) => title)).toEqual([
      "甲地断缴怎么补",
      "乙地断缴怎么补",
      "丙地断缴怎么补",
    ]);
    expect(page.warnings.map(({ code }) => code)).toContain("related_unmarked");
    expect(page.bodyText).not.toContain("健康新闻");
  });

  it("the site's own lists count only where the article has none", () => {
    const site = "热门文章\n春节假期能办医保业务吗\n电子社保卡怎么申领激活\n养老金几号发到账户上";
    expect(relatedOf(site).related).toHaveLength(3);
    expect(relatedOf(`相关推荐\n断缴怎么补\n${site}`).related.map(({ title }) => title)).toEqual([
      "断缴怎么补",
    ]);
  });

  it("a section of the article called 相关政策 stays a section", () => {
    const page = relatedOf("相关政策\n\n国家规定，补缴期间发生的费用不予报销，具体由各统筹地区确定。");
    expect(page.related).toEqual([]);
    expect(page.bodyText).toContain("补缴期间发生的费用不予报销");
  });

  it("an article that goes on after a list in its middle loses nothing", () => {
    const page = relatedOf(
      "相关阅读：断缴怎么补\n\n二、怎样避免断缴\n\n建议开通自动扣款，并在换工作时提前办好转移手续，避免中间空档。",
    );
    expect(page.related.map(({ title }) => title)).toEqual(["断缴怎么补"]);
    expect(page.bodyText).toContain("建议开通自动扣款");
    expect(page.sections.map(({ heading }) => heading)).toEqual(["二、怎样避免断缴"]);
  });

  it("the page itself is not its own relative", () => {
    expect(relatedOf("相关推荐\n医保断缴有什么影响？\n断缴怎么补").related.map(({ title }) => title)).toEqual(
      ["断缴怎么补"],
    );
  });
});
