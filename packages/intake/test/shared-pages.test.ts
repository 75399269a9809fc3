import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importedFrom, outlineOf } from "./fixture.ts";

const FOLDER = new URL("../../../../shared/pages/", import.meta.url);
const isThere = existsSync(new URL("page-000.txt", FOLDER));

function textOf(number: string): string {
  return readFileSync(new URL(`page-${number}.txt`, FOLDER), "utf8");
}

const bare = (text: string) => text.replace(/^\s*(?:•|\d+\.)\s*/gm, "").replace(/\s+/g, "");

const PAGES = [
  { number: "000", title: "用了医保家里人能看到吗", related: 19, date: "2025-04-24", until: "提示:本内容" },
  { number: "001", title: "医保卡是否可以给家人用吗", related: 20, date: "2025-04-19", until: "提示:本内容" },
  {
    number: "003",
    title: "医保个人账户如何全家共享?家庭共济操作指南来了!(以武汉为例)",
    related: 0,
    date: "",
    until: "温馨提示:本数据",
  },
  {
    number: "004",
    title: "医保亲情账号可以帮家人报销吗",
    related: 20,
    date: "2025-04-18",
    until: "提示:本内容",
  },
];

describe.skipIf(!isThere)("the four real pages", () => {
  it.each(PAGES)("page $number: title, every sentence of the article, every related entry", (expected) => {
    const text = textOf(expected.number);
    const page = importedFrom(new TextEncoder().encode(text));
    expect(page.title).toBe(expected.title);

    const article = text.slice(0, text.indexOf(expected.until)).split("\n");
    const lines = article.filter((line) => !line.includes("首页 >") && !line.startsWith("时间:"));
    const body = bare(page.bodyText);
    for (const line of lines.map(bare).filter((line) => line !== "" && line !== bare(expected.title))) {
      expect(body).toContain(line);
    }
    expect(body).not.toContain(bare(expected.title));

    expect(page.related).toHaveLength(expected.related);
    for (const entry of page.related) {
      expect(entry).toMatchObject({ category: "健康新闻", date: expected.date });
      const printed = text.indexOf(`\n${entry.title}\n`);
      expect(printed).toBeGreaterThan(0);
      expect(text).toContain(`\n${entry.excerpt}\n`);
    }
    for (const noise of [
      "招聘",
      "验证码",
      "登录/注册",
      "小程序\n公众号",
      "工具箱",
      "我已阅读",
      "相关推荐",
      "上一篇",
    ]) {
      expect(page.bodyText).not.toContain(noise);
    }
    expect(page.disclaimer).toContain("提示:");
    expect(page.bodyText).not.toContain("提示:本");
  });

  it("page 003: trail, minute of publication, neighbours, source and a nested outline", () => {
    const page = importedFrom(new TextEncoder().encode(textOf("003")));
    expect(page.breadcrumbs).toEqual(["首页", "资讯中心", "社保问答"]);
    expect(page.publishedAt).toBe("2025-03-30T14:07");
    expect(page.category).toBe("社保问答");
    expect(page.previous).toEqual({ title: "温州养老金领取资格认证方法 网上怎么弄?需要本人操作吗?" });
    expect(page.next).toEqual({ title: "社保退休后一个月能拿多少钱?芜湖退休金计算公式2025计算器" });
    expect(page.source).toMatch(/^信息来源于网络/);
    expect(page.shortAnswer).toBeNull();
    expect(outlineOf(page).slice(0, 7)).toEqual([
      "2 武汉医保“家庭共济”使用指南看过来!",
      "3 1、使用家庭共济资金",
      "4 就医结算:",
      "4 代买药法规:",
      "3 2、参保要求:",
      "3 3、注意事项",
      "2 武汉医保家庭共济怎么绑定?",
    ]);
  });

  it("page 004: numbered sections hold their paragraphs and bullets", () => {
    const page = importedFrom(new TextEncoder().encode(textOf("004")));
    expect(outlineOf(page)).toEqual([
      "2 1. 亲情账户的核心作用",
      "2 2. 家庭共济的资金共享规则",
      "2 3. 办理流程与注意事项",
    ]);
    const list = page.body.content.find((block) => block.type === "orderedList");
    const second = list?.type === "orderedList" ? list.content[1] : undefined;
    expect(second?.content.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "bulletList"]);
    expect(page.shortAnswer).toMatch(/^医保亲情账户不能直接帮家人报销医疗费用/);
  });

  it("pages 000 and 001: sections by number, below them numbers again", () => {
    expect(outlineOf(importedFrom(new TextEncoder().encode(textOf("000")))).slice(0, 4)).toEqual([
      "2 一、医保记录的隐私性",
      "3 1. 个人隐私受法律保护",
      "3 2. 法律依据",
      "2 二、特定情况下的查询方式",
    ]);
    expect(outlineOf(importedFrom(new TextEncoder().encode(textOf("001"))))).toHaveLength(6);
  });
});
