export { FEATURES, type Feature } from "./pair-features.ts";
export { type ReasonNames, reasonSentence } from "./reason-sentence.ts";
export type { RelatedDocument } from "./related-document.ts";
export { createRelatedIndex, type ListEntry, type RelatedIndex, SUGGESTIONS_KEPT } from "./related-index.ts";
export { type RelatedModel, TRAINED_MODEL } from "./related-model.ts";
export type { ScorePart, Suggestion } from "./suggestion.ts";
export { SUGGESTION_REASONS, type SuggestionReason } from "./suggestion-reason.ts";
