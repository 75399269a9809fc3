import fc from "fast-check";
import { expect, test } from "vitest";
import { treatmentPeriod } from "../../src/policies/treatment-period/policy.ts";
import { APPROVALS, CAUSES, DISEASES, EMPLOYERS } from "../../src/policies/treatment-period/words.ts";
import { decide } from "../../src/policy/index.ts";
import { addDays, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([treatmentPeriod]);

type Case = {
  asks: string;
  employer: string;
  cause: string;
  workedMonths?: number;
  unitMonths?: number;
  firstSickOn?: string;
  disease?: string;
  uncuredMonths?: number;
  approval?: string;
};

function lengthOf(worked: number, unit: number): [number, number] {
  if (worked < 120) return unit < 60 ? [3, 6] : [6, 12];
  if (unit < 60) return [6, 12];
  if (unit < 120) return [9, 15];
  if (unit < 180) return [12, 18];
  return unit < 240 ? [18, 24] : [24, 30];
}

function secondOpinion(q: Case, region: string, on: string): unknown {
  const day = q.firstSickOn ?? on;
  const covered = day >= "1995-01-01";
  const excluded = covered && q.cause === "work-injury";
  const certain = covered && q.employer === "enterprise";
  if (q.asks === "extension") {
    if (on < "1995-05-23") return excluded ? "no" : "unknown";
    const early = q.uncuredMonths !== undefined && q.uncuredMonths < 24;
    if (excluded || early || ["enterprise", "authority", "neither"].includes(q.approval ?? "")) return "no";
    const named = ["cancer", "mental-illness", "paralysis"].includes(q.disease ?? "");
    return certain && named && q.uncuredMonths !== undefined && q.approval !== undefined ? "yes" : "unknown";
  }
  if (excluded) return "no";
  const { workedMonths: worked, unitMonths: unit } = q;
  if (!certain || region === "310000" || worked === undefined || unit === undefined) return "unknown";
  return Math.floor(unit / 12) > Math.floor(worked / 12) ? "unknown" : lengthOf(worked, unit);
}

const words = (vocabulary: object) => fc.constantFrom(...Object.keys(vocabulary));
const days = fc.integer({ min: -400, max: 11_500 }).map((n) => addDays("1995-01-01" as PlainDate, n));
const months = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  fc.constantFrom(23, 24, 25, 59, 60, 61, 119, 120, 121, 179, 180, 239, 240),
);

test("treatment period: ten thousand questions are answered as the second opinion answers them", () => {
  const anyCase = fc.record(
    {
      asks: fc.constantFrom("length", "extension"),
      employer: fc.oneof({ weight: 5, arbitrary: fc.constant("enterprise") }, words(EMPLOYERS)),
      cause: fc.oneof({ weight: 5, arbitrary: fc.constant("illness") }, words(CAUSES)),
      workedMonths: months,
      unitMonths: months,
      firstSickOn: days,
      disease: words(DISEASES),
      uncuredMonths: months,
      approval: words(APPROVALS),
    },
    { requiredKeys: ["asks", "employer", "cause"] },
  );
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom("100000", "110000", "310000", "420100"),
      days,
      (asked, region, on) => {
        const question = treatmentPeriod.parseQuestion(asked);
        if (!question.ok) throw new Error("refused");
        const moment = { region: region as RegionCode, on };
        const { answer, outcome } = decide(treatmentPeriod, question.value, moment, facts);
        const answered = answer === "value" ? [outcome?.periodMonths, outcome?.withinMonths] : answer;
        expect(answered).toEqual(secondOpinion(asked, region, on));
      },
    ),
    { numRuns: RUNS },
  );
});
