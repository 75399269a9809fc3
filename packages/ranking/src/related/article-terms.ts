import { textRuns } from "../tokens/text-runs.ts";

/** How much of a text is read for its words: what it is about stands at its beginning. */
export const TEXT_READ_MAX = 200;

/** The terms two texts are compared by: pairs of neighbouring Han characters, and words of letters or digits. */
export function articleTerms(text: string): string[] {
  const terms: string[] = [];
  for (const { kind, characters } of textRuns(text)) {
    if (kind === "word") terms.push(characters.join(""));
    else
      for (const [at, character] of characters.entries()) {
        const next = characters[at + 1];
        if (next !== undefined) terms.push(character + next);
      }
  }
  return terms;
}
