import { type Block, type Body, bodySchema, bodyText, LIST_DEPTH_MAX } from "@gongji/domain/article";
import { getSchema, type JSONContent } from "@tiptap/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowedHref } from "./allowed-href.ts";
import { bodyFromEditor } from "./body-from-editor.ts";
import { bodyToEditor } from "./body-to-editor.ts";
import { editorExtensions } from "./editor-extensions.ts";

const schema = getSchema(editorExtensions(""));

/** What the editor gives back for a document it was given. */
function throughEditor(json: JSONContent): JSONContent {
  const node = schema.nodeFromJSON(json);
  node.check();
  return node.toJSON();
}

const markSets = fc.constantFrom<NonNullable<JSONContent["marks"]>>(
  [],
  [{ type: "bold" }],
  [{ type: "bold" }, { type: "italic" }],
  [{ type: "link", attrs: { href: "https://www.nhsa.gov.cn/a?b=1" } }],
  [{ type: "articleLink", attrs: { articleId: "0198c0de-0000-7000-8000-000000000001" } }],
);
const textNode = fc
  .tuple(fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" }), markSets)
  .map(([text, marks]): JSONContent => ({ type: "text", text, ...(marks.length > 0 ? { marks } : {}) }));
const inlineNode = fc.oneof(
  { weight: 5, arbitrary: textNode },
  { weight: 1, arbitrary: fc.constant<JSONContent>({ type: "hardBreak" }) },
);
const paragraph = fc
  .array(inlineNode, { maxLength: 4 })
  .map((content): JSONContent => ({ type: "paragraph", ...(content.length > 0 ? { content } : {}) }));

function list(depth: number): fc.Arbitrary<JSONContent> {
  const child: fc.Arbitrary<JSONContent> = depth > 0 ? fc.oneof(paragraph, list(depth - 1)) : paragraph;
  const item = fc
    .array(child, { minLength: 1, maxLength: 3 })
    .map((content): JSONContent => ({ type: "listItem", content }));
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    items.map((content): JSONContent => ({ type: "bulletList", content })),
    fc.tuple(items, fc.constantFrom(1, 0, 4)).map(
      ([content, start]): JSONContent => ({
        type: "orderedList",
        ...(start === 1 ? {} : { attrs: { start } }),
        content,
      }),
    ),
  );
}
const flows = fc.array(fc.oneof(paragraph, list(1)), { minLength: 1, maxLength: 3 });
const cellNode = fc
  .tuple(
    fc.constantFrom("tableCell", "tableHeader"),
    fc.constantFrom(undefined, { colspan: 2 }, { rowspan: 3 }),
    flows,
  )
  .map(([type, attrs, content]): JSONContent => ({ type, ...(attrs ? { attrs } : {}), content }));
const blockNode = fc.oneof(
  paragraph,
  fc
    .tuple(fc.constantFrom(2, 3, 4), fc.array(inlineNode, { minLength: 1, maxLength: 3 }))
    .map(([level, content]): JSONContent => ({ type: "heading", attrs: { level }, content })),
  list(2),
  flows.map((content): JSONContent => ({ type: "blockquote", content })),
  fc
    .tuple(fc.constantFrom("info", "tip", "warning"), flows)
    .map(([tone, content]): JSONContent => ({ type: "callout", attrs: { tone }, content })),
  fc
    .record({
      imageId: fc.constant("5eb63bbbe01eeed093cb22bb8f5acdc3a1b2c3d4"),
      alt: fc.string({ maxLength: 8, unit: "grapheme" }),
      caption: fc.string({ maxLength: 8, unit: "grapheme" }),
      width: fc.integer({ min: 1, max: 4_000 }),
      height: fc.integer({ min: 1, max: 4_000 }),
    })
    .map((attrs): JSONContent => ({ type: "image", attrs })),
  fc.array(fc.array(cellNode, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map(
    (rows): JSONContent => ({
      type: "table",
      content: rows.map((content) => ({ type: "tableRow", content })),
    }),
  ),
);
const bodies = fc
  .array(blockNode, { maxLength: 5 })
  .map((content) => bodySchema.parse({ type: "doc", content }));

/** Neighbouring runs with the same marks are one run in an editor, and a last empty paragraph is no content. */
function canonical(body: Body): Body {
  const merged: unknown = JSON.parse(JSON.stringify(body), (_key, value: unknown) => {
    if (!Array.isArray(value)) return value;
    const runs: unknown[] = [];
    for (const node of value) {
      const last = runs.at(-1);
      const joins = isText(last) && isText(node) && JSON.stringify(last.marks) === JSON.stringify(node.marks);
      if (joins) runs.splice(-1, 1, { ...last, text: last.text + node.text });
      else runs.push(node);
    }
    return runs;
  });
  const content: Block[] = bodySchema.parse(merged).content;
  while (JSON.stringify(content.at(-1)) === '{"type":"paragraph"}') content.pop();
  return { type: "doc", content };
}

function isText(node: unknown): node is { type: "text"; text: string; marks?: unknown } {
  return typeof node === "object" && node !== null && "type" in node && node.type === "text";
}

test("every body comes back from the editor unchanged", () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const back = bodyFromEditor(throughEditor(bodyToEditor(body)));
      expect(bodySchema.parse(back)).toEqual(back);
      expect(canonical(back)).toEqual(canonical(body));
    }),
    { numRuns: 80 },
  );
}, 30_000);

test("the editor's nulls and defaults do not reach the body", () => {
  const body = bodyFromEditor({
    type: "doc",
    content: [
      {
        type: "orderedList",
        attrs: { start: 1, type: null },
        content: [{ type: "listItem", content: [{ type: "paragraph" }] }],
      },
      {
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [
              {
                type: "tableCell",
                attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
                content: [{ type: "paragraph", content: [{ type: "text", text: "甲" }] }],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(bodySchema.parse(body)).toEqual({
    type: "doc",
    content: [
      { type: "orderedList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
      {
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [
              {
                type: "tableCell",
                content: [{ type: "paragraph", content: [{ type: "text", text: "甲" }] }],
              },
            ],
          },
        ],
      },
    ],
  });
});

test("lists nested too deep are flattened without losing text", () => {
  const nested = (depth: number): JSONContent => ({
    type: "bulletList",
    content: [
      {
        type: "listItem",
        content: [
          { type: "paragraph", content: [{ type: "text", text: `第${depth}层` }] },
          ...(depth < LIST_DEPTH_MAX + 3 ? [nested(depth + 1)] : []),
        ],
      },
    ],
  });
  const body = bodySchema.parse(bodyFromEditor({ type: "doc", content: [nested(1)] }));
  for (let depth = 1; depth <= LIST_DEPTH_MAX + 3; depth += 1)
    expect(bodyText(body)).toContain(`第${depth}层`);
});

test.each(["javascript:alert(1)", "data:text/html,x", "/relative", "", null])(
  "a link to %s loses the link and keeps the words",
  (href) => {
    expect(isAllowedHref(href)).toBe(false);
    const text = { type: "text", text: "点这里", marks: [{ type: "link", attrs: { href } }] };
    const body = bodyFromEditor({ type: "doc", content: [{ type: "paragraph", content: [text] }] });
    expect(body.content).toEqual([{ type: "paragraph", content: [{ type: "text", text: "点这里" }] }]);
  },
);

test("a run longer than the domain allows is cut into runs, not refused", () => {
  const long = "字".repeat(45_000);
  const body = bodyFromEditor({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: long }] }],
  });
  expect(bodyText(bodySchema.parse(body))).toBe(long);
});

test("an empty editor is an empty body", () => {
  expect(bodyFromEditor({ type: "doc", content: [{ type: "paragraph" }] })).toEqual({
    type: "doc",
    content: [],
  });
});
