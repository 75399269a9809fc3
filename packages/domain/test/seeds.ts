import { inject } from "vitest";
import {
  compileFacts,
  type FactOwner,
  type FactSnapshot,
  readDocuments,
  readRegions,
} from "../src/policy/index.ts";

/** The product's own facts of these kinds, from the seeds, through the same compiler the product uses. */
export function loadSeedFacts(policies: readonly FactOwner[]): FactSnapshot {
  const yaml = inject("yaml");
  const regions = readRegions(yaml.regions);
  if (!regions.ok) throw new Error(JSON.stringify(regions.error, null, 2));
  const documents = readDocuments(yaml.documents);
  if (!documents.ok) throw new Error(JSON.stringify(documents.error, null, 2));
  const files = yaml.facts.filter(({ name }) => policies.some(({ kind }) => name.includes(`/${kind}.`)));
  const facts = compileFacts(files, documents.value, regions.value, policies);
  if (!facts.ok) throw new Error(JSON.stringify(facts.error, null, 2));
  return facts.value;
}
