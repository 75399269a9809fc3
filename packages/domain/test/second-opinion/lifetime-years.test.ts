import fc from "fast-check";
import { expect, test } from "vitest";
import { lifetimeYears } from "../../src/policies/lifetime-years/policy.ts";
import { decide } from "../../src/policy/index.ts";
import { addDays, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([lifetimeYears]);

type Asked = {
  asks: string;
  sex?: string;
  cumulativeMonths?: number;
  actualMonths?: number;
  retiresOn?: string;
};

/** The answer, or for a verified figure the years and what is missing. */
function secondOpinion(q: Asked, region: string, on: string): unknown {
  const day = q.retiresOn ?? on;
  if (region.startsWith("33")) {
    if (day < "2021-07-01") return "unknown";
    if (q.asks === "required") return ["value", 20, null];
    if (q.cumulativeMonths === undefined) return "unknown";
    return q.cumulativeMonths < 240 ? ["yes", 20, 240 - q.cumulativeMonths] : ["no", 20, 0];
  }
  if (!region.startsWith("44") || day < "2030-01-01" || q.sex === undefined) return "unknown";
  const years = q.sex === "male" ? 30 : 25;
  if (q.asks === "required") return ["value", years, null];
  if (q.cumulativeMonths === undefined) return "unknown";
  const short = years * 12 - q.cumulativeMonths;
  const missing = Math.max(short, 0, q.actualMonths === undefined ? 0 : 120 - q.actualMonths);
  if (q.actualMonths === undefined && short <= 0) return "unknown";
  return missing > 0 ? ["yes", years, missing] : ["no", years, 0];
}

const near = (day: string, reach: number) =>
  fc.integer({ min: -reach, max: reach }).map((n) => addDays(day as PlainDate, n));
const days = fc.oneof(near("2030-01-01", 300), near("2021-07-01", 300), near("2026-06-01", 2_000));
const months = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  fc.constantFrom(119, 120, 121, 239, 240, 241, 299, 300, 301, 359, 360, 361),
);

test("lifetime years: ten thousand questions are answered as the second opinion answers them", () => {
  const anyQuestion = fc.record(
    {
      asks: fc.constantFrom("required", "must-continue"),
      sex: fc.constantFrom("male", "female"),
      cumulativeMonths: months,
      actualMonths: months,
      retiresOn: days,
    },
    { requiredKeys: ["asks"] },
  );
  const regions = fc.constantFrom(
    "100000",
    "210000",
    "210100",
    "310000",
    "330000",
    "330100",
    "440000",
    "440100",
  );
  fc.assert(
    fc.property(anyQuestion, regions, days, (asked, region, on) => {
      const question = lifetimeYears.parseQuestion(asked);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      const { answer, outcome } = decide(lifetimeYears, question.value, moment, facts);
      const answered = outcome ? [answer, outcome.requiredYears, outcome.missingMonths] : answer;
      expect(answered).toEqual(secondOpinion(asked, region, on));
    }),
    { numRuns: RUNS },
  );
});
