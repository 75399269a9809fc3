import type { Paragraph, Table, TableRow } from "@gongji/domain/article";
import type { SourceLine } from "./source-line.ts";

/** A table found in consecutive lines, and how many lines it took. */
export interface FoundTable {
  readonly table: Table;
  readonly text: string;
  readonly lineCount: number;
}

const PIPE_RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*\|?$/;
const COLUMNS_MAX = 30;

function pipeCells(line: string): string[] | null {
  if (line.length > 4000 || !line.includes("|")) return null;
  const inner = line.replace(/^\|/, "").replace(/\|$/, "");
  const cells = inner.split("|").map((cell) => cell.trim());
  return cells.length >= 2 ? cells : null;
}

function tabCells(line: string): string[] | null {
  if (line.length > 4000) return null;
  const cells = line.split("\t").map((cell) => cell.trim());
  return cells.length >= 2 && cells.filter((cell) => cell !== "").length >= 2 ? cells : null;
}

function cellContent(text: string): [Paragraph] {
  return [text === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text }] }];
}

function tableOf(rows: readonly (readonly string[])[], hasHeader: boolean): Table {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const content = rows.map((row, at): TableRow => {
    const cells = Array.from({ length: width }, (_, column) => row[column] ?? "");
    const type = hasHeader && at === 0 ? "tableHeader" : "tableCell";
    return { type: "tableRow", content: cells.map((cell) => ({ type, content: cellContent(cell) })) };
  });
  return { type: "table", content };
}

function found(rows: readonly string[][], hasHeader: boolean, lineCount: number): FoundTable | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > COLUMNS_MAX) return null;
  const text = rows.map((row) => row.join("\t")).join("\n");
  return { table: tableOf(rows, hasHeader), text, lineCount };
}

function pipeTable(lines: readonly SourceLine[], start: number): FoundTable | null {
  const header = pipeCells(lines[start]?.text ?? "");
  const rule = lines[start + 1]?.text ?? "";
  if (!header || rule.length > 400 || !PIPE_RULE.test(rule)) return null;
  const rows = [header];
  let at = start + 2;
  for (let cells = pipeCells(lines[at]?.text ?? ""); cells; cells = pipeCells(lines[at]?.text ?? "")) {
    rows.push(cells.slice(0, header.length));
    at += 1;
  }
  return found(rows, true, at - start);
}

function tabTable(lines: readonly SourceLine[], start: number): FoundTable | null {
  const rows: string[][] = [];
  const first = tabCells(lines[start]?.text ?? "");
  for (
    let cells = first;
    cells && cells.length === first?.length;
    cells = tabCells(lines[start + rows.length]?.text ?? "")
  ) {
    rows.push(cells);
  }
  return rows.length < 2 ? null : found(rows, true, rows.length);
}

/** A table that begins at the line: a Markdown table, or two and more lines of as many cells separated by tabs. */
export function findTextTable(lines: readonly SourceLine[], start: number): FoundTable | null {
  return pipeTable(lines, start) ?? tabTable(lines, start);
}
