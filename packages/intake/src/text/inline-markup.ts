import type { Inline, Mark } from "@gongji/domain/article";
import type { PieceLink } from "../page/piece.ts";
import { safeHref } from "../page/safe-href.ts";

/** A line of a text page with its inline markup understood. */
export interface MarkedLine {
  readonly content: Inline[];
  readonly text: string;
  readonly links: PieceLink[];
}

interface Run {
  readonly text: string;
  readonly bold: boolean;
}

const LINK = /\[([^[\]\n]{1,200})\]\((https?:\/\/[^\s()]{1,2000})\)/g;

// `**` opens and closes emphasis; three and more stars are a mask ("0534-***010") and stay.
function starPairs(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf("**"); at >= 0; at = text.indexOf("**", at)) {
    let end = at;
    while (text[end] === "*") end += 1;
    if (end - at === 2) found.push(at);
    at = end;
  }
  return found;
}

function boldRuns(text: string): Run[] {
  const stars = starPairs(text);
  const runs: Run[] = [];
  let from = 0;
  for (const [index, at] of stars.entries()) {
    runs.push({ text: text.slice(from, at), bold: index % 2 === 1 });
    from = at + 2;
  }
  runs.push({ text: text.slice(from), bold: false });
  return runs.filter((run) => run.text !== "");
}

function linkedRuns(run: Run, links: PieceLink[]): Inline[] {
  const marks: Mark[] = run.bold ? [{ type: "bold" }] : [];
  const inlines: Inline[] = [];
  const push = (text: string, extra: Mark[] = []) => {
    const all = [...marks, ...extra];
    if (text !== "") inlines.push({ type: "text", text, ...(all.length > 0 ? { marks: all } : {}) });
  };
  let from = 0;
  for (const match of run.text.includes("](") ? run.text.matchAll(LINK) : []) {
    const [whole, label = "", address = ""] = match;
    const href = safeHref(address);
    push(run.text.slice(from, match.index));
    push(label, href ? [{ type: "link", attrs: { href } }] : []);
    links.push({ text: label, href: address });
    from = match.index + whole.length;
  }
  push(run.text.slice(from));
  return inlines;
}

/** Whether a `**` of the line has no partner. */
export function hasUnpairedStars(line: string): boolean {
  return starPairs(line).length % 2 === 1;
}

/** Understands `**bold**` and `[text](https://…)` in a line; anything else is text. */
export function readInlineMarkup(line: string): MarkedLine {
  const links: PieceLink[] = [];
  const content = boldRuns(line).flatMap((run) => linkedRuns(run, links));
  return {
    content,
    text: content.map((node) => (node.type === "text" ? node.text : "")).join(""),
    links,
  };
}
