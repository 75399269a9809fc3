/** What a timeline entry must say to be folded. */
export interface FoldableEntry {
  readonly at: string;
  /** Who did it; null for the platform itself. */
  readonly actorId: string | null;
  /** What many of the same are folded to; null for an event of its own. */
  readonly small: string | null;
}

/**
 * A sitting: small changes of one kind and person with no long pause between them, whatever small changes others made
 * meanwhile. Newest first, as the entries are.
 */
export interface Sitting<T> {
  readonly entries: readonly [T, ...T[]];
}

/** Changes further apart than this are of two sittings. */
const PAUSE_MS = 30 * 60_000;

/**
 * Folds the small changes of one sitting together; every other entry stands alone and ends the sittings around it.
 * Entries come newest first; a sitting stands where its newest entry does.
 */
export function foldTimeline<T extends FoldableEntry>(entries: readonly T[]): Sitting<T>[] {
  const sittings: [T, ...T[]][] = [];
  const open = new Map<string, [T, ...T[]]>();
  for (const entry of entries) {
    const key = `${entry.small} ${entry.actorId}`;
    const sitting = open.get(key);
    const next = sitting?.at(-1);
    if (entry.small === null) open.clear();
    if (sitting && next && Date.parse(next.at) - Date.parse(entry.at) <= PAUSE_MS) sitting.push(entry);
    else {
      const begun: [T, ...T[]] = [entry];
      sittings.push(begun);
      if (entry.small !== null) open.set(key, begun);
    }
  }
  return sittings.map((sitting) => ({ entries: sitting }));
}
