/** Tokens as the text of a `tsquery` that wants all of them, of one weight if it is named; null when there are none. */
export function tsQueryText(tokens: readonly string[], weight?: "A"): string | null {
  if (tokens.length === 0) return null;
  const suffix = weight === undefined ? "" : `:${weight}`;
  return tokens
    .map((token) => `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'${suffix}`)
    .join(" & ");
}
