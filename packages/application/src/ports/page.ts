/** A page of a list and where the next one starts. */
export interface Page<T, C = string> {
  readonly items: readonly T[];
  readonly nextCursor: C | null;
}
