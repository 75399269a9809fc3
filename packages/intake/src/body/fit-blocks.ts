import type {
  Block,
  BulletList,
  Inline,
  ListItem,
  OrderedList,
  Paragraph,
  Table,
} from "@gongji/domain/article";
import type { WarningList } from "../page/intake-warning.ts";
import { paragraph } from "./block-builder.ts";
import { inlineText, merged } from "./inline-text.ts";

type List = BulletList | OrderedList;
type Flow = Paragraph | List;

// The limits of the body's schema.
const BLOCKS_MAX = 2_000;
const INLINES_MAX = 2_000;
const TEXT_LENGTH_MAX = 20_000;
const ITEMS_MAX = 500;
const ITEM_PARTS_MAX = 200;
const QUOTE_PARTS_MAX = 100;
const ROWS_MAX = 500;
const CELLS_MAX = 30;
const CELL_PARTS_MAX = 50;
const START_MAX = 100_000;

function chunks<T>(values: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < values.length; from += size) parts.push(values.slice(from, from + size));
  return parts;
}

// A cut never separates the two halves of a character beyond the basic plane.
function textParts(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(text.length, from + TEXT_LENGTH_MAX);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to -= 1;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

function fitInlines(content: readonly Inline[] = []): Inline[][] {
  const fitting = merged(content).flatMap((node): Inline[] => {
    if (node.type !== "text" || node.text.length <= TEXT_LENGTH_MAX)
      return node.type === "text" && node.text === "" ? [] : [node];
    return textParts(node.text).map((text) => ({ ...node, text }));
  });
  return fitting.length === 0 ? [[]] : chunks(fitting, INLINES_MAX);
}

function fitList(list: List): List[] {
  const items = list.content.flatMap((item): ListItem[] =>
    chunks(item.content.flatMap(fitFlow), ITEM_PARTS_MAX).map((content) => ({ type: "listItem", content })),
  );
  return chunks(items, ITEMS_MAX).map((content, index): List => {
    if (list.type === "bulletList") return { type: "bulletList", content };
    const start = Math.min((list.attrs?.start ?? 1) + index * ITEMS_MAX, START_MAX);
    return start === 1
      ? { type: "orderedList", content }
      : { type: "orderedList", attrs: { start }, content };
  });
}

function fitFlow(part: Flow): Flow[] {
  return part.type === "paragraph" ? fitInlines(part.content).map(paragraph) : fitList(part);
}

function fitsTable(table: Table): boolean {
  return (
    table.content.length <= ROWS_MAX &&
    table.content.every(
      (row) =>
        row.content.length <= CELLS_MAX && row.content.every((cell) => cell.content.length <= CELL_PARTS_MAX),
    )
  );
}

function cellText(content: readonly Flow[]): string {
  return content
    .map((part) => (part.type === "paragraph" ? inlineText(part.content ?? []) : itemTexts(part)))
    .join(" ");
}

function itemTexts(list: List): string {
  return list.content.map((item) => cellText(item.content)).join(" ");
}

function fitTable(table: Table): Block[] {
  if (!fitsTable(table)) {
    return table.content.flatMap((row) => {
      const text = row.content.map((cell) => cellText(cell.content)).join("\t");
      return fitInlines(text === "" ? [] : [{ type: "text", text }]).map(paragraph);
    });
  }
  const content = table.content.map((row) => ({
    ...row,
    content: row.content.map((cell) => ({
      ...cell,
      content: cell.content.flatMap(fitFlow).slice(0, CELL_PARTS_MAX),
    })),
  }));
  return [{ type: "table", content }];
}

function fitBlock(block: Block, warnings: WarningList): Block[] {
  switch (block.type) {
    case "paragraph":
    case "bulletList":
    case "orderedList":
      return fitFlow(block);
    case "heading":
      return fitInlines(block.content).map((content, index) =>
        index === 0 ? { ...block, content } : paragraph(content),
      );
    case "table": {
      if (!fitsTable(block))
        warnings.add("table_reduced", null, cellText(block.content[0]?.content[0]?.content ?? []));
      return fitTable(block);
    }
    case "blockquote":
    case "callout":
      return chunks(block.content.flatMap(fitFlow), QUOTE_PARTS_MAX).map((content) => ({
        ...block,
        content,
      }));
    case "image":
      return [block];
  }
}

/** Brings blocks within the limits of the body's schema: long ones are divided; what is beyond all limits is cut with a warning. */
export function fitBlocks(blocks: readonly Block[], warnings: WarningList): Block[] {
  const fitting: Block[] = [];
  for (const block of blocks) {
    for (const part of fitBlock(block, warnings)) {
      if (fitting.length === BLOCKS_MAX) {
        warnings.add("body_too_long", null, textOf(part));
        return fitting;
      }
      fitting.push(part);
    }
  }
  return fitting;
}

function textOf(block: Block): string {
  return block.type === "paragraph" || block.type === "heading" ? inlineText(block.content ?? []) : "";
}
