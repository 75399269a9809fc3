import { normalText } from "../text/index.ts";

/** A stretch of text that is searched as one: Han characters, or one word of letters and digits. */
export interface TextRun {
  readonly kind: "han" | "word";
  /** The run's characters (code points) in their {@link normalText} form. */
  readonly characters: readonly string[];
}

/** Longest word kept, in characters; the rest of a longer one is not searched. */
export const WORD_LENGTH_MAX = 40;

const RUN = /(?<han>\p{Script=Han}+)|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)/gu;

/**
 * The runs of a text in reading order. Full and half width are the same, as are upper and lower case, traditional and
 * simplified characters; punctuation and spaces only separate.
 */
export function* textRuns(text: string): Generator<TextRun> {
  for (const match of normalText(text).matchAll(RUN)) {
    const { han, word } = match.groups ?? {};
    if (han !== undefined) yield { kind: "han", characters: Array.from(han) };
    else if (word !== undefined) {
      // Twice the length in UTF-16 units holds the longest word whatever its characters.
      const characters = Array.from(word.slice(0, WORD_LENGTH_MAX * 2)).slice(0, WORD_LENGTH_MAX);
      yield { kind: "word", characters };
    }
  }
}
