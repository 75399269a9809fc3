import type { Block, Body } from "@gongji/domain/article";
import { getSchema } from "@tiptap/core";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyFromEditor } from "./body-from-editor.ts";
import { bodyToEditor } from "./body-to-editor.ts";
import { bringIn } from "./bring-in.ts";
import { editorExtensions } from "./editor-extensions.ts";

const schema = getSchema(editorExtensions(""));
const words = (text: string) => ({ content: [{ type: "text" as const, text }] });
const paragraph = (text: string): Block => ({ type: "paragraph", ...words(text) });
const list = (...items: string[]): Block => ({
  type: "bulletList",
  content: items.map((text) => ({ type: "listItem", content: [{ type: "paragraph", ...words(text) }] })),
});
const bodyOf = (...content: Block[]): Body => ({ type: "doc", content });

/** An editor's state with the caret behind the words. */
function writing(body: Body, behind?: string): EditorState {
  const doc = schema.nodeFromJSON(bodyToEditor(body));
  let at = 0;
  doc.descendants((node, from) => {
    const found = behind !== undefined && node.isText ? (node.text?.indexOf(behind) ?? -1) : -1;
    if (found >= 0) at = from + found + (behind?.length ?? 0);
  });
  return EditorState.create({ doc, selection: TextSelection.near(doc.resolve(at)) });
}

/** What stands before the caret in its block once a body has come in. */
function beforeCaret(state: EditorState, body: Body): string {
  const { $from } = state.apply(bringIn(state, body)).selection;
  return $from.parent.textBetween(0, $from.parentOffset);
}

test("the caret stays behind the same words, whatever changes before, after, or beside them in one list", () => {
  const mine = bodyOf(paragraph("一"), paragraph("正在写"), paragraph("三"));
  for (const theirs of [
    bodyOf(paragraph("一改"), paragraph("正在写"), paragraph("三改")),
    bodyOf(paragraph("新"), paragraph("一"), paragraph("正在写"), list("又新")),
    bodyOf(paragraph("正在写")),
    bodyOf(paragraph("一"), paragraph("他写的，正在写"), paragraph("三")),
  ]) {
    expect(beforeCaret(writing(mine, "正在写"), theirs)).toMatch(/正在写$/);
  }
  const items = bodyOf(list("一", "正在写", "三"));
  expect(beforeCaret(writing(items, "正在写"), bodyOf(list("一改", "正在写", "三")))).toBe("正在写");
  expect(beforeCaret(writing(items, "正在写"), bodyOf(list("一", "正在写", "三", "四")))).toBe("正在写");
});

test("an empty paragraph at the end, where somebody is about to write, is left alone", () => {
  const doc = schema.nodeFromJSON({
    type: "doc",
    content: [...(bodyToEditor(bodyOf(paragraph("一"))).content ?? []), { type: "paragraph" }],
  });
  const state = EditorState.create({ doc, selection: TextSelection.atEnd(doc) });
  const after = state.apply(bringIn(state, bodyOf(paragraph("一改"))));
  expect(after.doc.childCount).toBe(2);
  expect(after.selection.$from.parent.content.size).toBe(0);
});

const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), minLength: 1, maxLength: 6 });
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map(paragraph),
  text.map((heading): Block => ({ type: "heading", attrs: { level: 2 }, ...words(heading) })),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => list(...items)),
  fc.array(text, { minLength: 1, maxLength: 2 }).map(
    (parts): Block => ({
      type: "blockquote",
      content: parts.map((part) => ({ type: "paragraph", ...words(part) })),
    }),
  ),
);
const body = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => bodyOf(...blocks));

test("the editor says afterwards exactly what came in", () => {
  fc.assert(
    fc.property(body, body, (mine, theirs) => {
      const state = writing(mine);
      const after = state.apply(bringIn(state, theirs));
      after.doc.check();
      expect(bodyFromEditor(after.doc.toJSON())).toEqual(theirs);
    }),
    { numRuns: 500 },
  );
});
