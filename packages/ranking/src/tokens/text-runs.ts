/** A stretch of text that is searched as one: Han characters, or one word of letters and digits. */
export interface TextRun {
  readonly kind: "han" | "word";
  /** The run's characters (code points), normalised: compatibility forms folded, lower case. */
  readonly characters: readonly string[];
}

/** Longest word kept, in characters; the rest of a longer one is not searched. */
export const WORD_LENGTH_MAX = 40;

const RUN = /(?<han>\p{Script=Han}+)|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)/gu;

/**
 * The runs of a text in reading order. Full-width and half-width forms are the same, as are upper and lower
 * case; punctuation and spaces only separate.
 */
export function* textRuns(text: string): Generator<TextRun> {
  for (const match of text.normalize("NFKC").toLowerCase().matchAll(RUN)) {
    const { han, word } = match.groups ?? {};
    if (han !== undefined) yield { kind: "han", characters: Array.from(han) };
    else if (word !== undefined) {
      // Twice the length in UTF-16 units holds the longest word whatever its characters.
      const characters = Array.from(word.slice(0, WORD_LENGTH_MAX * 2)).slice(0, WORD_LENGTH_MAX);
      yield { kind: "word", characters };
    }
  }
}
