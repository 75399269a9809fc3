import { LEXICON, wordsAt } from "../lexicon/index.ts";
import { normalText, type TextPiece, textPieces } from "../text/index.ts";

/** Where in an article a token stands: its title, its question, its short answer or headings, or its text. */
export type SearchField = "title" | "question" | "answer" | "body";

/** Most tokens kept of one article's text; a longer text is searched by its beginning. */
export const BODY_TOKENS_MAX = 20_000;

/** Every token a stretch of Han characters is found by: its characters, neighbouring pairs, and field words. */
function* hanTokens(han: string): Generator<string> {
  const characters = Array.from(han);
  let at = 0;
  for (const [index, character] of characters.entries()) {
    yield character;
    const next = characters[index + 1];
    if (next !== undefined) yield character + next;
    for (const word of wordsAt(LEXICON, han, at)) if (word.length > 2) yield word;
    at += character.length;
  }
}

/** The tokens of one piece of a normal text. */
export function pieceTokens(piece: TextPiece): Iterable<string> {
  return piece.kind === "han" ? hanTokens(piece.text) : [piece.text];
}

/** The distinct tokens of a text, in order of first appearance. */
export function textTokens(text: string, tokensMax = BODY_TOKENS_MAX): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const piece of textPieces(normalText(text))) {
    for (const token of pieceTokens(piece)) {
      if (tokens.size >= tokensMax) return tokens;
      tokens.add(token);
    }
  }
  return tokens;
}
