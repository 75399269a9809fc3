/** A stretch of a normal text: Han characters in a row, a word of letters, or a number. */
export interface TextPiece {
  readonly kind: "han" | "word" | "number";
  readonly text: string;
  /** Where it stands in the normal text; the end is not part of it. */
  readonly start: number;
  readonly end: number;
}

/** Longest word or number kept, in characters; the rest of a longer one is not searched. */
export const PIECE_LENGTH_MAX = 40;

const PIECE =
  /(?<han>\p{Script=Han}+)|(?<number>\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}])+|(?!\d)\p{N}+)/gu;

/** The pieces of a normal text in reading order. Thousands are written without commas: `6,000` is `6000`. */
export function* textPieces(normal: string): Generator<TextPiece> {
  for (const match of normal.matchAll(PIECE)) {
    const { han, number, word } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    if (han !== undefined) yield { kind: "han", text: han, ...place };
    else if (number !== undefined)
      yield { kind: "number", text: shortened(number.replaceAll(",", "")), ...place };
    else if (word !== undefined) yield { kind: "word", text: shortened(word), ...place };
  }
}

function shortened(text: string): string {
  return text.length <= PIECE_LENGTH_MAX ? text : Array.from(text).slice(0, PIECE_LENGTH_MAX).join("");
}
