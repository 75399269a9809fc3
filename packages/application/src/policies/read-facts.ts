import { POLICIES } from "@gongji/domain/policies";
import { type FactSnapshot, factCoverage, readingSchema, renderReading } from "@gongji/domain/policy";
import { bilingualSchema, type RegionCode } from "@gongji/domain/shared";
import { z } from "zod";
import { checkRegion, namedPolicy, policyOfFact, refuseInput } from "./named-policy.ts";
import { COVERAGE_REGIONS_MAX, type CoverageRequest, type FactRequest } from "./policy-request.ts";

/** What is known of a fact, with its citations and claims. */
export const factReadingSchema = readingSchema;
/** What is known of a fact, with its citations and claims. */
export type FactReading = z.infer<typeof factReadingSchema>;

/**
 * What is known of a fact in a region on a day.
 * @throws ProblemError input.invalid
 */
export function readFact(facts: FactSnapshot, request: FactRequest): FactReading {
  const { fact, region, on, knownAt = null } = request;
  const policy = policyOfFact(fact);
  checkRegion(facts, region);
  return renderReading(facts.asKnownAt(knownAt).read(fact, region, on), policy);
}

/**
 * The whole history of a fact as a region sees it, its parents' rules included, first to last.
 * @throws ProblemError input.invalid
 */
export function readFactHistory(facts: FactSnapshot, request: Omit<FactRequest, "on">): FactReading[] {
  const { fact, region, knownAt = null } = request;
  const policy = policyOfFact(fact);
  checkRegion(facts, region);
  const timeline = facts.asKnownAt(knownAt).timeline(fact, region);
  return timeline.map((reading) => renderReading(reading, policy));
}

/** How every fact stands in every region of a table; no cell is left blank. */
export const coverageSchema = z.object({
  regions: z.array(z.object({ code: z.string(), name: bilingualSchema })),
  cells: z.array(
    z.object({
      fact: z.string(),
      region: z.string(),
      state: z.enum(["set", "inherited", "none", "unknown"]),
      /** The region whose version answers; null where nobody has recorded anything yet. */
      holder: z.string().nullable(),
    }),
  ),
});
/** How every fact stands in every region of a table. */
export type Coverage = z.infer<typeof coverageSchema>;

function regionsWithRules(facts: FactSnapshot): RegionCode[] {
  const codes = new Set<RegionCode>();
  for (const version of facts.all()) codes.add(version.region);
  return [...codes].sort().slice(0, COVERAGE_REGIONS_MAX);
}

/**
 * The table of facts by regions on a day: own rule, inherited, none, or unknown.
 * @throws ProblemError input.invalid
 */
export function readCoverage(facts: FactSnapshot, request: CoverageRequest): Coverage {
  const { kind, on, knownAt = null } = request;
  const policies = kind === undefined ? POLICIES : [namedPolicy(kind)];
  const codes = request.regions ?? regionsWithRules(facts);
  const regions = codes.map((code, index) => {
    const region = facts.regions.get(code);
    return region
      ? { code, name: region.name }
      : refuseInput(`regions.${index}`, `there is no region ${code}`);
  });
  return { regions, cells: [...factCoverage(policies, codes, on, facts.asKnownAt(knownAt))] };
}
