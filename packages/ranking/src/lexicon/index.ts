export { EMPTY_WORDS } from "./empty-words.ts";
export { LEXICON, type OtherWord, otherWordsOf, sameWordsOf, spokenLexicon, wordsAt } from "./lexicon.ts";
