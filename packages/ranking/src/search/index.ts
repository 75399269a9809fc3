export { BODY_TOKENS_MAX, type SearchField, textTokens } from "./document-tokens.ts";
export { highlight, rangesOf, SNIPPET_MAX, snippet, type TextRange, type TextSegment } from "./highlight.ts";
export type { QueryUnit, UnitOption } from "./query-unit.ts";
export {
  FIELD_WEIGHTS,
  type RankedMatch,
  type RankingContext,
  rankMatches,
  type SearchMatch,
} from "./rank-matches.ts";
export { QUERY_UNITS_MAX, readSearchQuery, type SearchQuery } from "./read-query.ts";
export {
  placeName,
  SEARCH_TOKEN_VERSION,
  type SearchableText,
  type SearchDocument,
  searchDocument,
  type VocabularyEntry,
} from "./search-document.ts";
export {
  type Replacement,
  type SoughtWord,
  type SoughtWords,
  soughtWords,
  unexplainedLetters,
} from "./sought-words.ts";
export { INITIALS_MARK, type Vocabulary, type VocabularyQuestion, vocabularyQuestion } from "./vocabulary.ts";
