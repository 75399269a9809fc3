/** How often a place of the related lists was shown and followed. */
export interface PlaceCount {
  readonly position: number;
  readonly origin: "pinned" | "suggested";
  readonly shown: number;
  readonly clicked: number;
}

/** Counts of reads: of articles and places, never of anybody who read. */
export interface ReadCountStore {
  /** Adds to the counts of a day, `YYYY-MM-DD`. Articles that are not on show are left out. */
  add(counts: {
    readonly day: string;
    readonly articles: ReadonlyMap<string, number>;
    readonly places: readonly PlaceCount[];
  }): Promise<void>;
}
