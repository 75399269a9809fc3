import { otherWordsOf } from "../lexicon/index.ts";
import { soundOf } from "../pinyin/index.ts";
import { nearNames } from "./near-names.ts";
import type { QueryUnit, UnitOption } from "./query-unit.ts";
import { questionAims } from "./question-aims.ts";
import { fieldWordsSounding, readLetters } from "./read-letters.ts";
import type { SearchQuery } from "./read-query.ts";
import { initialRunTokens, type Vocabulary } from "./vocabulary.ts";

/** How well a word answers somebody who typed one that only sounds or looks like it. */
const ALIKE = 0.75;
const ALIKE_MAX = 4;
/** A word that counts less of another one is not the same. */
const SAME_AT_LEAST = 0.6;
const OPTIONS_MAX = 10;
/** How much the kind of answer counts: it decides between articles about the same thing. */
const AIM_WEIGHT = 0.15;
/** Even a word every article has says a little. */
const WEIGHT_MIN = 0.08;

/** A word that is looked for. */
export interface SoughtWord {
  /** What was typed for it, in normal form. */
  readonly typed: string;
  /** How much it says: rare words say more. */
  readonly weight: number;
  /** What finds it. Each option is in at least one article. */
  readonly options: readonly UnitOption[];
  /** Whether it is not a word but the kind of answer that is wanted: it finds nothing, and nothing lacks it. */
  readonly isAim?: true;
}

/** What was typed, and what is looked for in its place because no article has it. */
export interface Replacement {
  readonly typed: string;
  readonly by: string;
}

/** What a query comes to in the words of the articles. */
export interface SoughtWords {
  readonly words: readonly SoughtWord[];
  readonly replaced: readonly Replacement[];
  /** Words no article has, and nothing like them. */
  readonly absent: readonly string[];
}

interface Found {
  readonly words: readonly (readonly UnitOption[])[];
  readonly replaced: Replacement | null;
}

function present(options: readonly UnitOption[], { counts }: Vocabulary): readonly UnitOption[] {
  return options.filter(({ token }) => (counts.get(token) ?? 0) > 0).slice(0, OPTIONS_MAX);
}

/** How much a word says, by how many articles have it: between nothing and one. */
function rarity(options: readonly UnitOption[], { articleCount, counts }: Vocabulary): number {
  const best = Math.max(...options.map(({ factor }) => factor));
  // 多少钱 stands in few articles, what it asks for in most: what says only how it is asked is as rare as its like.
  const asksOnly = questionAims(options[0]?.token ?? "").length > 0;
  const own = options.filter(({ factor }) => factor >= (asksOnly ? SAME_AT_LEAST : best));
  const count = Math.max(...own.map(({ token }) => counts.get(token) ?? 0));
  return Math.log(1 + articleCount / (1 + count)) / Math.log(2 + articleCount);
}

function alike(typed: string, tokens: readonly string[]): Found | null {
  const [by] = tokens;
  if (by === undefined) return null;
  const options = tokens.slice(0, ALIKE_MAX).map((token) => ({ token, factor: ALIKE }));
  return { words: [options], replaced: { typed, by } };
}

function named(name: string, vocabulary: Vocabulary): Found["words"] {
  const others = otherWordsOf(name).map(({ word, factor }) => ({ token: word, factor }));
  const options = present([{ token: name, factor: 1 }, ...others], vocabulary);
  return options.length === 0 ? [] : [options];
}

/** Overlapping pairs as the word they come from: 家庭, 庭共, 共济 are 家庭共济. */
function joinPairs(left: string, right: string): string {
  return left.endsWith(right[0] ?? "") ? left + right.slice(1) : `${left} ${right}`;
}

/** Letters no article has as they stand: as pinyin in full, as initials, and at last as pinyin with a slip. */
function findLetters(typed: string, vocabulary: Vocabulary): Found | null {
  const { sound, pairSounds, fieldWords } = readLetters(typed);
  const heard = (one: string) => vocabulary.soundingLike.get(one) ?? [];
  const words = fieldWords.flatMap((word) => named(word, vocabulary));
  if (words.length > 0) return { words, replaced: { typed, by: fieldWords.join("") } };
  const whole = alike(typed, heard(sound));
  if (whole) return whole;
  const pairs = pairSounds.flatMap((pair) => alike(typed, heard(pair))?.words ?? []);
  if (pairs.length > 0) {
    const by = pairs.map(([first]) => first?.token ?? "").reduce(joinPairs);
    return { words: pairs, replaced: { typed, by } };
  }
  const runs = initialRunTokens(typed);
  if (runs.length > 0 && runs.every((run) => vocabulary.counts.has(run))) {
    return { words: runs.map((token) => [{ token, factor: 1 }]), replaced: null };
  }
  return alike(typed, vocabulary.spelledLike.get(typed) ?? []);
}

/** Characters no article has side by side: a word with a wrong character, or one that sounds the same. */
function findHan(query: SearchQuery, text: string, vocabulary: Vocabulary): Found | null {
  for (const { name, typed } of nearNames(query.normal, text)) {
    const words = named(name, vocabulary);
    if (words.length > 0) return { words, replaced: { typed, by: name } };
  }
  if (text.length < 2) return null;
  const sound = soundOf(text);
  for (const name of fieldWordsSounding(sound)) {
    const words = named(name, vocabulary);
    if (words.length > 0) return { words, replaced: { typed: text, by: name } };
  }
  return alike(text, vocabulary.soundingLike.get(sound) ?? []);
}

function find(query: SearchQuery, unit: QueryUnit, vocabulary: Vocabulary): Found | null {
  const options = present(unit.options, vocabulary);
  const [first] = options;
  if (first) {
    // What is only near to what was typed is not it: the reader is told.
    const replaced = first.factor < SAME_AT_LEAST ? { typed: unit.text, by: first.token } : null;
    return { words: [options], replaced };
  }
  if (unit.kind === "number") return null;
  return unit.kind === "letters" ? findLetters(unit.text, vocabulary) : findHan(query, unit.text, vocabulary);
}

/** Letters that are in no article and no pinyin as they stand: it takes a look at names that are spelled alike. */
export function unexplainedLetters(query: SearchQuery, vocabulary: Vocabulary): readonly string[] {
  const letters = query.units.filter(({ kind }) => kind === "letters");
  return letters.filter((unit) => find(query, unit, vocabulary) === null).map(({ text }) => text);
}

/** A character that stands for no word. */
function isBareCharacter({ kind, options }: QueryUnit): boolean {
  return kind === "character" && options.length === 1;
}

/** What to look for, given which words the articles have. */
export function soughtWords(query: SearchQuery, vocabulary: Vocabulary): SoughtWords {
  const found = query.units.map((unit) => ({ unit, found: find(query, unit, vocabulary) }));
  const replaced = new Map<string, Replacement>();
  for (const { found: one } of found) if (one?.replaced) replaced.set(one.replaced.typed, one.replaced);
  // What was found of a word with a wrong character is part of the word that took its place.
  const covered = ({ text }: QueryUnit) =>
    [...replaced.keys()].some((typed) => typed !== text && typed.includes(text));
  const words: SoughtWord[] = [];
  const seen = new Set<string>();
  for (const { unit, found: one } of found) {
    for (const options of one?.words ?? []) {
      const name = options[0]?.token ?? "";
      if (seen.has(name) || (one?.replaced === null && covered(unit))) continue;
      seen.add(name);
      const share = unit.weight / (one?.words.length ?? 1);
      words.push({
        typed: one?.replaced?.typed ?? unit.text,
        weight: Math.max(WEIGHT_MIN, rarity(options, vocabulary)) * share,
        options,
      });
    }
  }
  const absent = found
    .filter(({ unit, found: one }) => one === null && !covered(unit))
    .map(({ unit }) => unit.text);
  // A single character such as the 区 of a place nobody wrote of is in any number of articles, none of them an answer.
  const present = found.filter(({ found: one }) => one !== null);
  const isNoise = absent.length > 0 && present.every(({ unit }) => isBareCharacter(unit));
  if (isNoise) return { words: [], replaced: [], absent: query.units.map(({ text }) => text) };
  if (words.length > 0) {
    for (const token of questionAims(query.normal)) {
      words.push({ typed: "", weight: AIM_WEIGHT, options: [{ token, factor: 1 }], isAim: true });
    }
  }
  return { words, replaced: [...replaced.values()], absent };
}
