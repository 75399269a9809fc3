/** How long a text is, as Chinese editors count. */
export interface TextCount {
  /** Chinese characters, and every run of letters or digits as one: what a word processor calls the word count. */
  readonly words: number;
  /** Everything but white space, punctuation included. */
  readonly characters: number;
  /** How long a reader takes, at least one minute for any text. */
  readonly minutes: number;
}

const HAN_A_MINUTE = 400;
const OTHER_WORDS_A_MINUTE = 220;
const HAN = /\p{Script=Han}/gu;
const OTHER_WORD = /[\p{Script=Latin}\p{N}]+(?:[.,'’%-][\p{Script=Latin}\p{N}]+)*/gu;

/** Counts a text. */
export function countText(text: string): TextCount {
  const han = text.match(HAN)?.length ?? 0;
  const others = text.match(OTHER_WORD)?.length ?? 0;
  const characters = [...text.replaceAll(/\s/g, "")].length;
  const minutes = Math.round(han / HAN_A_MINUTE + others / OTHER_WORDS_A_MINUTE);
  return { words: han + others, characters, minutes: characters === 0 ? 0 : Math.max(1, minutes) };
}
