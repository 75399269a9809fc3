/** What a timeline entry must say to be folded. */
export interface FoldableEntry {
  readonly at: string;
  /** Who did it; null for the platform itself. */
  readonly actorId: string | null;
  /** What many of the same are folded to; null for an event of its own. */
  readonly small: string | null;
}

/** A sitting: small changes of one kind and person with no long pause between them. Newest first, as the entries are. */
export interface Sitting<T> {
  readonly entries: readonly [T, ...T[]];
}

/** Changes further apart than this are of two sittings. */
const PAUSE_MS = 30 * 60_000;

/** Folds the small changes of one sitting together; every other entry stands alone. Entries come newest first. */
export function foldTimeline<T extends FoldableEntry>(entries: readonly T[]): Sitting<T>[] {
  const sittings: Sitting<T>[] = [];
  for (const entry of entries) {
    const open = sittings.at(-1);
    const next = open?.entries.at(-1);
    const belongs =
      next !== undefined &&
      entry.small !== null &&
      next.small === entry.small &&
      next.actorId === entry.actorId &&
      Date.parse(next.at) - Date.parse(entry.at) <= PAUSE_MS;
    if (open && belongs) sittings[sittings.length - 1] = { entries: [...open.entries, entry] };
    else sittings.push({ entries: [entry] });
  }
  return sittings;
}
