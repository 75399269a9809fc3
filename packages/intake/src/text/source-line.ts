import { withoutInvisible } from "../page/without-invisible.ts";

/** A line of a text page that has something on it. */
export interface SourceLine {
  /** 1-based. */
  readonly line: number;
  /** Columns of ASCII indentation; a tab counts to the next multiple of four. Full-width spaces only begin paragraphs. */
  readonly indent: number;
  readonly text: string;
  /** A blank line stands before it. */
  readonly afterGap: boolean;
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/;
const TAB_COLUMNS = 4;

function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === " " || character === "\u00A0") columns += 1;
    else if (character === "\t") columns += TAB_COLUMNS - (columns % TAB_COLUMNS);
    else break;
  }
  return columns;
}

/** The page's lines with any line ending, without blank lines and without characters nobody sees. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let afterGap = false;
  for (const [index, raw] of text.split(LINE_END).entries()) {
    const visible = withoutInvisible(raw);
    const trimmed = visible.trim();
    if (trimmed === "") {
      afterGap = true;
      continue;
    }
    lines.push({
      line: index + 1,
      indent: indentOf(visible),
      text: trimmed.replaceAll("\u00A0", " "),
      afterGap,
    });
    afterGap = false;
  }
  return lines;
}
