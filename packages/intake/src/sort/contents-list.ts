import { titleKey } from "../page/title-key.ts";
import { assign, openPiece, type Reading } from "./reading.ts";

const LINE_LENGTH_MAX = 60;
const LINES_MIN = 2;

/**
 * Marks a table of contents: lines below the title, each of which comes again further down as a heading, with no
 * other text between them.
 */
export function markContentsList(reading: Reading, titleIndex: number): void {
  const last = new Map<string, number>();
  for (const [index, piece] of reading.pieces.entries()) {
    if (piece.text.length <= LINE_LENGTH_MAX && openPiece(reading, index))
      last.set(titleKey(piece.text), index);
  }
  let run: number[] = [];
  for (let index = titleIndex + 1; index <= reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    const isShort = piece !== null && piece.text.length <= LINE_LENGTH_MAX;
    if (isShort && (last.get(titleKey(piece.text)) ?? index) > index) {
      run.push(index);
      continue;
    }
    const end = run.at(-1) ?? index;
    const comesAgain = run.every(
      (member) => (last.get(titleKey(reading.pieces[member]?.text ?? "")) ?? 0) > end,
    );
    if (run.length >= LINES_MIN && comesAgain) for (const member of run) assign(reading, "noise", member);
    run = [];
  }
}
