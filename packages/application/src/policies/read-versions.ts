import { type FactSnapshot, factVersionSchema, renderVersion } from "@gongji/domain/policy";
import { bilingualSchema } from "@gongji/domain/shared";
import { z } from "zod";
import { policyOfFact } from "./named-policy.ts";

/** Everything that has been recorded of a fact, in every region, corrected versions included. */
export const recordedFactSchema = z.object({
  fact: z.string(),
  title: bilingualSchema,
  kind: z.string(),
  kindTitle: bilingualSchema,
  unit: z.string(),
  inherits: z.string(),
  reviewEveryMonths: z.int(),
  /** By region, then by first day, then by when they were recorded. */
  versions: z.array(factVersionSchema),
});
/** Everything that has been recorded of a fact. */
export type RecordedFact = z.infer<typeof recordedFactSchema>;

/**
 * Every version of a fact, of every region.
 * @throws ProblemError input.invalid
 */
export function readFactVersions(facts: FactSnapshot, fact: string): RecordedFact {
  const policy = policyOfFact(fact);
  const spec = policy.facts[fact.slice(policy.kind.length + 1)];
  if (!spec) throw new Error(`a fact of ${policy.kind} without its declaration: ${fact}`);
  const versions = [...facts.all()]
    .filter((version) => version.fact === fact)
    .sort((a, b) => order(`${a.region}${a.from}${a.recordedAt}`, `${b.region}${b.from}${b.recordedAt}`));
  return {
    fact,
    title: spec.title,
    kind: policy.kind,
    kindTitle: policy.title,
    unit: spec.unit,
    inherits: spec.inherits,
    reviewEveryMonths: spec.reviewEveryMonths,
    versions: versions.map((version) => renderVersion(version, policy)),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
