import { initialsOf, soundOf } from "../pinyin/sound.ts";
import { normalText } from "../text/normal-text.ts";
import { EMPTY_WORDS } from "./empty-words.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { NEAR_WORDS, SAME_WORDS, TYPED_ALIKE } from "./same-words.ts";

/** How well a text that has another word answers somebody who typed this one. */
const SAME = 0.8;
const NEAR = 0.3;

/** Another word that is looked for beside the one that was typed, and how much it counts of it. */
export interface OtherWord {
  readonly word: string;
  readonly factor: number;
}

const wordsOf = (line: string) => line.split(" ").map(normalText);
const sameGroups = SAME_WORDS.map(wordsOf);
const groups = [...sameGroups, ...TYPED_ALIKE.map(wordsOf)];
const otherWords = new Map<string, Map<string, number>>();

function relate(word: string, other: string, factor: number): void {
  if (word === other) return;
  const others = otherWords.get(word) ?? new Map<string, number>();
  others.set(other, Math.max(factor, others.get(other) ?? 0));
  otherWords.set(word, others);
}

for (const group of groups) for (const word of group) for (const other of group) relate(word, other, SAME);
for (const [one, two] of NEAR_WORDS) {
  for (const [from, to] of [
    [one, two],
    [two, one],
  ] as const) {
    const names = groups.find((group) => group.includes(from)) ?? [from];
    for (const name of names) relate(name, to, NEAR);
  }
}

/** Every word of the field, in normal form. */
export const LEXICON: ReadonlySet<string> = new Set(
  [...groups.flat(), ...NEAR_WORDS.flat(), ...FIELD_WORDS.map(normalText)].filter((word) => word.length > 1),
);
const LONGEST = Math.max(...[...LEXICON, ...EMPTY_WORDS].map((word) => word.length));

/** The words looked for beside a word of the field, best first; none for others. */
export function otherWordsOf(word: string): readonly OtherWord[] {
  const others = [...(otherWords.get(word) ?? [])].map(([other, factor]) => ({ word: other, factor }));
  return others.sort((a, b) => b.factor - a.factor);
}

/**
 * A word and those that readers use for the same thing, all in normal form. Single characters are left out: what is
 * typed alone may mean that, in a sentence it is part of any number of words.
 */
export function sameWordsOf(word: string): readonly string[] {
  const normal = normalText(word);
  const others = sameGroups.filter((group) => group.includes(normal)).flat();
  return [normal, ...others.filter((other) => other.length > 1)];
}

/** The words of a list that begin at a place of a text, longest first. */
export function wordsAt(words: ReadonlySet<string>, text: string, at: number): readonly string[] {
  const found: string[] = [];
  for (let size = Math.min(LONGEST, text.length - at); size >= 1; size -= 1) {
    const word = text.slice(at, at + size);
    if (words.has(word)) found.push(word);
  }
  return found;
}

interface SpokenWord {
  readonly word: string;
  readonly sound: string;
  readonly initials: string;
}

let spoken: readonly SpokenWord[] | undefined;

/** The words of the field that are Han throughout, with their sounds; made when they are first asked for. */
export function spokenLexicon(): readonly SpokenWord[] {
  spoken ??= [...LEXICON]
    .filter((word) => /^\p{Script=Han}+$/u.test(word))
    .map((word) => ({ word, sound: soundOf(word), initials: initialsOf(word) }));
  return spoken;
}
