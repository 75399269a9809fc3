import { placedText, textPieces } from "../text/index.ts";

/** A stretch of a text, and whether it is what was looked for. The segments of a text in a row are the text. */
export interface TextSegment {
  readonly text: string;
  readonly match: boolean;
}

/** A stretch of a text by its places, in UTF-16 units; the end is not part of it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where words in normal form stand in a text, in the order of the text; what touches is one. */
export function rangesOf(text: string, tokens: readonly string[]): TextRange[] {
  const { text: normal, originOf } = placedText(text);
  const spans: TextRange[] = [];
  const add = (start: number, end: number) => spans.push({ start: originOf(start), end: originOf(end) });
  for (const piece of textPieces(normal)) {
    for (const token of tokens) {
      if (piece.kind !== "han") {
        if (piece.text === token) add(piece.start, piece.end);
        continue;
      }
      for (let at = piece.text.indexOf(token); at >= 0; at = piece.text.indexOf(token, at + 1)) {
        add(piece.start + at, piece.start + at + token.length);
      }
    }
  }
  spans.sort((a, b) => a.start - b.start);
  const merged: TextRange[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || span.start > last.end) merged.push(span);
    else merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return merged;
}

/** A text in segments: where tokens stand in it, whatever the width, case or script they are written in there. */
export function highlight(text: string, tokens: readonly string[]): TextSegment[] {
  const segments: TextSegment[] = [];
  let from = 0;
  for (const { start, end } of rangesOf(text, tokens)) {
    if (start > from) segments.push({ text: text.slice(from, start), match: false });
    segments.push({ text: text.slice(start, end), match: true });
    from = end;
  }
  if (from < text.length) segments.push({ text: text.slice(from), match: false });
  return segments;
}

/** Longest stretch of a text shown around what was looked for, in UTF-16 units. */
export const SNIPPET_MAX = 120;
/** Texts longer than this are looked through only so far. */
const SEARCHED_MAX = 20_000;
const SENTENCE = /[^。！？；\n]*[。！？；\n]*/gu;

/** The stretch of a text that says most of the tokens, from the beginning of a sentence; null when it has none. */
export function snippet(text: string, tokens: readonly string[]): string | null {
  const searched = text.slice(0, SEARCHED_MAX);
  const spans = rangesOf(searched, tokens);
  if (spans.length === 0) return null;
  let best = { start: 0, value: 0 };
  for (const { index: start, 0: sentence } of searched.matchAll(SENTENCE)) {
    if (sentence.trim() === "") continue;
    const inside = spans.filter((span) => span.start >= start && span.end <= start + SNIPPET_MAX);
    const said = new Set(inside.map((span) => searched.slice(span.start, span.end)));
    const value = [...said].reduce((sum, { length }) => sum + length, 0);
    if (value > best.value) best = { start, value };
  }
  // One sentence may be longer than a snippet: then it begins where the first token stands.
  const start = best.value > 0 ? best.start : (spans[0]?.start ?? 0);
  const end = Math.min(text.length, start + SNIPPET_MAX);
  const shown = text.slice(start, end).replaceAll(/\s+/g, " ").trim();
  return `${start > 0 ? "…" : ""}${shown.isWellFormed() ? shown : shown.slice(0, -1)}${end < text.length ? "…" : ""}`;
}
