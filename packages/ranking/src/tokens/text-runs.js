/** Longest word kept, in characters; the rest of a longer one is not searched. */
export const WORD_LENGTH_MAX = 40;
const RUN = /(?<han>\p{Script=Han}+)|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)/gu;
/**
 * The runs of a text in reading order. Full-width and half-width forms are the same, as are upper and lower
 * case; punctuation and spaces only separate.
 */
export function* textRuns(text) {
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
