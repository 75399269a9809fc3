import {
  type SearchQuery,
  type SoughtWords,
  soughtWords,
  unexplainedLetters,
  type Vocabulary,
  vocabularyQuestion,
} from "@gongji/ranking";
import type { IndexVocabulary, SearchReader, SearchScope } from "./search-reader.ts";

const NOTHING_SPELLED_LIKE: Vocabulary["spelledLike"] = new Map();

/** What a query looks for among the words the articles have. */
export async function findSoughtWords(
  search: SearchReader,
  query: SearchQuery,
  scope: SearchScope,
): Promise<{ readonly sought: SoughtWords; readonly vocabulary: IndexVocabulary }> {
  const vocabulary = await search.vocabulary(vocabularyQuestion(query), scope);
  const known = { ...vocabulary, spelledLike: NOTHING_SPELLED_LIKE };
  const letters = unexplainedLetters(query, known);
  if (letters.length === 0) return { sought: soughtWords(query, known), vocabulary };
  const spelledLike = await search.spelledLike(letters);
  return { sought: soughtWords(query, { ...known, spelledLike }), vocabulary };
}
