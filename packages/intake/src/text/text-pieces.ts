import { isAllBold, trimmed } from "../body/inline-text.ts";
import { folded } from "../page/folded.ts";
import type { WarningList } from "../page/intake-warning.ts";
import { markerOf } from "../page/marker.ts";
import { PIECES_MAX, type Piece } from "../page/piece.ts";
import { resolveCharacterReferences } from "./character-references.ts";
import { readInlineMarkup } from "./inline-markup.ts";
import { type SourceLine, sourceLines } from "./source-line.ts";
import { splitOneLine } from "./split-one-line.ts";
import { findTextTable } from "./text-table.ts";
import { unwrapLines } from "./unwrap-lines.ts";

const MARKDOWN_HEADING = /^(#{1,6})\s{1,4}(\S.{0,200}?)\s{0,4}#{0,6}$/;
const RULE = /^(?:[-=*_~—─━＝·.]\s?){3,200}$/;
const QUOTE = /^>\s?(?=[^>\s])/;
const MARKDOWN_IMAGE = /!\[([^\]\n]{0,200})\]\([^\s)]{1,2000}\)/g;

function lineText(line: SourceLine, warnings: WarningList): string {
  if (!line.text.includes("![")) return line.text;
  const text = line.text.replace(MARKDOWN_IMAGE, "").trim();
  if (text !== line.text) warnings.add("image_dropped", line.line, line.text);
  return text;
}

function pieceOf(line: SourceLine, warnings: WarningList): Piece | null {
  let text = lineText(line, warnings);
  if (text === "" || RULE.test(text)) return null;
  const quoted = QUOTE.test(text) && !/^>\s?\S{1,20}$/.test(text);
  if (quoted) text = text.replace(QUOTE, "");
  const heading = text.length <= 220 ? MARKDOWN_HEADING.exec(text) : null;
  const markup = readInlineMarkup((heading?.[2] ?? text).replaceAll("\t", " "));
  const content = trimmed(markup.content);
  if (content.length === 0) return null;
  const plainText = markup.text.trim();
  const marker = markerOf(plainText);
  return {
    line: line.line,
    text: plainText,
    plain: folded(plainText),
    printed: text,
    content,
    indent: line.indent,
    declaredLevel: heading?.[1]?.length ?? null,
    list: null,
    table: null,
    quoted,
    bold: isAllBold(marker ? content.slice(content.length > 1 ? 1 : 0) : content) || isAllBold(content),
    links: markup.links,
    zone: "main",
  };
}

function warnOfGarbled(lines: readonly SourceLine[], warnings: WarningList): void {
  for (const line of lines) {
    if (/\uFFFD|锟斤拷|烫烫烫|(?:[\u00C0-\u00FF][\u0080-\u00BF]{1,2}){3}/.test(line.text))
      warnings.add("garbled_text", line.line, line.text);
  }
}

/** The pieces of a plain text: a line each, tables as one, with `**`, `#` and `>` understood as in Markdown. */
export function textPieces(text: string, warnings: WarningList): Piece[] {
  const all = splitOneLine(sourceLines(resolveCharacterReferences(text)), warnings);
  const beyond = all[PIECES_MAX];
  if (beyond) warnings.add("body_too_long", beyond.line, beyond.text);
  const lines = unwrapLines(all.slice(0, PIECES_MAX));
  warnOfGarbled(lines, warnings);
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const table = findTextTable(lines, at);
    if (table) {
      pieces.push(tablePiece(line, table.table, table.text));
      at += table.lineCount - 1;
      continue;
    }
    const piece = pieceOf(line, warnings);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

function tablePiece(line: SourceLine, table: NonNullable<Piece["table"]>, text: string): Piece {
  return {
    line: line.line,
    text,
    plain: folded(text),
    printed: text,
    content: [],
    indent: line.indent,
    declaredLevel: null,
    list: null,
    table,
    quoted: false,
    bold: false,
    links: [],
    zone: "main",
  };
}
