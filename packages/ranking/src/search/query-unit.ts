/** A token to look for, and how much it counts of the word that was typed. */
export interface UnitOption {
  readonly token: string;
  readonly factor: number;
}

/** A word of what was typed. */
export interface QueryUnit {
  /** As it was typed, in normal form: for telling the reader what was left out. */
  readonly text: string;
  readonly kind: "name" | "word" | "character" | "number" | "letters";
  /** How much it says, before it is known how many articles have it. */
  readonly weight: number;
  /** What finds it, the word itself first. */
  readonly options: readonly UnitOption[];
}

/** Letters as the pinyin they may be. */
export interface PinyinReading {
  /** The letters' sound in whole, as the vocabulary stores it. */
  readonly sound: string;
  /** Sounds of two neighbouring syllables each; empty when the letters are no pinyin. */
  readonly pairSounds: readonly string[];
  /** The word of the field that sounds so, or those whose initials, in a row, are the letters. */
  readonly fieldWords: readonly string[];
}
