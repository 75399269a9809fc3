import { spokenLexicon } from "../lexicon/index.ts";
import { fold, splitSyllables } from "../pinyin/index.ts";
import type { PinyinReading } from "./query-unit.ts";

/** Most words one row of initials is taken for. */
const INITIAL_WORDS_MAX = 4;
const INITIALS_MAX = 12;

/** The words of the field that a row of initials spells, in as few words as can be; empty when it spells none. */
function wordsOfInitials(letters: string): readonly string[] {
  if (letters.length < 2 || letters.length > INITIALS_MAX) return [];
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 2; end <= letters.length; end += 1) {
    best[end] = null;
    for (const { word, initials } of spokenLexicon()) {
      const before = letters.slice(0, end).endsWith(initials) ? best[end - initials.length] : null;
      if (before && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) {
        best[end] = [...before, word];
      }
    }
  }
  const words = best[letters.length] ?? [];
  return words.length <= INITIAL_WORDS_MAX ? words : [];
}

/** The words of the field that sound so. */
export function fieldWordsSounding(sound: string): readonly string[] {
  return spokenLexicon()
    .filter((one) => one.sound === sound)
    .map(({ word }) => word);
}

/** What letters mean if they are pinyin: full, or initials only. */
export function readLetters(letters: string): PinyinReading {
  const syllables = splitSyllables(letters) ?? [];
  const pairSounds = syllables.slice(1).map((syllable, index) => fold(`${syllables[index]}${syllable}`));
  const sound = fold(letters);
  const [whole] = fieldWordsSounding(sound);
  const fieldWords = whole === undefined ? wordsOfInitials(letters) : [whole];
  return { sound, pairSounds, fieldWords };
}
