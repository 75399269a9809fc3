import fc from "fast-check";
import { expect, test } from "vitest";
import { maternity } from "../../src/policies/maternity/policy.ts";
import { BENEFITS, CLAIMANTS } from "../../src/policies/maternity/words.ts";
import { decide } from "../../src/policy/index.ts";
import { addDays, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([maternity]);

type Claim = { benefit: string; claimant: string; paidMonths?: number; deliveredOn?: string };

function secondOpinion(q: Claim, region: string, on: string): [string, number | null] {
  const inForce = on >= "2011-07-01";
  const allowance = q.benefit === "allowance";
  const excluded = inForce && allowance && ["unemployed-spouse", "resident"].includes(q.claimant);
  const certain = q.claimant === "employee" || (!allowance && q.claimant === "unemployed-spouse");
  const wuhan = region === "420100" && on >= "2025-06-13";
  const short = allowance && wuhan && q.paidMonths !== undefined ? Math.max(0, 6 - q.paidMonths) : null;
  const early = q.deliveredOn !== undefined && on < q.deliveredOn;
  if (short !== null && short > 0) return ["no", short];
  if (excluded || early || q.paidMonths === 0) return ["no", null];
  if (!inForce || !certain) return ["unknown", null];
  if (allowance && region !== "100000" && short === null) return ["unknown", null];
  const claimedToBeTooFew = region === "420500" && q.paidMonths !== undefined && q.paidMonths < 6;
  if (!allowance && claimedToBeTooFew) return ["unknown", null];
  return ["yes", allowance ? short : null];
}

const near = (day: string, reach: number) =>
  fc.integer({ min: -reach, max: reach }).map((n) => addDays(day as PlainDate, n));
const days = fc.oneof(near("2025-08-01", 400), near("2011-07-01", 60), near("2021-07-01", 2_000));

test("maternity: ten thousand claims are answered as the second opinion answers them", () => {
  const anyClaim = fc.record(
    {
      benefit: fc.constantFrom(...Object.keys(BENEFITS)),
      claimant: fc.oneof(
        { weight: 3, arbitrary: fc.constant("employee") },
        fc.constantFrom(...Object.keys(CLAIMANTS)),
      ),
      paidMonths: fc.integer({ min: 0, max: 14 }),
      deliveredOn: days,
    },
    { requiredKeys: ["benefit", "claimant"] },
  );
  const regions = fc.constantFrom("100000", "420000", "420100", "420500", "330100", "310000");
  fc.assert(
    fc.property(anyClaim, regions, days, (claim, region, on) => {
      const question = maternity.parseQuestion(claim);
      if (!question.ok) throw new Error("refused");
      const { answer, outcome } = decide(
        maternity,
        question.value,
        { region: region as RegionCode, on },
        facts,
      );
      expect([answer, outcome?.missingMonths ?? null]).toEqual(secondOpinion(claim, region, on));
    }),
    { numRuns: RUNS },
  );
});
