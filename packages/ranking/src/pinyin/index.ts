export { fold, initialsOf, soundOf, syllablesOf } from "./sound.ts";
export { splitSyllables } from "./syllables.ts";
