import type { Result } from "../shared/index.ts";
import { FactSnapshot, type OverlapProblem } from "./fact-snapshot.ts";
import type { FactVersion } from "./fact-version.ts";

function cut(version: FactVersion, change: FactVersion): FactVersion[] {
  if (version.supersededAt !== null || version.to <= change.from || change.to <= version.from)
    return [version];
  const pieces: FactVersion[] = [];
  if (version.from < change.from) pieces.push({ ...version, id: `${version.id}<`, to: change.from });
  if (change.to < version.to) pieces.push({ ...version, id: `${version.id}>`, from: change.to });
  return pieces;
}

/**
 * The facts as they would be with these versions in force: what they cover gives way, the rest stays. The given
 * snapshot is not touched. Changes that overlap each other are refused.
 */
export function whatIf(
  facts: FactSnapshot,
  changes: readonly FactVersion[],
): Result<FactSnapshot, readonly OverlapProblem[]> {
  const byPlace = Map.groupBy(changes, (change) => `${change.fact}@${change.region}`);
  const versions: FactVersion[] = [...changes];
  for (const version of facts.all()) {
    const here = byPlace.get(`${version.fact}@${version.region}`);
    let pieces = [version];
    for (const change of here ?? []) pieces = pieces.flatMap((piece) => cut(piece, change));
    versions.push(...pieces);
  }
  return FactSnapshot.create(versions, facts.regions, facts.inheritances());
}
