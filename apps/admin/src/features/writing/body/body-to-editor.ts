import type { Body } from "@gongji/domain/article";
import type { JSONContent } from "@tiptap/core";

/** The editor's document for a body: a copy in the same shape, with a paragraph to write into. */
export function bodyToEditor(body: Body): JSONContent {
  if (body.content.length === 0) return { type: "doc", content: [{ type: "paragraph" }] };
  const copy: JSONContent = JSON.parse(JSON.stringify(body));
  return copy;
}
