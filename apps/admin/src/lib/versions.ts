import type { TimelineEntry } from "#lib/contract.ts";

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

/** The version before a sitting's first one: what its changes are seen against. Itself where there is none. */
export function versionBefore(entries: readonly TimelineEntry[], revisionId: string): string {
  const versions = versionsOf(entries).filter(({ reason }) => reason !== "refused_conflict");
  const place = versions.findIndex((version) => version.revisionId === revisionId);
  return versions[place + 1]?.revisionId ?? revisionId;
}

/** What is shown before anybody has chosen: what has changed since the last publication, or with it. */
export function usualComparison(entries: readonly TimelineEntry[]): Compared | null {
  const versions = versionsOf(entries);
  const [newest] = versions;
  if (!newest) return null;
  const published = versions.find(({ reason }) => reason === "published");
  if (!published || published === newest) {
    return { from: versionBefore(entries, newest.revisionId), to: newest.revisionId };
  }
  return { from: published.revisionId, to: NOW };
}
