import { err, type Instant, ok, type PlainDate, type Result } from "../shared/index.ts";
import type { FactVersion } from "./fact-version.ts";

/** What recording a version changes: versions that stop being believed, and versions that begin to be. */
export type Recording = {
  readonly supersede: readonly string[];
  readonly add: readonly FactVersion[];
};

/** The version overlaps others that it does not say it corrects. */
export type RecordingProblem = { readonly code: "fact.overlap"; readonly versions: readonly string[] };

/** The name of a version: what it is of, its first day, and when it was recorded. */
export function factVersionId(fact: string, region: string, from: PlainDate, recordedAt: Instant): string {
  return `${fact}@${region}/${from}/${recordedAt}`;
}

function part(version: FactVersion, from: PlainDate, to: PlainDate, recordedAt: Instant): FactVersion {
  const id = factVersionId(version.fact, version.region, from, recordedAt);
  return Object.freeze({ ...version, id, from, to, recordedAt, supersededAt: null });
}

/**
 * Records a version among the current ones of its fact and region. Every current version it overlaps must be named
 * in `corrects`; such a version is superseded, and what it said of days outside the new span is recorded again.
 * Nothing is ever changed in place.
 */
export function recordFact(
  current: readonly FactVersion[],
  version: FactVersion,
  corrects: readonly string[],
): Result<Recording, RecordingProblem> {
  const overlapped = current.filter((other) => other.from < version.to && version.from < other.to);
  const unnamed = overlapped.filter(({ id }) => !corrects.includes(id)).map(({ id }) => id);
  if (unnamed.length > 0) return err({ code: "fact.overlap", versions: unnamed });
  const { recordedAt } = version;
  const kept = overlapped.flatMap((other) => [
    ...(other.from < version.from ? [part(other, other.from, version.from, recordedAt)] : []),
    ...(version.to < other.to ? [part(other, version.to, other.to, recordedAt)] : []),
  ]);
  return ok({ supersede: overlapped.map(({ id }) => id), add: [...kept, version] });
}
