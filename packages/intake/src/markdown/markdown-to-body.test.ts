import { bodySchema } from "@gongji/domain/article";
import { describe, expect, it } from "vitest";
import { markdownToBody } from "./markdown-to-body.ts";

const ARTICLE_ID = "0197a1de-4f2c-7c11-9c0a-2f6d1f0a9b01";

function bodyOf(markdown: string) {
  const resolveArticle = (slug: string) => (slug === "family-mutual-aid" ? ARTICLE_ID : null);
  return bodySchema.parse(markdownToBody(markdown, { resolveArticle }));
}

describe("Markdown as a body", () => {
  it("gives headings levels 2 to 4", () => {
    const levels = bodyOf("# 一\n\n## 二\n\n### 三\n\n##### 五").content.map((block) =>
      block.type === "heading" ? block.attrs.level : null,
    );
    expect(levels).toEqual([2, 2, 3, 4]);
  });

  it("nests lists and keeps where a numbered list starts", () => {
    expect(bodyOf("3. 甲\n   - 乙\n4. 丙").content).toEqual([
      {
        type: "orderedList",
        attrs: { start: 3 },
        content: [
          {
            type: "listItem",
            content: [
              { type: "paragraph", content: [{ type: "text", text: "甲" }] },
              {
                type: "bulletList",
                content: [
                  {
                    type: "listItem",
                    content: [{ type: "paragraph", content: [{ type: "text", text: "乙" }] }],
                  },
                ],
              },
            ],
          },
          { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "丙" }] }] },
        ],
      },
    ]);
  });

  it("links to an article that resolves and leaves the text of one that does not", () => {
    const [known, unknown] = bodyOf(
      "见[家庭共济](article:family-mutual-aid)。\n\n见[别处](article:nowhere)。",
    ).content;
    expect(JSON.stringify(known)).toContain(`{"type":"articleLink","attrs":{"articleId":"${ARTICLE_ID}"}}`);
    expect(unknown).toEqual({ type: "paragraph", content: [{ type: "text", text: "见别处。" }] });
  });

  it("keeps full web links and drops what could run", () => {
    const text = JSON.stringify(
      bodyOf("[官网](https://www.example.org/a) [坏](javascript:alert(1)) [坏](data:text/html,x)"),
    );
    expect(text).toContain('"href":"https://www.example.org/a"');
    expect(text).not.toContain("javascript");
    expect(text).not.toContain("data:");
  });

  it.each(["info", "tip", "warning"])("makes a quotation with [!%s] a callout", (tone) => {
    expect(bodyOf(`> [!${tone}]\n> 钱可以共济，\n> 卡不能共用。`).content).toEqual([
      {
        type: "callout",
        attrs: { tone },
        content: [{ type: "paragraph", content: [{ type: "text", text: "钱可以共济，卡不能共用。" }] }],
      },
    ]);
  });

  it("leaves a quotation of another kind a quotation", () => {
    expect(bodyOf("> [!danger] 甲").content[0]?.type).toBe("blockquote");
    expect(bodyOf("> 甲").content[0]?.type).toBe("blockquote");
  });

  it("reads tables with their header", () => {
    const [table] = bodyOf("| 人群 | 缴费 |\n| --- | --- |\n| 居民 | **400** |").content;
    expect(
      table?.type === "table" && table.content.map((row) => row.content.map((cell) => cell.type)),
    ).toEqual([
      ["tableHeader", "tableHeader"],
      ["tableCell", "tableCell"],
    ]);
    expect(JSON.stringify(table)).toContain('"text":"400","marks":[{"type":"bold"}]');
  });

  it("shows raw HTML as text instead of running it", () => {
    const body = bodyOf("甲<script>alert(1)</script>乙\n\n<div onclick=x>丙</div>");
    expect(body.content.every((block) => block.type === "paragraph")).toBe(true);
    expect(JSON.stringify(body)).toContain("<script>");
  });

  it("joins the wrapped lines of a Chinese paragraph without a space", () => {
    expect(bodyOf("钱可以共济，\n卡不能共用。\nABC\ndef").content).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "钱可以共济，卡不能共用。 ABC def" }] },
    ]);
  });

  it("brings lists nested deeper than a body may nest to its depth", () => {
    const deep = Array.from({ length: 12 }, (_, depth) => `${"  ".repeat(depth)}- 第${depth}层`).join("\n");
    expect(JSON.stringify(bodyOf(deep))).toContain("第11层");
  });
});
