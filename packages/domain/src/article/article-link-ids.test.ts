import { expect, test } from "vitest";
import { articleLinkIds } from "./article-link-ids.ts";
import type { Body } from "./body.ts";

const FIRST = "019a0000-0000-7000-8000-000000000001";
const SECOND = "019a0000-0000-7000-8000-000000000002";

function linked(articleId: string): Body["content"][number] & { type: "paragraph" } {
  return {
    type: "paragraph",
    content: [
      { type: "text", text: "见" },
      {
        type: "text",
        text: "另一篇",
        marks: [{ type: "bold" }, { type: "articleLink", attrs: { articleId } }],
      },
    ],
  };
}

test("links are found at every depth, each once", () => {
  const body: Body = {
    type: "doc",
    content: [
      linked(FIRST),
      { type: "bulletList", content: [{ type: "listItem", content: [linked(SECOND)] }] },
      {
        type: "table",
        content: [{ type: "tableRow", content: [{ type: "tableCell", content: [linked(FIRST)] }] }],
      },
    ],
  };
  expect(articleLinkIds(body)).toEqual([FIRST, SECOND]);
});

test("a body without links names no article", () => {
  expect(articleLinkIds({ type: "doc", content: [] })).toEqual([]);
});
