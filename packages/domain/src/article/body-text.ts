import type { Block, Body, BulletList, Inline, ListItem, OrderedList, Paragraph } from "./body.ts";

type Flow = Paragraph | BulletList | OrderedList;

function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === "text" ? node.text : "\n")).join("");
}

function listText(list: BulletList | OrderedList, depth: number): string {
  const start = list.type === "orderedList" ? (list.attrs?.start ?? 1) : 0;
  return list.content
    .map((item, index) => itemText(item, list.type === "orderedList" ? `${start + index}. ` : "• ", depth))
    .join("\n");
}

function itemText(item: ListItem, marker: string, depth: number): string {
  const indent = "  ".repeat(depth);
  return item.content
    .map((part, index) => {
      if (part.type !== "paragraph") return listText(part, depth + 1);
      return `${indent}${index === 0 ? marker : "  "}${inlineText(part.content)}`;
    })
    .join("\n");
}

function flowText(content: readonly Flow[]): string {
  return content
    .map((part) => (part.type === "paragraph" ? inlineText(part.content) : listText(part, 0)))
    .join("\n");
}

/** One block as plain text: list items with markers, table cells separated by tabs, for an image the words that stand for it. */
export function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inlineText(block.content);
    case "bulletList":
    case "orderedList":
      return listText(block, 0);
    case "blockquote":
    case "callout":
      return flowText(block.content);
    case "image":
      return [block.attrs.alt, block.attrs.caption].filter(Boolean).join("\n");
    case "table":
      return block.content
        .map((row) => row.content.map((cell) => flowText(cell.content).replaceAll("\n", " ")).join("\t"))
        .join("\n");
  }
}

/** The body as plain text, blocks separated by a blank line. Used for search, comparison and the CLI. */
export function bodyText(body: Body): string {
  return body.content
    .map(blockText)
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}
