import { bodySchema } from "@gongji/domain/article";
import { describe, expect, it } from "vitest";
import { htmlToBody } from "./html-to-body.ts";

function bodyOf(html: string) {
  return bodySchema.parse(htmlToBody(html)).content;
}

describe("pasted markup as a body", () => {
  it("keeps structure and emphasis and nothing that runs", () => {
    expect(
      bodyOf(
        '<h2 onclick="x()">标题</h2><p style="color:red">甲<b>乙</b><i>丙</i></p><script>alert(1)</script><iframe src=x></iframe>',
      ),
    ).toEqual([
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "标题" }] },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "甲" },
          { type: "text", text: "乙", marks: [{ type: "bold" }] },
          { type: "text", text: "丙", marks: [{ type: "italic" }] },
        ],
      },
    ]);
  });

  it("keeps only full web addresses as links", () => {
    const text = JSON.stringify(
      bodyOf(
        '<p><a href="https://a.example/x">一</a><a href="/y">二</a><a href="javascript:z()">三</a><a href=" https://b.example ">四</a></p>',
      ),
    );
    expect(text).toContain("https://a.example/x");
    expect(text).toContain("https://b.example/");
    expect(text).not.toContain("javascript");
    expect(text).not.toContain("/y");
  });

  it("keeps a line break inside an address and divides paragraphs at others", () => {
    expect(bodyOf("<p>青禾市<br>和平路1号</p>")).toEqual([
      {
        type: "paragraph",
        content: [
          { type: "text", text: "青禾市" },
          { type: "hardBreak" },
          { type: "text", text: "和平路1号" },
        ],
      },
    ]);
    expect(bodyOf("<p>第一句话说完了。<br>第二句话也说完了。</p>")).toHaveLength(2);
    expect(bodyOf("甲<br><br>乙")).toHaveLength(2);
  });

  it("reads a list whose inner list is not in an item, as old editors write it", () => {
    const [list] = bodyOf("<ul><li>甲</li><ul><li>乙</li></ul><li>丙</li></ul>");
    expect(
      list?.type === "bulletList" && list.content.map((item) => item.content.map(({ type }) => type)),
    ).toEqual([["paragraph", "bulletList"], ["paragraph"]]);
  });

  it("makes bullets that a word processor typed a list", () => {
    const [list] = bodyOf("<p>· 身份证</p><p>· 户口本</p>");
    expect(list?.type === "bulletList" && list.content).toHaveLength(2);
  });

  it("removes the spaces that wrapped source lines leave between Chinese characters", () => {
    expect(bodyOf("<p>钱可以\n   共济，\n卡不能 共用</p>")).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "钱可以共济，卡不能 共用" }] },
    ]);
  });

  it("leaves out nothing that reads like an advertisement: the editor pasted it", () => {
    expect(bodyOf("<p>立即登录</p><p>版权所有</p>")).toHaveLength(2);
  });
});
