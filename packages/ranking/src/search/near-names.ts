import { LEXICON } from "../lexicon/index.ts";

/** Shorter words differ in one character from too many others. */
const NEAR_NAME_MIN = 3;
const NEAR_NAME_MAX = 12;
const ANY = "*";

/** A word of the field that somebody may have meant, and what they typed instead. */
export interface NearName {
  readonly name: string;
  readonly typed: string;
}

/** The words of the field by each of their characters left open. */
const byPattern = new Map<string, string[]>();
for (const name of LEXICON) {
  if (name.length < NEAR_NAME_MIN || name.length > NEAR_NAME_MAX) continue;
  for (const pattern of patternsOf(name)) byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), name]);
}

function patternsOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.slice(0, at) + ANY + text.slice(at + 1));
}

/** The words of the field from which a stretch around `word` differs in one character, the longest first. */
export function nearNames(normal: string, word: string): readonly NearName[] {
  const at = normal.indexOf(word);
  if (at < 0) return [];
  const found: NearName[] = [];
  for (let size = NEAR_NAME_MAX; size >= Math.max(NEAR_NAME_MIN, word.length); size -= 1) {
    const first = Math.max(0, at + word.length - size);
    for (let start = first; start <= at && start + size <= normal.length; start += 1) {
      const typed = normal.slice(start, start + size);
      for (const pattern of patternsOf(typed)) {
        for (const name of byPattern.get(pattern) ?? []) if (name !== typed) found.push({ name, typed });
      }
    }
  }
  return found;
}
