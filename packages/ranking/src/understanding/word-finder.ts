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
 * A finder for these words. At each place the longest word wins, and a word that lies inside a longer one of the
 * list is not found. `neutral` words stand for nothing: they only keep the words inside them from being found.
 */
export function wordFinder<Value extends string>(
  lists: WordLists<Value>,
  neutral: readonly string[] = [],
): FindWords<Value> {
  const values = new Map<string, Value[]>(neutral.map((word) => [word, []]));
  for (const value of keysOf(lists)) {
    for (const word of lists[value]) {
      const known = values.get(word);
      if (known) known.push(value);
      else values.set(word, [value]);
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
