import { textRuns } from "./text-runs.ts";

/**
 * Most room the tokens of one text may take, in bytes as stored (at most three a UTF-16 unit, and four of
 * administration a token). PostgreSQL refuses a search vector of 1 MB; two texts of this size stay below it.
 */
export const SEARCH_TOKENS_BYTES_MAX = 500_000;

/** The token's greatest possible size in a search vector, in bytes. */
export function tokenBytes(token: string): number {
  return token.length * 3 + 4;
}

/**
 * What a text can be found by: each Han character, each pair of neighbouring Han characters, and each word of
 * letters or digits. Distinct, in order of first appearance, as many as {@link SEARCH_TOKENS_BYTES_MAX} allows.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  let bytes = 0;
  for (const run of textRuns(text)) {
    const runTokens = run.kind === "word" ? [run.characters.join("")] : hanTokens(run.characters);
    for (const token of runTokens) {
      if (tokens.has(token)) continue;
      bytes += tokenBytes(token);
      if (bytes > SEARCH_TOKENS_BYTES_MAX) return [...tokens];
      tokens.add(token);
    }
  }
  return [...tokens];
}

function* hanTokens(characters: readonly string[]): Generator<string> {
  for (const [index, character] of characters.entries()) {
    yield character;
    const next = characters[index + 1];
    if (next !== undefined) yield character + next;
  }
}
