import type { Inline, Mark } from "@gongji/domain/article";
import { merged, trimmed } from "../body/inline-text.ts";
import type { PieceLink } from "../page/piece.ts";
import { withoutInvisible } from "../page/without-invisible.ts";

/** A link that text is being read inside of. */
export interface OpenLink {
  readonly href: string;
  /** The address for the body, where it is a full one. */
  readonly target: string | null;
}

interface Entry {
  readonly inline: Inline;
  readonly line: number;
  readonly link: OpenLink | null;
}

/** A run of inline content with the line it begins on. */
export interface InlineRun {
  readonly content: Inline[];
  readonly text: string;
  readonly line: number;
  readonly links: PieceLink[];
}

// A block of so many lines is a text whose paragraphs are separated by breaks, not an address or a verse.
const LINES_OF_TEXT_MIN = 5;
const HAN_OR_MARK = "[\\p{Script=Han}，。；：！？、（）《》“”‘’【】]";
const WRAPPED = new RegExp(
  `(${HAN_OR_MARK})[ \\t\\r\\n\\f]*[\\r\\n][ \\t\\r\\n\\f]*(?=${HAN_OR_MARK})`,
  "gu",
);

function visible(text: string): string {
  return withoutInvisible(text.replace(WRAPPED, "$1")).replace(/[ \t\r\n\f\u00A0]+/g, " ");
}

function newlinesBefore(text: string): number {
  const lead = text.slice(0, text.length - text.trimStart().length);
  return lead.split("\n").length - 1;
}

/** Collects the inline content of one block, then gives it as runs divided at line breaks that divide. */
export class InlineBuffer {
  #entries: Entry[] = [];

  addText(raw: string, line: number, marks: readonly Mark[], link: OpenLink | null): void {
    const text = visible(raw);
    if (text === "") return;
    const own: Mark[] = link?.target
      ? [...marks, { type: "link", attrs: { href: link.target } }]
      : [...marks];
    const inline: Inline = { type: "text", text, ...(own.length > 0 ? { marks: own } : {}) };
    this.#entries.push({ inline, line: line + newlinesBefore(raw), link });
  }

  addBreak(line: number): void {
    this.#entries.push({ inline: { type: "hardBreak" }, line, link: null });
  }

  get isEmpty(): boolean {
    return this.#entries.every(({ inline }) => inline.type === "hardBreak" || inline.text.trim() === "");
  }

  /** The runs collected since the last call. `divides` tells whether a break between two lines ends a paragraph. */
  take(divides: (before: InlineRun, after: InlineRun) => boolean): InlineRun[] {
    const runs: InlineRun[] = [];
    let isAfterBlank = false;
    const lines = this.#lines();
    const isText = lines.length >= LINES_OF_TEXT_MIN;
    for (const entries of lines) {
      const next = runOf(entries);
      const last = runs.at(-1);
      if (!next) {
        isAfterBlank = true;
      } else if (last && !isAfterBlank && !isText && !divides(last, next)) {
        runs[runs.length - 1] = joined(last, next);
      } else {
        runs.push(next);
      }
      if (next) isAfterBlank = false;
    }
    this.#entries = [];
    return runs;
  }

  #lines(): Entry[][] {
    const lines: Entry[][] = [[]];
    for (const entry of this.#entries) {
      if (entry.inline.type === "hardBreak") lines.push([]);
      else lines.at(-1)?.push(entry);
    }
    return lines;
  }
}

function runOf(entries: readonly Entry[]): InlineRun | null {
  const content = trimmed(merged(withoutDoubleSpaces(entries)));
  const text = content.map((node) => (node.type === "text" ? node.text : "\n")).join("");
  if (text === "") return null;
  const first = entries.find(({ inline }) => inline.type === "text" && inline.text.trim() !== "");
  return { content, text, line: first?.line ?? 1, links: linksOf(entries) };
}

function withoutDoubleSpaces(entries: readonly Entry[]): Inline[] {
  let endsWithSpace = false;
  return entries.flatMap(({ inline }): Inline[] => {
    if (inline.type !== "text") return [inline];
    const text = endsWithSpace ? inline.text.trimStart() : inline.text;
    if (text !== "") endsWithSpace = text.endsWith(" ");
    return text === "" ? [] : [{ ...inline, text }];
  });
}

function linksOf(entries: readonly Entry[]): PieceLink[] {
  const texts = new Map<OpenLink, string>();
  for (const { inline, link } of entries) {
    if (link && inline.type === "text") texts.set(link, (texts.get(link) ?? "") + inline.text);
  }
  return [...texts]
    .map(([link, text]) => ({ text: text.trim(), href: link.href }))
    .filter(({ text }) => text !== "");
}

function joined(a: InlineRun, b: InlineRun): InlineRun {
  return {
    content: [...a.content, { type: "hardBreak" }, ...b.content],
    text: `${a.text}\n${b.text}`,
    line: a.line,
    links: [...a.links, ...b.links],
  };
}
