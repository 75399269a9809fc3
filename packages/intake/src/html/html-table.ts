import type { Table, TableRow } from "@gongji/domain/article";
import { FlowBuilder } from "../body/block-builder.ts";
import type { Piece } from "../page/piece.ts";
import { attribute, type HtmlElement, isElement, rawText } from "./parse-html.ts";

const SPAN_MAX = 50;
const CELL_TEXT_MAX = 1_200;
const SECTIONS = new Set(["thead", "tbody", "tfoot"]);
const BLOCKS_OF_LAYOUT = new Set(["h1", "h2", "form", "table", "article", "section"]);

/** The rows of a table, those of nested tables not among them. */
function tableRows(table: HtmlElement): HtmlElement[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === "tr") return [child];
    return SECTIONS.has(child.tagName)
      ? child.childNodes.filter(isElement).filter((row) => row.tagName === "tr")
      : [];
  });
}

/** The cells of a row. */
function rowCells(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter((cell) => cell.tagName === "td" || cell.tagName === "th");
}

function holds(element: HtmlElement, tags: ReadonlySet<string>): boolean {
  return element.childNodes.filter(isElement).some((child) => tags.has(child.tagName) || holds(child, tags));
}

/** Whether the table shows data. Old pages use tables to place columns, which are read as ordinary text instead. */
export function isDataTable(table: HtmlElement): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return false;
  const rows = tableRows(table).map(rowCells);
  if (rows.length === 0 || rows.every((cells) => cells.length <= 1)) return false;
  if (rows.length === 1 && !rows[0]?.some((cell) => cell.tagName === "th")) return false;
  return rows
    .flat()
    .every((cell) => !holds(cell, BLOCKS_OF_LAYOUT) && rawText(cell).trim().length <= CELL_TEXT_MAX);
}

function span(cell: HtmlElement, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? "", 10);
  return value > 1 ? Math.min(value, SPAN_MAX) : 1;
}

/** The table of the page's cells; `piecesOf` reads a cell's content. Null when nothing stands in it. */
export function htmlTable(
  table: HtmlElement,
  piecesOf: (cell: HtmlElement) => readonly Piece[],
): { table: Table; text: string } | null {
  const texts: string[] = [];
  const content = tableRows(table).flatMap((row): TableRow[] => {
    const cells = rowCells(row).map((cell) => ({ cell, pieces: piecesOf(cell) }));
    if (cells.length === 0) return [];
    texts.push(cells.map(({ pieces }) => pieces.map((piece) => piece.text).join(" ")).join("\t"));
    return [{ type: "tableRow", content: cells.map(({ cell, pieces }) => tableCell(cell, pieces)) }];
  });
  const text = texts.join("\n");
  return content.length === 0 || text.trim() === "" ? null : { table: { type: "table", content }, text };
}

function tableCell(cell: HtmlElement, pieces: readonly Piece[]): TableRow["content"][number] {
  const flow = new FlowBuilder();
  for (const piece of pieces) {
    if (piece.list) flow.addItem(piece.content, piece.list);
    else flow.addParagraph(piece.content);
  }
  if (flow.blocks.length === 0) flow.addParagraph([]);
  const [colspan, rowspan] = [span(cell, "colspan"), span(cell, "rowspan")];
  const attrs = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
  return {
    type: cell.tagName === "th" ? "tableHeader" : "tableCell",
    ...(colspan > 1 || rowspan > 1 ? { attrs } : {}),
    content: flow.blocks,
  };
}
