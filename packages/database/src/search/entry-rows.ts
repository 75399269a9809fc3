import type { SearchEntry } from "@gongji/application/ports";
import { INITIALS_MARK, type SearchDocument, type VocabularyEntry } from "@gongji/ranking";

/** The mark before a title token among an article's tokens. */
export const TITLE_MARK = "^";
const CLASSES = { title: "1A", question: "2B", answer: "3C" } as const;

/** A row of `search_term` before it is counted. */
export type VocabularyRow = VocabularyEntry;

/** A row of `article_search` as JSON; what the edition says is taken from the edition. */
export interface EntryRow {
  readonly article: string;
  readonly edition: string;
  /** The ordinal it keeps; null for a new one. */
  readonly place: number | null;
  readonly version: number;
  readonly head: string;
  readonly tokens: readonly string[];
}

/** A lexeme in the text of a tsvector or tsquery. */
export function quoted(token: string): string {
  return `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** The head of an article as the text of a tsvector. */
export function headText({ head }: SearchDocument): string {
  return [...head]
    .map(([token, fields]) => `${quoted(token)}:${fields.map((field) => CLASSES[field]).join()}`)
    .join(" ");
}

/** Everything an article is found by, marked. */
export function markedTokens({ tokens, titleTokens, initialRuns }: SearchDocument): string[] {
  return [
    ...tokens,
    ...[...titleTokens].map((token) => TITLE_MARK + token),
    ...[...initialRuns].map((run) => INITIALS_MARK + run),
  ];
}

/** The rows of entries. */
export function entryRows(
  entries: readonly SearchEntry[],
  placeOf: (entry: SearchEntry) => number | null,
): EntryRow[] {
  return entries.map((entry) => ({
    article: entry.articleId,
    edition: entry.editionId,
    place: placeOf(entry),
    version: entry.document.tokenVersion,
    head: headText(entry.document),
    tokens: markedTokens(entry.document),
  }));
}

/** The words of entries, each once. */
export function vocabularyRows(entries: readonly SearchEntry[]): VocabularyRow[] {
  const rows = new Map<string, VocabularyRow>();
  for (const { document } of entries) {
    for (const entry of document.vocabulary) {
      if (!rows.get(entry.token)?.isName) rows.set(entry.token, entry);
    }
  }
  return [...rows.values()];
}
