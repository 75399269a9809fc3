import { bodySchema } from "@gongji/domain/article";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePage, htmlToBody, markdownToBody, pageFingerprint, readPage, titleKey } from "../src/index.ts";

const PARTS = [
  "一、办理条件",
  "（一）",
  "1. ",
  "1、",
  "• ",
  "- ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "　　",
  "    ",
  "**",
  "#",
  "> ",
  "|---|",
  "a|b",
  "医保卡可以给家人用吗？",
  "可以，先绑定家庭共济。",
  "相关推荐",
  "健康新闻 2025-04-24",
  "上一篇：",
  "下一篇：没有了",
  "时间：2025-03-30 14:07",
  "首页 > 资讯",
  "提示：本内容仅供参考",
  "获取验证码",
  "来源：",
  "2025-02-30",
  "[a](https://a.example)",
  "\uD83D",
  "\u0000",
  "&nbsp;",
];
const TAGS = [
  "<p>",
  "</p>",
  "<div class='related'>",
  "</div>",
  "<ul>",
  "<li>",
  "</ul>",
  "<ol start=3>",
  "</ol>",
  "<table>",
  "<tr>",
  "<td colspan=99>",
  "<th>",
  "</table>",
  "<h1>",
  "<h2>",
  "</h2>",
  "<b>",
  "</b>",
  "<a href='/x'>",
  "<a href='https://a.example/b'>",
  "</a>",
  "<br>",
  "<blockquote>",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<nav>",
  "<form>",
  "<img alt=x>",
  "<svg>",
  "<template>",
  "<select>",
  "&lt;",
  "<",
  ">",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(""));
const html = fc
  .array(fc.oneof(fc.constantFrom(...TAGS), fc.constantFrom(...PARTS), fc.string()), { maxLength: 80 })
  .map((parts) => parts.join(""));
const runs = { numRuns: 300 };

describe("whatever comes in", () => {
  it("any text gives a page whose body fits the schema", () => {
    fc.assert(
      fc.property(text, (input) => {
        const page = readPage({ text: input });
        bodySchema.parse(page.body);
        expect(page.warnings.every(({ line }) => line === null || line >= 1)).toBe(true);
        expect(typeof pageFingerprint(page)).toBe("string");
        titleKey(page.title);
      }),
      runs,
    );
  });

  it("any markup gives a page and a pasted body that fit the schema", () => {
    fc.assert(
      fc.property(html, (input) => {
        bodySchema.parse(readPage({ text: input, fileName: "page.html" }).body);
        bodySchema.parse(htmlToBody(input));
      }),
      runs,
    );
  });

  it("any Markdown gives a body that fits the schema", () => {
    fc.assert(
      fc.property(text, (input) => {
        bodySchema.parse(markdownToBody(input));
      }),
      runs,
    );
  });

  it("any bytes give a page or a problem", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodePage(bytes);
        if (decoded.ok) readPage({ text: decoded.value.text });
        else expect(decoded.error.message.zh).not.toBe("");
      }),
      runs,
    );
  });
});

describe("megabytes of nothing sensible", () => {
  const opening = (unit: string) => (unit.startsWith("<") ? "<p></p><p></p><p></p>" : "");
  const read = (unit: string, size: number) =>
    bodySchema.parse(readPage({ text: opening(unit) + unit.repeat(size / unit.length) }).body);

  it.each(["<", " ", "一、"])("five of %j end in time", { timeout: 40_000 }, (unit) => {
    read(unit, 5_000_000);
  });

  it.each([
    "　",
    "一、\n",
    "1. ",
    "• a\n",
    "**",
    "|a",
    "a\tb\n",
    "首页 > ",
    "上一篇：",
    "健康新闻 2025-03-30\n",
    "&amp;",
    "[a](",
    "<div>",
    "<p>一、",
    "<b><p>",
    "<li>x",
    "<table><b>x",
    "<script>",
    "<!--",
    "a<br>",
    "（",
    "2025-03-30 ",
    "来源：a ",
  ])("one of %j ends in time", { timeout: 20_000 }, (unit) => {
    read(unit, 1_000_000);
  });

  it("an element with a hundred thousand attributes ends in time", { timeout: 20_000 }, () => {
    const attributes = Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(" ");
    bodySchema.parse(readPage({ text: `${opening("<")}<div ${attributes}>正文。</div>` }).body);
  });
});
