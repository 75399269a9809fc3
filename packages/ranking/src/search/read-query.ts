import { EMPTY_WORDS, LEXICON, otherWordsOf, wordsAt } from "../lexicon/index.ts";
import { normalText, textPieces } from "../text/index.ts";
import type { QueryUnit } from "./query-unit.ts";

/** Most words of a query that are looked for; what is typed beyond them no longer changes the answer. */
export const QUERY_UNITS_MAX = 12;
/** Most spellings and other words one word is looked for by. */
const OPTIONS_MAX = 10;

const WEIGHTS = { name: 1, word: 0.8, character: 0.3, number: 1, letters: 1 } as const;
/** A character that stands for a word of the field, such as 报 for 报销. */
const WORD_OF_ONE_CHARACTER = 0.6;

/** What a reader typed, understood. */
export interface SearchQuery {
  /** The whole text in normal form, without what only separates. */
  readonly normal: string;
  readonly units: readonly QueryUnit[];
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

function unit(kind: QueryUnit["kind"], text: string): QueryUnit {
  const others = otherWordsOf(text).map(({ word, factor }) => ({ token: word, factor }));
  const isWord = kind === "character" && others.length > 0;
  return {
    text,
    kind,
    weight: isWord ? WORD_OF_ONE_CHARACTER : WEIGHTS[kind],
    options: [{ token: text, factor: 1 }, ...others].slice(0, OPTIONS_MAX),
  };
}

/** A word no list knows: of more than two characters it is sought by the pairs it is stored by. */
function wordUnits(text: string): QueryUnit[] {
  const characters = Array.from(text);
  if (characters.length === 1) return [unit("character", text)];
  const pairs = characters.slice(1).map((next, at) => unit("word", `${characters[at]}${next}`));
  return pairs.map((pair) => ({ ...pair, weight: pair.weight / pairs.length }));
}

/** A stretch no list knows: its words. Characters left over side by side are taken for a name nobody told us of. */
function plainUnits(text: string): QueryUnit[] {
  const words: string[] = [];
  let left = "";
  const endLeft = () => {
    if (left !== "") words.push(left);
    left = "";
  };
  for (const { segment } of segmenter.segment(text)) {
    const isEmpty = EMPTY_WORDS.has(segment);
    if (!isEmpty && Array.from(segment).length === 1) {
      left += segment;
      continue;
    }
    endLeft();
    if (!isEmpty) words.push(segment);
  }
  endLeft();
  return words.flatMap(wordUnits);
}

interface Way {
  readonly cost: number;
  readonly size: number;
  readonly kind: "name" | "empty" | "plain";
}

/** Words of the lists cost one, other characters two: long words win, and few of them. */
function bestWays(han: string): Way[] {
  const ways: Way[] = [];
  ways[han.length] = { cost: 0, size: 0, kind: "plain" };
  for (let at = han.length - 1; at >= 0; at -= 1) {
    const cost = (size: number) => ways[at + size]?.cost ?? 0;
    let best: Way = { cost: 2 + cost(1), size: 1, kind: "plain" };
    for (const [words, kind] of [
      [LEXICON, "name"],
      [EMPTY_WORDS, "empty"],
    ] as const) {
      for (const word of wordsAt(words, han, at)) {
        // An empty word of one character is more often a part of something than a long one is.
        const own = kind === "empty" && word.length === 1 ? 1.9 : 1;
        const whole = own + cost(word.length);
        if (whole < best.cost) best = { cost: whole, size: word.length, kind };
      }
    }
    ways[at] = best;
  }
  return ways;
}

function hanUnits(han: string): QueryUnit[] {
  const ways = bestWays(han);
  const units: QueryUnit[] = [];
  let plain = "";
  const endPlain = () => {
    if (plain !== "") units.push(...plainUnits(plain));
    plain = "";
  };
  for (let at = 0; at < han.length; ) {
    const { kind, size } = ways[at] ?? { kind: "plain", size: 1 };
    const word = han.slice(at, at + size);
    at += size;
    // Single empty characters are left to the segmenter, which sees whether they belong to a word.
    if (kind === "plain" || (kind === "empty" && size === 1)) plain += word;
    else {
      endPlain();
      if (kind === "name") units.push(unit("name", word));
    }
  }
  endPlain();
  return units;
}

/** Understands what a reader typed. No units mean that there is nothing to look for in it. */
export function readSearchQuery(text: string): SearchQuery {
  const normal = normalText(text);
  const pieces = [...textPieces(normal)];
  const found = pieces.flatMap((piece): QueryUnit[] => {
    if (piece.kind === "han") return hanUnits(piece.text);
    return [unit(piece.kind === "number" ? "number" : "letters", piece.text)];
  });
  // When only empty words were typed, they are what is looked for.
  const units = found.length > 0 ? found : pieces.flatMap((piece) => wordUnits(piece.text));
  const distinct = new Map<string, QueryUnit>();
  for (const one of units) if (!distinct.has(one.text)) distinct.set(one.text, one);
  return {
    normal: pieces.map((piece) => piece.text).join(""),
    units: [...distinct.values()].slice(0, QUERY_UNITS_MAX),
  };
}
