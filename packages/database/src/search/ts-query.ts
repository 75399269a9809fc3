import { quoted } from "./entry-rows.ts";

/** Tokens as the text of a `tsquery` that wants all of them; null when there are none. */
export function tsQueryText(tokens: readonly string[]): string | null {
  return tokens.length === 0 ? null : tokens.map(quoted).join(" & ");
}
