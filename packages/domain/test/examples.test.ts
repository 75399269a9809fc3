import { describe, expect, test } from "vitest";
import { type Decision, decide } from "../src/policy/index.ts";
import { type PlainDate, parseRegionCode } from "../src/shared/index.ts";
import { askedPolicies } from "./asked-policies.ts";
import { loadSeedFacts } from "./seeds.ts";

const asked = await askedPolicies();
const facts = loadSeedFacts(asked);
const ON = "2026-12-01" as PlainDate;

describe.each(asked.map((policy) => [policy.kind, policy] as const))("%s", (_kind, policy) => {
  const decided = policy.examples.map(({ region, question }): Decision => {
    const place = parseRegionCode(region);
    const read = policy.parseQuestion(question);
    if (!place.ok || !read.ok || !facts.regions.knows(place.value)) {
      throw new Error(`${policy.kind}: ${region} ${JSON.stringify(read)}`);
    }
    return decide(policy, read.value, { region: place.value, on: ON }, facts);
  });

  test("every question to begin with is one, and the first can be answered", () => {
    expect(decided.length).toBe(policy.examples.length);
    expect(decided.map(({ answer }) => answer)[0]).not.toBe("unknown");
  });
});
