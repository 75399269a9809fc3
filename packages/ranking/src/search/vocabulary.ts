import { otherWordsOf } from "../lexicon/index.ts";
import { soundOf } from "../pinyin/index.ts";
import { nearNames } from "./near-names.ts";
import type { QueryUnit } from "./query-unit.ts";
import { fieldWordsSounding, readLetters } from "./read-letters.ts";
import type { SearchQuery } from "./read-query.ts";
import { INITIAL_RUN } from "./search-document.ts";

/** The mark before a run of initials among the tokens of an article. */
export const INITIALS_MARK = "!";

/** What has to be known of the articles' words before it is clear what to look for. */
export interface VocabularyQuestion {
  readonly tokens: readonly string[];
  readonly sounds: readonly string[];
}

/** The words of the articles, as far as they were asked for. */
export interface Vocabulary {
  /** How many articles there are to be found. */
  readonly articleCount: number;
  /** In how many of them a token is; a token that is not here is in none. */
  readonly counts: ReadonlyMap<string, number>;
  /** The tokens that sound so, names first, then the commonest. */
  readonly soundingLike: ReadonlyMap<string, readonly string[]>;
  /** Names whose pinyin is spelled much like letters that mean nothing as they stand, the likest first. */
  readonly spelledLike: ReadonlyMap<string, readonly string[]>;
}

/** The runs of initials that letters consist of, marked. */
export function initialRunTokens(letters: string): readonly string[] {
  if (!/^[a-z]+$/.test(letters) || letters.length < INITIAL_RUN) return [];
  const count = letters.length - INITIAL_RUN + 1;
  return Array.from({ length: count }, (_, at) => INITIALS_MARK + letters.slice(at, at + INITIAL_RUN));
}

/** The words of the field a word may be meant for that is none itself. */
function guessedNames(query: SearchQuery, { text, kind }: QueryUnit): readonly string[] {
  if (kind === "letters") return readLetters(text).fieldWords;
  if (kind !== "word" && kind !== "character") return [];
  const near = nearNames(query.normal, text).map(({ name }) => name);
  return text.length > 1 ? [...near, ...fieldWordsSounding(soundOf(text))] : near;
}

/** The sounds by which a word may be found that no article has. */
function guessedSounds({ text, kind }: QueryUnit): readonly string[] {
  if (kind === "letters") {
    const { sound, pairSounds } = readLetters(text);
    return [sound, ...pairSounds];
  }
  return kind === "number" || text.length < 2 ? [] : [soundOf(text)];
}

/** What to ask of the vocabulary for a query. */
export function vocabularyQuestion(query: SearchQuery): VocabularyQuestion {
  const tokens = new Set<string>();
  const sounds = new Set<string>();
  for (const unit of query.units) {
    for (const { token } of unit.options) tokens.add(token);
    for (const name of guessedNames(query, unit)) {
      tokens.add(name);
      for (const other of otherWordsOf(name)) tokens.add(other.word);
    }
    if (unit.kind === "letters") for (const run of initialRunTokens(unit.text)) tokens.add(run);
    for (const sound of guessedSounds(unit)) sounds.add(sound);
  }
  return { tokens: [...tokens], sounds: [...sounds] };
}
