/** Tokens as the text of a `tsquery` that wants all of them; null when there is nothing to look for. */
export function tsQueryText(tokens: readonly string[]): string | null {
  if (tokens.length === 0) return null;
  return tokens.map((token) => `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`).join(" & ");
}
