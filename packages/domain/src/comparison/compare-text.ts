import { commonSubsequence } from "../shared/common-subsequence.ts";

/** A stretch of two texts: in both, or in one of them only. */
export interface TextPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Two texts of more words than this (one times the other) are compared by sentence, so that nobody waits. */
const WORK_MAX = 4_000_000;
const WORDS = new Intl.Segmenter("zh", { granularity: "word" });
const SENTENCES = new Intl.Segmenter("zh", { granularity: "sentence" });
/** Texts that have less than this share in common were written anew. */
const KEPT_MIN = 0.25;
/** A stretch both have that is too little to read between two changes. */
const TOO_LITTLE = /^[\s\p{P}]{1,2}$/u;

/** The words of a text, Chinese ones included, with everything between them: joined they are the text. */
export function wordsOf(text: string): string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment);
}

function sentencesOf(text: string): string[] {
  return Array.from(SENTENCES.segment(text), ({ segment }) => segment);
}

/** What one text has and the other has not, word by word. The parts of each in order are that text. */
export function compareText(before: string, after: string): TextPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const words = { one: wordsOf(before), other: wordsOf(after) };
  const isLong = words.one.length * words.other.length > WORK_MAX;
  const { one, other } = isLong ? { one: sentencesOf(before), other: sentencesOf(after) } : words;
  const matched = commonSubsequence(one, other);
  const parts: TextPart[] = [];
  const at = { one: 0, other: 0 };
  const change = (toOne: number, toOther: number) => {
    push(parts, "removed", one.slice(at.one, toOne).join(""));
    push(parts, "added", other.slice(at.other, toOther).join(""));
  };
  for (const place of one.keys()) {
    const match = matched.get(place);
    if (match === undefined) continue;
    change(place, match);
    push(parts, "same", one[place] ?? "");
    Object.assign(at, { one: place + 1, other: match + 1 });
  }
  change(one.length, other.length);
  return isRewritten(parts)
    ? [
        { kind: "removed", text: before },
        { kind: "added", text: after },
      ]
    : readable(parts);
}

function push(parts: TextPart[], kind: TextPart["kind"], text: string): void {
  if (text === "") return;
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}

/** Whether so little is in both that reading the two one after the other is easier. */
function isRewritten(parts: readonly TextPart[]): boolean {
  const length = (kind: TextPart["kind"]) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.length : 0), 0);
  const shorter = Math.min(length("removed"), length("added"));
  return shorter > 0 && length("same") < KEPT_MIN * (length("same") + shorter);
}

/** Changes with no more than a comma between them read as one. */
function readable(parts: readonly TextPart[]): TextPart[] {
  const merged: TextPart[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    push(merged, "removed", removed);
    push(merged, "added", added);
    [removed, added] = ["", ""];
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetween = index > 0 && index < parts.length - 1 && TOO_LITTLE.test(text);
    if (kind === "same" && !isBetween) {
      flush();
      push(merged, "same", text);
      continue;
    }
    if (kind !== "added") removed += text;
    if (kind !== "removed") added += text;
  }
  flush();
  return merged;
}
