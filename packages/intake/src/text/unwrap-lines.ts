import { markerOf } from "../page/marker.ts";
import { isClosed } from "../page/prose.ts";
import type { SourceLine } from "./source-line.ts";

const LINES_MIN = 6;
const WIDTH_MIN = 36;
const WIDTH_MAX = 130;
const SHARE_MIN = 0.5;
const CLOSED_SHARE_MAX = 0.4;
const TOLERANCE_COLUMNS = 4;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2E7F" ? 2 : 1;
  return width;
}

// The width most lines are filled to, where the page was wrapped to a fixed width; else null.
function wrapWidth(lines: readonly SourceLine[]): number | null {
  const widths = lines
    .filter((line, at) => lines[at + 1]?.afterGap === false && line.text.length <= WIDTH_MAX)
    .map((line) => widthOf(line.text));
  if (widths.length < LINES_MIN) return null;
  const widest = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  if (widest < WIDTH_MIN || widest > WIDTH_MAX) return null;
  const filled = widths.filter(
    (width) => width >= widest - TOLERANCE_COLUMNS && width <= widest + TOLERANCE_COLUMNS,
  );
  // A paragraph may end at the margin by chance; where most lines do, they are paragraphs of one length.
  const closed = lines.filter((line, at) => lines[at + 1]?.afterGap === false && isClosed(line.text));
  const isWider = lines.some(
    (line) => line.text.length > WIDTH_MAX || widthOf(line.text) > widest + TOLERANCE_COLUMNS * 2,
  );
  return !isWider &&
    closed.length <= widths.length * CLOSED_SHARE_MAX &&
    filled.length >= widths.length * SHARE_MIN
    ? widest
    : null;
}

function joint(before: string, after: string): string {
  return /[A-Za-z0-9,.]/.test(before.slice(-1)) && /^[A-Za-z0-9]/.test(after) ? " " : "";
}

/** Joins lines again that were wrapped to a fixed width, as mail programs and PDF exports do. */
export function unwrapLines(lines: readonly SourceLine[]): SourceLine[] {
  const width = wrapWidth(lines);
  if (width === null) return [...lines];
  const joined: SourceLine[] = [];
  let lastWidth = 0;
  for (const line of lines) {
    const last = joined.at(-1);
    const isFilled = lastWidth >= width - TOLERANCE_COLUMNS;
    if (
      last &&
      isFilled &&
      !line.afterGap &&
      !(isClosed(last.text) && line.indent > 0) &&
      markerOf(line.text) === null
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + joint(last.text, line.text) + line.text };
    } else joined.push(line);
    lastWidth = widthOf(line.text);
  }
  return joined;
}
