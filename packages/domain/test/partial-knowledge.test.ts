import { describe, expect, test } from "vitest";
import { type AnyPolicy, bind, type Decision, decide, type FactSnapshot } from "../src/policy/index.ts";
import type { RegionCode } from "../src/shared/index.ts";
import { askedPolicies } from "./asked-policies.ts";
import { loadCases, type PolicyCase, worldOf } from "./cases.ts";
import { loadSeedFacts } from "./seeds.ts";
import { forgetting } from "./worlds.ts";

const asked = await askedPolicies();
const facts = loadSeedFacts(asked);

/** Worlds are built once: many cases read the same fact of the same region. */
const worlds = new Map<FactSnapshot, Map<string, FactSnapshot>>();

function without(world: FactSnapshot, fact: string, region: RegionCode): FactSnapshot {
  const known = worlds.get(world) ?? new Map<string, FactSnapshot>();
  worlds.set(world, known);
  const key = `${fact}@${region}`;
  const less = known.get(key) ?? forgetting(world, fact, region);
  known.set(key, less);
  return less;
}

/** Rules of a place that the answer names as a reservation instead of waiting for them: nearly nowhere are they known. */
const RESERVED: readonly string[] = ["waiting-period.resident-late-month"];
/** What an outcome says where it knows nothing. */
const NOTHING: readonly unknown[] = [null, "unverified"];

/** What may be said with less knowledge: the same, less of the same, or nothing. */
function expectNoMore(less: Decision, full: Decision, forgotten: string): void {
  if (less.answer === "unknown") return;
  expect(less.answer, forgotten).toBe(full.answer);
  const before = new Map(Object.entries(full.outcome ?? {}));
  for (const [field, value] of Object.entries(less.outcome ?? {})) {
    if (!NOTHING.includes(value)) expect([field, value], forgotten).toEqual([field, before.get(field)]);
  }
}

function forgetEach(policy: AnyPolicy, entry: PolicyCase): void {
  const { question, moment } = entry;
  const world = worldOf(facts, policy, entry);
  const full: Decision = decide(policy, question, moment, world);
  for (const { fact, asked: region, state } of full.reads) {
    if (state === "unknown" || RESERVED.includes(fact)) continue;
    const smaller = without(world, fact, region);
    const less: Decision = decide(policy, question, moment, smaller);
    expect(JSON.stringify(less.trace)).not.toMatch(/NaN|undefined/);
    expectNoMore(less, full, `without ${fact} in ${region}`);
    const { answer, outcome } = bind(policy, moment, smaller)(question);
    expect({ answer, outcome }).toEqual({ answer: less.answer, outcome: less.outcome });
  }
}

describe.each(asked.map((policy) => [policy.kind, policy] as const))("%s", (_kind, policy) => {
  test.each(loadCases(policy).map((entry) => [entry.name, entry] as const))(
    "less knowledge never makes another answer: %s",
    (_name, entry) => forgetEach(policy, entry),
  );
});
