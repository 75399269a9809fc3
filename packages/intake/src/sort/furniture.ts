import { markerOf } from "../page/marker.ts";
import { linkShare, type Piece } from "../page/piece.ts";
import { isClosed, isProse } from "../page/prose.ts";
import { articleEnd, bodyStart, isRunningText } from "./article-extent.ts";
import { noiseScore } from "./noise-score.ts";
import { assign, openPiece, type Reading } from "./reading.ts";

const DROP_INSIDE = 0.85;
const DOUBT_INSIDE = 0.5;
const DROP_AT_EDGES = 0.4;
const STEP_BONUS = 0.4;
const CERTAIN = 0.9;
const LINK_RUN_MIN = 3;
const LINKED_LABEL = 0.2;
const LABEL_RUN_MIN = 4;
const LABEL_LENGTH_MAX = 14;
const LISTED_LENGTH_MAX = 30;

function isArticleLike(piece: Piece): boolean {
  if (isRunningText(piece) || piece.declaredLevel !== null || isClosed(piece.text)) return true;
  return (
    piece.text.length >= 4 &&
    (markerOf(piece.text) !== null || piece.list !== null || /[：:]$/.test(piece.text))
  );
}

// Three and more blocks in a row that are nothing but a link each: a menu or a list of other pages.
function linkRuns(reading: Reading): Set<number> {
  const runs = new Set<number>();
  let run: number[] = [];
  for (let index = 0; index <= reading.pieces.length; index += 1) {
    const piece = reading.roles[index] === null ? reading.pieces[index] : undefined;
    if (piece && !piece.table && linkShare(piece) > 0.8 && !isProse(piece.text)) {
      run.push(index);
      continue;
    }
    if (run.length >= LINK_RUN_MIN) for (const member of run) runs.add(member);
    run = [];
  }
  return runs;
}

// Counters and buttons between title and text ("关注者 / 128 / 被浏览"): many short lines that say nothing together.
function dropLabelRun(reading: Reading, titleIndex: number, start: number): void {
  const labels: number[] = [];
  for (let index = titleIndex + 1; index < start; index += 1) {
    const piece = openPiece(reading, index);
    if (!piece) continue;
    if (piece.text.length > LABEL_LENGTH_MAX || piece.declaredLevel !== null || isArticleLike(piece)) return;
    labels.push(index);
  }
  if (labels.length < LABEL_RUN_MIN) return;
  for (const index of labels) {
    const piece = reading.pieces[index];
    if (piece) reading.warnings.add("noise_dropped", piece.line, piece.text);
    assign(reading, "noise", index);
  }
}

function dropZones(reading: Reading): void {
  for (const [index, piece] of reading.pieces.entries()) {
    if (
      piece.zone === "noise" ||
      piece.zone === "comments" ||
      piece.zone === "related" ||
      piece.zone === "neighbours"
    ) {
      assign(reading, "noise", index);
    }
  }
}

function judgeInside(reading: Reading, index: number, piece: Piece, isInRun: boolean): void {
  const isStep = markerOf(piece.text) !== null || piece.list !== null;
  const score = Math.max(noiseScore(piece) - (isStep ? STEP_BONUS : 0), isInRun ? CERTAIN : 0);
  if (score >= DROP_INSIDE) {
    if (score < 1) reading.warnings.add("noise_dropped", piece.line, piece.text);
    assign(reading, "noise", index);
  } else if (score >= DOUBT_INSIDE) {
    reading.warnings.add("noise_kept", piece.line, piece.text);
  }
}

// Between title and text: furniture, and labels that link elsewhere.
function isHeadFurniture(piece: Piece): boolean {
  if (noiseScore(piece) >= DROP_AT_EDGES) return true;
  return linkShare(piece) > LINKED_LABEL && piece.list === null && !isArticleLike(piece);
}

// Below the last running text: furniture goes, and where the page has a foot, titles and labels go with it.
function judgeTail(reading: Reading, index: number, piece: Piece, hasFoot: boolean): void {
  const score = noiseScore(piece);
  if (score >= DROP_AT_EDGES && score < DROP_INSIDE && isProse(piece.text)) {
    reading.warnings.add("noise_kept", piece.line, piece.text);
  } else if (score >= DROP_AT_EDGES) assign(reading, "noise", index);
  else if (hasFoot) {
    reading.warnings.add("noise_dropped", piece.line, piece.text);
    assign(reading, "noise", index);
  }
}

function judgeAfter(reading: Reading, index: number, piece: Piece): void {
  if (isRunningText(piece) && noiseScore(piece) < DROP_AT_EDGES) {
    reading.warnings.add("text_after_end", piece.line, piece.text);
  }
  assign(reading, "noise", index);
}

/**
 * Marks what is furniture and not article. Before the title nothing is article; after the article's end nothing is;
 * between them a piece must be surely furniture to go, and doubtful ones stay with a warning.
 */
export function markFurniture(reading: Reading, titleIndex: number): void {
  dropZones(reading);
  const start = bodyStart(reading, titleIndex);
  const end = articleEnd(reading, start);
  const lastText = lastRunningText(reading, end);
  const runs = linkRuns(reading);
  dropLabelRun(reading, titleIndex, start);
  const hasFoot = reading.pieces.some(
    (piece, at) => at > lastText && (noiseScore(piece) >= DROP_AT_EDGES || reading.roles[at] !== null),
  );
  for (let index = 0; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    if (!piece) continue;
    if (index < titleIndex) assign(reading, "noise", index);
    else if (index >= end) judgeAfter(reading, index, piece);
    else if (piece.zone === "outside" && (index > lastText || !isRunningText(piece)))
      judgeAfter(reading, index, piece);
    else if (index < start && isHeadFurniture(piece)) assign(reading, "noise", index);
    else if (index > lastText) judgeTail(reading, index, piece, hasFoot);
    else judgeInside(reading, index, piece, runs.has(index));
  }
}

// "所需材料：" goes on in the short lines below it.
function listEnd(reading: Reading, index: number, end: number): number {
  let last = index;
  while (last + 1 < end) {
    const piece = openPiece(reading, last + 1);
    if (!piece || piece.text.length > LISTED_LENGTH_MAX || noiseScore(piece) >= DROP_AT_EDGES) break;
    last += 1;
  }
  return last;
}

function lastRunningText(reading: Reading, end: number): number {
  for (let index = end - 1; index >= 0; index -= 1) {
    const piece = openPiece(reading, index);
    if (piece && piece.zone === "main" && noiseScore(piece) < DROP_AT_EDGES && isArticleLike(piece)) {
      return /[：:]$/.test(piece.text) ? listEnd(reading, index, end) : index;
    }
  }
  return -1;
}
