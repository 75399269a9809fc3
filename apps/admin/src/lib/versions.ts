import type { TimelineEntry } from "./contract.ts";

/** The text on the screen, sent or not. */
export const NOW = "now";

/** Two versions to compare: revisions by id, or what is on the screen now. */
export interface Compared {
  readonly from: string;
  readonly to: string;
}

/** The entries that left a version of the content, newest first. */
export function versionsOf(entries: readonly TimelineEntry[]) {
  return entries.flatMap((entry) => (entry.revision ? [{ ...entry.revision, at: entry.at }] : []));
}

/**
 * The version the article had before one of its versions, or when a text was refused: what it is seen against. Itself
 * where there is none.
 */
export function versionBefore(entries: readonly TimelineEntry[], revisionId: string): string {
  const versions = versionsOf(entries);
  const own = versions.find((version) => version.revisionId === revisionId);
  const before = versions.find(
    ({ number, reason }) => own && number < own.number && reason !== "refused_conflict",
  );
  return before?.revisionId ?? revisionId;
}

/**
 * What is shown before anybody has chosen: what has changed since the last publication, or with it when nothing has;
 * of an article that was never published, since its first version.
 */
export function usualComparison(entries: readonly TimelineEntry[]): Compared | null {
  const versions = versionsOf(entries);
  const [newest] = versions;
  const first = versions.at(-1);
  if (!newest || !first) return null;
  const [published, earlier = first] = versions.filter(({ reason }) => reason === "published");
  if (published === newest) return { from: earlier.revisionId, to: newest.revisionId };
  return { from: (published ?? first).revisionId, to: NOW };
}
