import { sameWordsOf } from "../lexicon/index.ts";
import { normalText } from "../text/index.ts";

/** Words of one facet, with the values each of them stands for. */
export type WordLists<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/** A word found in a text: where it begins, how long it is, and what it stands for. */
export interface FoundWord<Value extends string> {
  readonly at: number;
  readonly word: string;
  readonly values: readonly Value[];
}

/** Finds the words of a facet in a normalised text. */
export type FindWords<Value extends string> = (text: string) => FoundWord<Value>[];

/**
 * A finder for these words and those that readers use for the same (`lexicon/same-words.ts`). At each place the longest
 * word wins, and a word that lies inside a longer one of the list is not found. `neutral` words stand for nothing: they
 * only keep the words inside them from being found.
 */
export function wordFinder<Value extends string>(
  lists: WordLists<Value>,
  neutral: readonly string[] = [],
): FindWords<Value> {
  const silent = new Set(neutral.map(normalText));
  const values = new Map<string, Value[]>([...silent].map((word) => [word, []]));
  const listed = keysOf(lists).flatMap((value) =>
    lists[value].map((word) => [normalText(word), value] as const),
  );
  const add = (word: string, value: Value): void => {
    const known = values.get(word);
    if (!known) values.set(word, [value]);
    else if (!known.includes(value)) known.push(value);
  };
  for (const [word, value] of listed) if (!silent.has(word)) add(word, value);
  const named = new Set(values.keys());
  for (const [word, value] of listed) {
    for (const other of sameWordsOf(word)) {
      if (silent.has(other)) continue;
      add(other, value);
      if (named.has(other)) continue;
      // What stands inside it is no longer found by itself, and yet is said.
      for (const [inner, meant] of listed) if (other.includes(inner)) add(other, meant);
    }
  }
  // By first character, the lengths that occur, longest first: most characters begin no word at all.
  const lengths = new Map<string, number[]>();
  for (const word of values.keys()) {
    const first = word.slice(0, 1);
    const known = lengths.get(first) ?? [];
    lengths.set(
      first,
      [...new Set([...known, word.length])].sort((a, b) => b - a),
    );
  }
  return (text) => {
    const found: FoundWord<Value>[] = [];
    for (let at = 0; at < text.length; at++) {
      const length = lengths.get(text.charAt(at))?.find((size) => values.has(text.slice(at, at + size)));
      if (length === undefined) continue;
      const word = text.slice(at, at + length);
      const meant = values.get(word) ?? [];
      if (meant.length > 0) found.push({ at, word, values: meant });
      at += length - 1;
    }
    return found;
  };
}

function keysOf<Value extends string>(lists: WordLists<Value>): Value[] {
  return Object.keys(lists).filter((key): key is Value => Object.hasOwn(lists, key));
}
