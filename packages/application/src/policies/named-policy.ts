import { findPolicy } from "@gongji/domain/policies";
import type { AnyPolicy, FactSnapshot } from "@gongji/domain/policy";
import type { RegionCode } from "@gongji/domain/shared";
import { refuse } from "../problem-error.ts";

/**
 * The kind of this name.
 * @throws ProblemError input.invalid
 */
export function namedPolicy(kind: string): AnyPolicy {
  return findPolicy(kind) ?? refuseInput("kind", `there is no policy ${kind}; policy.kinds lists them`);
}

/**
 * The kind a fact belongs to.
 * @throws ProblemError input.invalid
 */
export function policyOfFact(fact: string): AnyPolicy {
  const [kind = "", name = ""] = fact.split(".");
  const policy = findPolicy(kind);
  if (policy && Object.hasOwn(policy.facts, name)) return policy;
  return refuseInput("fact", `no policy declares the fact ${fact}; policy.describe lists those of a kind`);
}

/**
 * Refuses a region that is not in the table.
 * @throws ProblemError input.invalid
 */
export function checkRegion(facts: FactSnapshot, region: RegionCode, path = "region"): void {
  if (!facts.regions.knows(region)) refuseInput(path, `there is no region ${region} (GB/T 2260)`);
}

/** Refuses one field of an input. */
export function refuseInput(path: string, message: string): never {
  return refuse({ code: "input.invalid", issues: [{ path, message }] });
}
