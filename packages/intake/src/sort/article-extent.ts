import { markerOf } from "../page/marker.ts";
import { linkShare, type Piece } from "../page/piece.ts";
import { isProse } from "../page/prose.ts";
import { noiseScore } from "./noise-score.ts";
import { openPiece, type Reading } from "./reading.ts";
import { inlineRelatedLabel } from "./related-heading.ts";

const SURELY_FURNITURE = 0.85;
const PERHAPS_FURNITURE = 0.5;
const AFTER_END_SHARE = 0.3;
const PROSE_BEFORE_END_MIN = 60;

/** Whether a piece is what articles consist of: a table, or running text that is neither links nor furniture. */
export function isRunningText(piece: Piece): boolean {
  return (
    piece.table !== null ||
    (isProse(piece.text) && linkShare(piece) < 0.5 && noiseScore(piece) < SURELY_FURNITURE)
  );
}

/** The first open piece of running text after the title; where there is none, the piece after the title. */
export function bodyStart(reading: Reading, titleIndex: number): number {
  for (let index = titleIndex + 1; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    if (piece && piece.zone === "main" && isRunningText(piece)) return index;
  }
  return titleIndex + 1;
}

interface EndMark {
  readonly index: number;
  /** A list or a neighbour; a notice alone may stand before the last paragraph. */
  readonly isStrong: boolean;
}

function endMarks(reading: Reading, start: number): EndMark[] {
  const marks: EndMark[] = [];
  for (let index = start + 1; index < reading.pieces.length; index += 1) {
    const role = reading.roles[index];
    const piece = reading.pieces[index];
    if (!piece) continue;
    if (role === "disclaimer" || role === "source") marks.push({ index, isStrong: false });
    else if (role === "neighbour" || (role === "related" && inlineRelatedLabel(piece) === 0)) {
      marks.push({ index, isStrong: true });
    } else if (role === null && isFurnitureBlock(reading, index)) marks.push({ index, isStrong: true });
  }
  return marks;
}

// One line of furniture can stand anywhere; with more of it right behind, the page's foot has begun.
function isFurnitureBlock(reading: Reading, index: number): boolean {
  const isFurniture = (at: number, least: number) => {
    const piece = openPiece(reading, at);
    return piece !== null && !isRunningText(piece) && noiseScore(piece) >= least;
  };
  if (!isFurniture(index, 1)) return false;
  return (
    index === reading.pieces.length - 1 ||
    [1, 2, 3].some((step) => isFurniture(index + step, PERHAPS_FURNITURE))
  );
}

function isSection(piece: Piece): boolean {
  const scheme = markerOf(piece.text)?.scheme;
  return piece.declaredLevel !== null || scheme === "han" || scheme === "han_paren" || scheme === "chapter";
}

/**
 * Where the article ends: at the first thing that stands below articles (related list, neighbours, a notice, legal
 * lines) with no more than a little running text, and no numbered section, after it. Otherwise it stood inside.
 */
export function articleEnd(reading: Reading, start: number): number {
  const open = reading.pieces.map((piece, index) =>
    openPiece(reading, index) && piece.zone === "main" ? piece : null,
  );
  const weights = open.map((piece) => (piece && isRunningText(piece) ? piece.text.length : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const lastSection = open.findLastIndex((piece) => piece !== null && isSection(piece));
  let before = 0;
  let from = 0;
  for (const { index, isStrong } of endMarks(reading, start)) {
    for (; from < index; from += 1) before += weights[from] ?? 0;
    const after = total - before;
    if (before < Math.min(PROSE_BEFORE_END_MIN, total) || lastSection > index) continue;
    if (after === 0 || (isStrong && after <= before * AFTER_END_SHARE)) return index;
  }
  return reading.pieces.length;
}
