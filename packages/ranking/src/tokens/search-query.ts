import { textRuns } from "./text-runs.ts";

/** Most tokens a search asks for; what a reader types beyond them no longer narrows the search. */
export const QUERY_TOKENS_MAX = 64;

/**
 * The tokens all of which a text must have to match what a reader typed: of several Han characters in a row
 * their pairs, of a single one itself, and each word. Empty when nothing searchable was typed.
 */
export function searchQuery(text: string): string[] {
  const tokens = new Set<string>();
  for (const run of textRuns(text)) {
    for (const token of run.kind === "word" ? [run.characters.join("")] : pairs(run.characters)) {
      if (tokens.size === QUERY_TOKENS_MAX) return [...tokens];
      tokens.add(token);
    }
  }
  return [...tokens];
}

function pairs(characters: readonly string[]): string[] {
  if (characters.length === 1) return [...characters];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
