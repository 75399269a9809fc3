import type { Piece } from "../page/piece.ts";

const ORDINAL = /^(?:0\d|\d{1,2}|part\.? ?\d{1,2}|no\.? ?\d{1,2}|[一二三四五六七八九十]{1,2})$/;
const HEADING_LENGTH_MAX = 30;

function isOrdinal(piece: Piece): boolean {
  return piece.list === null && piece.table === null && ORDINAL.test(piece.plain);
}

function joined(ordinal: Piece, heading: Piece): Piece {
  const text = `${ordinal.text} ${heading.text}`;
  return {
    ...heading,
    line: ordinal.line,
    text,
    plain: `${ordinal.plain} ${heading.plain}`,
    printed: text,
    content: [{ type: "text", text }],
    declaredLevel: heading.declaredLevel ?? ordinal.declaredLevel,
    bold: heading.bold || ordinal.bold,
  };
}

/** Joins a number that stands alone ("01", "PART 2") with the short heading on the next line. */
export function mergeOrdinals(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const isHeading = piece.list === null && piece.table === null && piece.text.length <= HEADING_LENGTH_MAX;
    if (last && isOrdinal(last) && isHeading && !isOrdinal(piece) && !/[。；]/.test(piece.text)) {
      merged[merged.length - 1] = joined(last, piece);
    } else merged.push(piece);
  }
  return merged;
}
