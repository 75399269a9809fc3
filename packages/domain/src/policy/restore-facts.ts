import type { RegionTable } from "../shared/index.ts";
import { type FactOwner, factInheritance } from "./compile-facts.ts";
import { FactSnapshot } from "./fact-snapshot.ts";
import type { FactVersion, PolicyDocument } from "./fact-version.ts";
import { fromStoredFact, type StoredFact, type StoredFactProblem } from "./stored-fact.ts";

/** Facts read back from a store, and those that could not be. */
export type RestoredFacts = {
  readonly facts: FactSnapshot;
  readonly problems: readonly StoredFactProblem[];
};

/** Makes a snapshot of stored facts. One that cannot be read is left out and told; it never sinks the rest. */
export function restoreFacts(
  stored: Iterable<StoredFact>,
  documents: readonly PolicyDocument[],
  regions: RegionTable,
  policies: readonly FactOwner[],
): RestoredFacts {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const owners = new Map(policies.map((policy) => [policy.kind, policy]));
  const versions: FactVersion[] = [];
  const problems: StoredFactProblem[] = [];
  for (const one of stored) {
    const version = fromStoredFact(one, byId, owners);
    if (version.ok) versions.push(version.value);
    else problems.push(version.error);
  }
  const snapshot = FactSnapshot.create(versions, regions, factInheritance(policies));
  if (snapshot.ok) return { facts: snapshot.value, problems };
  const overlapping = snapshot.error.map(({ first, second }) => `${first.id} and ${second.id}`);
  throw new Error(`stored facts overlap, which the store refuses: ${overlapping.join("; ")}`);
}
