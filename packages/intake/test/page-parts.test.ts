import { describe, expect, it } from "vitest";
import { pageFingerprint, readPage } from "../src/index.ts";

const PROSE = "参保人可以用个人账户支付家人的门诊费用，先在手机上绑定家庭共济关系。";

describe("breadcrumbs", () => {
  it.each([
    ["首页 > 资讯 > 医保卡怎么给家人用", ["首页", "资讯"]],
    ["当前位置：首页 >> 资讯 >> 正文", ["首页", "资讯"]],
    ["您的位置: 网站首页 / 资讯 / 医保卡怎么给家人用", ["网站首页", "资讯"]],
    ["首页 › 资讯 › 医保卡怎么给…", ["首页", "资讯"]],
    ["首页\n>\n资讯\n>\n医保卡怎么给家人用", ["首页", "资讯"]],
  ])("%j", (trail, breadcrumbs) => {
    const page = readPage({ text: `${trail}\n医保卡怎么给家人用\n${PROSE}\n${PROSE}` });
    expect(page.breadcrumbs).toEqual(breadcrumbs);
    expect(page.title).toBe("医保卡怎么给家人用");
    expect(page.bodyText).not.toContain("资讯");
  });

  it("a comparison in the text is no trail", () => {
    const page = readPage({ text: `医保卡怎么给家人用\n${PROSE}\n报销比例：三级 < 二级 < 一级。\n${PROSE}` });
    expect(page.breadcrumbs).toEqual([]);
    expect(page.bodyText).toContain("三级 < 二级 < 一级");
  });
});

describe("titles", () => {
  it("a page without one says so and guesses nothing", () => {
    const page = readPage({ text: `${PROSE}\n${PROSE}` });
    expect(page.title).toBe("");
    expect(page.warnings.map(({ code }) => code)).toContain("title_missing");
    expect(page.bodyText).toContain("先在手机上绑定");
  });

  it("a Chinese file name stands in, with a warning", () => {
    const page = readPage({ text: `${PROSE}\n${PROSE}`, fileName: "导出/家庭共济怎么绑定.txt" });
    expect(page.title).toBe("家庭共济怎么绑定");
    expect(page.warnings.map(({ code }) => code)).toContain("title_guessed");
  });

  it("an empty title element does not hide the heading", () => {
    const page = readPage({
      text: `<html><head><title></title></head><body><h1>家庭共济怎么绑定</h1><p>${PROSE}</p></body></html>`,
    });
    expect(page.title).toBe("家庭共济怎么绑定");
  });
});

describe("dates", () => {
  it.each([
    ["发布时间：2025年3月30日", "2025-03-30"],
    ["2025/3/30 9:05", "2025-03-30T09:05"],
    ["时间：2025-03-30 14:07　作者：小禾　阅读：1203", "2025-03-30T14:07"],
  ])("%s", (line, publishedAt) => {
    const page = readPage({ text: `医保卡怎么给家人用\n${line}\n${PROSE}\n${PROSE}` });
    expect(page.publishedAt).toBe(publishedAt);
    expect(page.bodyText.startsWith("参保人")).toBe(true);
  });

  it.each([
    ["3天前", "date_relative"],
    ["昨天 14:07", "date_relative"],
    ["03-30 14:07", "date_incomplete"],
    ["发布时间：3月30日", "date_incomplete"],
  ])("%s is no day one can name: %s", (line, code) => {
    const page = readPage({ text: `医保卡怎么给家人用\n${line}\n${PROSE}\n${PROSE}` });
    expect(page.publishedAt).toBeNull();
    expect(page.warnings).toMatchObject([{ code, line: 2 }]);
    expect(page.bodyText.startsWith("参保人")).toBe(true);
  });

  it("a date in a sentence is no date of publication", () => {
    const text = `医保卡怎么给家人用\n自2025年3月30日起，参保人可以跨省共济。\n${PROSE}`;
    expect(readPage({ text }).publishedAt).toBeNull();
    expect(readPage({ text }).bodyText).toContain("自2025年3月30日起");
  });

  it("the printed date wins over the metadata, with a warning", () => {
    const page = readPage({
      text: `<html><head><meta property="article:published_time" content="2024-01-01"></head><body><h1>医保卡怎么给家人用</h1><p>发布时间：2025-03-30</p><p>${PROSE}</p></body></html>`,
    });
    expect(page.publishedAt).toBe("2025-03-30");
    expect(page.warnings.map(({ code }) => code)).toContain("date_conflict");
  });
});

describe("notices", () => {
  it.each([
    "温馨提示：以上内容仅供参考，具体以当地政策为准。",
    "免责声明：本站内容不构成医疗建议。",
    "以上内容仅供参考，如有变动请以官方公布为准。",
    "提示:本内容不能代替面诊,如有不适请尽快就医。",
  ])("%s", (notice) => {
    const page = readPage({ text: `医保卡怎么给家人用\n${PROSE}\n${PROSE}\n${notice}` });
    expect(page.disclaimer).toBe(notice);
    expect(page.bodyText).not.toContain(notice);
  });

  it("a tip of the article stays in the article", () => {
    const tip = "温馨提示：办理时请带好身份证原件和户口本，复印件不收。";
    const page = readPage({ text: `医保卡怎么给家人用\n${PROSE}\n${tip}\n${PROSE}` });
    expect(page.disclaimer).toBeNull();
    expect(page.bodyText).toContain(tip);
  });
});

describe("the short answer", () => {
  it.each([
    [`可以，先绑定家庭共济。\n一、条件\n${PROSE}`, "可以，先绑定家庭共济。"],
    [`可以\n根据最新政策，具体情况如下：\n一、条件\n${PROSE}`, "可以"],
    [`关于这个问题，具体说明如下：\n一、条件\n${PROSE}`, null],
    [`医保让生活更美好。下面随小编一起了解详情。\n一、条件\n${PROSE}`, null],
    [`${"长。".repeat(200)}\n一、条件\n${PROSE}`, null],
  ])("%#", (text, answer) => {
    expect(readPage({ text: `医保卡可以给家人用吗\n${text}\n二、步骤\n${PROSE}` }).shortAnswer).toBe(answer);
  });
});

describe("the fingerprint", () => {
  const page = (text: string) => pageFingerprint(readPage({ text }));

  it("is the same for two crawls of one page", () => {
    const one = page(`医保卡怎么给家人用\n时间：2025-03-30\n${PROSE}\n${PROSE}\n相关推荐\n断缴怎么补`);
    const two = page(
      `首页 > 资讯 > 医保卡怎么给家人用\r\n\r\n医保卡怎么给家人用\r\n\r\n　　${PROSE}\r\n　　${PROSE}\r\n版权所有\r\n`,
    );
    expect(one).toBe(two);
  });

  it("differs where the article differs", () => {
    expect(page(`医保卡怎么给家人用\n${PROSE}`)).not.toBe(page(`医保卡怎么给家人用\n${PROSE}补充一句。`));
  });
});
