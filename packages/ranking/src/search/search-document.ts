import { LEXICON } from "../lexicon/index.ts";
import { initialsOf, soundOf } from "../pinyin/index.ts";
import { normalText, textPieces } from "../text/index.ts";
import { type SearchField, textTokens } from "./document-tokens.ts";
import { questionAims } from "./question-aims.ts";

/**
 * The version of what {@link searchDocument} makes. It is raised with every change after which the same article has
 * other tokens; articles stored with an older one are made again (`gongji search reindex`).
 */
export const SEARCH_TOKEN_VERSION = 3;

/** What an article is searched by. */
export interface SearchableText {
  readonly title: string;
  readonly question: string;
  readonly shortAnswer: string;
  /** Of its body, in reading order. */
  readonly headings: readonly string[];
  readonly bodyText: string;
  /** Names of its region and those above it, the nearest first. */
  readonly regionNames: readonly string[];
  /** Titles and numbers of the documents it rests on. */
  readonly sourceNames: readonly string[];
}

/** A token of the vocabulary: how it sounds, and whether it is a word one could propose. */
export interface VocabularyEntry {
  readonly token: string;
  /** Folded pinyin; null for what is not Han throughout. */
  readonly sound: string | null;
  readonly initials: string | null;
  /** A word of the field or the name of a place, and not just two neighbouring characters. */
  readonly isName: boolean;
}

/** An article as search stores it. */
export interface SearchDocument {
  readonly tokenVersion: number;
  /** Tokens of title, question, and short answer or headings with the fields they stand in, and the question's aims. */
  readonly head: ReadonlyMap<string, readonly Exclude<SearchField, "body">[]>;
  /** Every token of the article, those of its head included, but for aims. */
  readonly tokens: ReadonlySet<string>;
  /** Those of its title. */
  readonly titleTokens: ReadonlySet<string>;
  /** Three neighbouring initials of its title and question, for readers who type only initials. */
  readonly initialRuns: ReadonlySet<string>;
  readonly vocabulary: readonly VocabularyEntry[];
}

const PLACE_SUFFIX =
  /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|(?:[\p{Script=Han}]{1,4}族)*自治[州县]|[省市州盟区县]|地区)$/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** Length of the runs of initials that are stored. */
export const INITIAL_RUN = 3;

/** A place by the name people use: 武汉 of 武汉市. Names of two characters stay as they are. */
export function placeName(name: string): string {
  const short = name.replace(PLACE_SUFFIX, "");
  return short.length >= 2 ? short : name;
}

function initialRuns(texts: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    for (const piece of textPieces(normalText(text))) {
      if (piece.kind !== "han") continue;
      const initials = initialsOf(piece.text);
      for (let at = 0; at + INITIAL_RUN <= initials.length; at += 1)
        runs.add(initials.slice(at, at + INITIAL_RUN));
    }
  }
  return runs;
}

function vocabularyEntry(token: string, isName: boolean): VocabularyEntry {
  const isHan = HAN_ONLY.test(token);
  // A single character sounds like a dozen others: its sound would find anything.
  const sounds = isHan && token.length > 1;
  return {
    token,
    sound: sounds ? soundOf(token) : null,
    initials: sounds && isName ? initialsOf(token) : null,
    isName,
  };
}

/** What is stored of an article so that it can be searched. */
export function searchDocument(text: SearchableText): SearchDocument {
  const places = text.regionNames.map((name) => normalText(placeName(name)));
  const [place] = places;
  const head = new Map<string, Exclude<SearchField, "body">[]>();
  const add = (field: Exclude<SearchField, "body">, tokens: Iterable<string>) => {
    for (const token of tokens) {
      const fields = head.get(token) ?? [];
      if (!fields.includes(field)) head.set(token, [...fields, field]);
    }
  };
  const titleTokens = textTokens(text.title);
  add("title", titleTokens);
  add("question", textTokens([text.question, place ?? ""].join(" ")));
  add("answer", textTokens([text.shortAnswer, ...text.headings].join("\n")));
  const tokens = new Set([
    ...head.keys(),
    ...places,
    // Also by its whole name: who types 长宁区 lacks nothing where 长宁 is.
    ...textTokens(text.regionNames.join("\n")),
    ...textTokens([text.bodyText, ...text.sourceNames].join("\n")),
  ]);
  add("title", questionAims(text.title));
  add("question", questionAims(text.question));
  const names = new Set(places);
  return {
    tokenVersion: SEARCH_TOKEN_VERSION,
    head,
    tokens,
    titleTokens,
    initialRuns: initialRuns([text.title, text.question]),
    vocabulary: [...tokens].map((token) => vocabularyEntry(token, LEXICON.has(token) || names.has(token))),
  };
}
