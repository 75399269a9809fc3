/** A suggestion as the search field shows it. */
export interface ShownSuggestion {
  /** Runs of its text, and whether each is what was typed. */
  readonly parts: readonly (readonly [text: string, match: boolean])[];
  /** What it leads to, where that is no article. */
  readonly kind: string | null;
  readonly href: string;
}
