import {
  type Block,
  type Body,
  type BulletList,
  CALLOUT_TONES,
  type Inline,
  imageIdSchema,
  LIST_DEPTH_MAX,
  type ListItem,
  type Mark,
  type OrderedList,
  type Paragraph,
  type TableRow,
} from "@gongji/domain/article";
import type { JSONContent } from "@tiptap/core";
import { isAllowedHref } from "./allowed-href.ts";

type Flow = Paragraph | BulletList | OrderedList;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TEXT_MAX_LENGTH = 20_000;

/**
 * The body for what the editor holds: only nodes, marks and attributes of the domain, without the editor's
 * nulls and defaults. No text is dropped; what the domain has no node for becomes paragraphs.
 */
export function bodyFromEditor(doc: JSONContent): Body {
  const content = (doc.content ?? []).flatMap(block);
  while (isEmptyParagraph(content.at(-1))) content.pop();
  return { type: "doc", content };
}

function isEmptyParagraph(node: Block | undefined): boolean {
  return node?.type === "paragraph" && node.content === undefined;
}

function block(node: JSONContent): Block[] {
  switch (node.type) {
    case "heading": {
      const level = node.attrs?.level === 3 ? 3 : node.attrs?.level === 4 ? 4 : 2;
      return [{ type: "heading", attrs: { level }, ...inlineContent(node) }];
    }
    case "blockquote":
      return [{ type: "blockquote", content: flowContent(node) }];
    case "callout": {
      const tone = CALLOUT_TONES.find((known) => known === node.attrs?.tone) ?? "info";
      return [{ type: "callout", attrs: { tone }, content: flowContent(node) }];
    }
    case "image":
      return image(node);
    case "table": {
      const rows = (node.content ?? []).map(row).filter((one) => one.content.length > 0);
      return rows.length > 0 ? [{ type: "table", content: rows }] : [];
    }
    default:
      return flow(node, 1);
  }
}

function image({ attrs }: JSONContent): Block[] {
  const { imageId, width, height } = attrs ?? {};
  if (typeof imageId !== "string" || !imageIdSchema.safeParse(imageId).success) return [];
  const words = { alt: String(attrs?.alt ?? ""), caption: String(attrs?.caption ?? "") };
  return [{ type: "image", attrs: { imageId, ...words, width: Number(width), height: Number(height) } }];
}

function row(node: JSONContent): TableRow {
  return { type: "tableRow", content: (node.content ?? []).map(cell) };
}

function cell(node: JSONContent): TableRow["content"][number] {
  const colspan = Number(node.attrs?.colspan ?? 1);
  const rowspan = Number(node.attrs?.rowspan ?? 1);
  const attrs = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
  return {
    type: node.type === "tableHeader" ? "tableHeader" : "tableCell",
    ...(colspan > 1 || rowspan > 1 ? { attrs } : {}),
    content: flowContent(node),
  };
}

function flowContent(node: JSONContent): Flow[] {
  const content = (node.content ?? []).flatMap((child) => flow(child, 1));
  return content.length > 0 ? content : [{ type: "paragraph" }];
}

function flow(node: JSONContent, depth: number): Flow[] {
  switch (node.type) {
    case "paragraph":
      return [{ type: "paragraph", ...inlineContent(node) }];
    case "bulletList":
      if (depth > LIST_DEPTH_MAX) return flattened(node, depth);
      return [{ type: "bulletList", content: items(node, depth) }];
    case "orderedList": {
      if (depth > LIST_DEPTH_MAX) return flattened(node, depth);
      const start = Number(node.attrs?.start ?? 1);
      const attrs = Number.isInteger(start) && start >= 0 && start !== 1 ? { attrs: { start } } : {};
      return [{ type: "orderedList", ...attrs, content: items(node, depth) }];
    }
    case "text":
    case "hardBreak":
      return [{ type: "paragraph", ...inlineContent({ content: [node] }) }];
    default:
      return flattened(node, depth);
  }
}

/** The parts of a node the tree has no room for, one after the other. */
function flattened(node: JSONContent, depth: number): Flow[] {
  return (node.content ?? []).flatMap((child) => flow(child, depth));
}

function items(list: JSONContent, depth: number): ListItem[] {
  return (list.content ?? []).map((item) => {
    const content = (item.content ?? []).flatMap((child) => flow(child, depth + 1));
    return { type: "listItem", content: content.length > 0 ? content : [{ type: "paragraph" }] };
  });
}

function inlineContent(node: JSONContent): { content?: Inline[] } {
  const content = (node.content ?? []).flatMap(inline);
  return content.length > 0 ? { content } : {};
}

function inline(node: JSONContent): Inline[] {
  if (node.type === "hardBreak") return [{ type: "hardBreak" }];
  if (node.type !== "text" || !node.text) return (node.content ?? []).flatMap(inline);
  const marks = (node.marks ?? []).flatMap(mark);
  return pieces(node.text).map((text) => ({ type: "text", text, ...(marks.length > 0 ? { marks } : {}) }));
}

function pieces(text: string): string[] {
  const count = Math.ceil(text.length / TEXT_MAX_LENGTH);
  return Array.from({ length: count }, (_, at) =>
    text.slice(at * TEXT_MAX_LENGTH, (at + 1) * TEXT_MAX_LENGTH),
  );
}

function mark(node: { type?: string; attrs?: Record<string, unknown> }): Mark[] {
  switch (node.type) {
    case "bold":
    case "italic":
      return [{ type: node.type }];
    case "link": {
      const href = node.attrs?.href;
      return isAllowedHref(href) ? [{ type: "link", attrs: { href } }] : [];
    }
    case "articleLink": {
      const articleId = node.attrs?.articleId;
      return typeof articleId === "string" && UUID.test(articleId)
        ? [{ type: "articleLink", attrs: { articleId } }]
        : [];
    }
    default:
      return [];
  }
}
