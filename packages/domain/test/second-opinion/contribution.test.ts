import fc from "fast-check";
import { expect, test } from "vitest";
import { contribution } from "../../src/policies/contribution/policy.ts";
import { ASKS, PAYERS } from "../../src/policies/contribution/words.ts";
import { bind, decide, type FactSnapshot, renderSentence, whatIf } from "../../src/policy/index.ts";
import { addDays, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { anyDay, anyFen, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([contribution]);

type Due = {
  ask: string;
  payer?: string;
  baseFen?: number;
  rate?: string;
  wageFen?: number;
  year?: number;
  incomePerHeadFen?: number;
  fundingFen?: number;
  individualFen?: number;
  arrearsFen?: number;
  lateDays?: number;
  lastMonthFen?: number;
  continuousYears?: number;
  claimFreeYears?: number;
};
type Opinion = readonly ["yes" | "no" | "unknown"] | readonly ["value", ...(number | string)[]];

const UNKNOWN: Opinion = ["unknown"];

/** A share in parts per million, rounded half up. */
function share(amount: number, ppm: number): number {
  return Number((BigInt(amount) * BigInt(ppm) + 500_000n) / 1_000_000n);
}

function rightRate(q: Due, region: string, on: string, known: boolean): Opinion {
  if (q.payer === undefined || q.rate === undefined) return UNKNOWN;
  const rate = Number(q.rate.slice(0, -1));
  const zhejiang = region.startsWith("33") && on >= "2021-07-01";
  if (q.payer === "employee") return known ? [rate === 2 ? "yes" : "no"] : UNKNOWN;
  if (q.payer === "employer") {
    if (zhejiang) return [rate >= 5.5 ? "yes" : "no"];
    return region === "100000" && on >= "1998-12-14" && rate === 6 ? ["yes"] : UNKNOWN;
  }
  return known && on >= "2011-07-01" && rate <= 2 ? ["no"] : UNKNOWN;
}

function lateFee(q: Due, on: string): Opinion {
  if (q.arrearsFen === undefined || q.lateDays === undefined || q.payer === "flexible") return UNKNOWN;
  const start = addDays(on as PlainDate, -q.lateDays);
  if (start < "1999-01-22" || (start < "2011-07-01" && on >= "2011-07-01")) return UNKNOWN;
  return ["value", share(q.arrearsFen, (on >= "2011-07-01" ? 500 : 2000) * q.lateDays)];
}

function standard(q: Due, zhejiang: boolean): Opinion {
  const { fundingFen: funding, individualFen: own, incomePerHeadFen: income } = q;
  if (!zhejiang || funding === undefined) return UNKNOWN;
  const low = income !== undefined && funding < share(income, 25_000);
  if (low || (own !== undefined && own < Math.round(funding / 3))) return ["no"];
  return own === undefined && income === undefined ? UNKNOWN : ["yes"];
}

function secondOpinion(q: Due, region: string, on: string): Opinion {
  const known = on >= "1998-12-14" && region !== "310000" && region !== "440300";
  const zhejiang = region.startsWith("33") && on >= "2021-07-01";
  switch (q.ask) {
    case "employee":
      return known && q.baseFen !== undefined ? ["value", share(q.baseFen, 20_000)] : UNKNOWN;
    case "employer":
      return region === "100000" && on >= "1998-12-14" && q.baseFen !== undefined
        ? ["value", share(q.baseFen, 60_000)]
        : UNKNOWN;
    case "employer-minimum":
      return zhejiang && q.baseFen !== undefined ? ["value", share(q.baseFen, 55_000)] : UNKNOWN;
    case "rate-allowed":
      return rightRate(q, region, on, known);
    case "resident-minimum": {
      if (!zhejiang || q.incomePerHeadFen === undefined) return UNKNOWN;
      const funding = share(q.incomePerHeadFen, 25_000);
      return ["value", funding, Math.round(funding / 3)];
    }
    case "resident-allowed":
      return standard(q, zhejiang);
    case "late-fee":
      return lateFee(q, on);
    case "unreported":
      return on >= "2011-07-01" && q.lastMonthFen !== undefined
        ? ["value", share(q.lastMonthFen, 1_100_000)]
        : UNKNOWN;
    case "collector":
      return zhejiang || (region === "310000" && on >= "2025-03-01") ? ["value", "tax"] : UNKNOWN;
    case "bonus":
      return on >= "2025-01-01" && q.continuousYears !== undefined
        ? ["value", (Math.max(0, q.continuousYears - 4) + (q.claimFreeYears ?? 0)) * 100_000]
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

const near = (day: string, reach: number) =>
  fc.integer({ min: -reach, max: reach }).map((n) => addDays(day as PlainDate, n));
const days = fc.oneof(
  anyDay,
  near("1998-12-14", 2),
  near("1999-01-22", 2),
  near("2011-07-01", 90),
  near("2021-07-01", 2),
  near("2025-01-01", 2),
  near("2025-03-01", 2),
  near("2026-06-01", 30),
);

test("contributions: ten thousand questions are answered as the second opinion answers them", () => {
  const anyDue = fc.record(
    {
      ask: fc.constantFrom(...Object.keys(ASKS)),
      payer: fc.constantFrom(...Object.keys(PAYERS)),
      baseFen: anyFen,
      rate: fc.constantFrom("0.5%", "2%", "2.0001%", "4%", "5.4999%", "5.5%", "6%", "8%"),
      wageFen: anyFen,
      year: fc.integer({ min: 2020, max: 2030 }),
      incomePerHeadFen: fc.integer({ min: 0, max: 20_000_000 }),
      fundingFen: fc.integer({ min: 0, max: 500_000 }),
      individualFen: fc.integer({ min: 0, max: 170_000 }),
      arrearsFen: anyFen,
      lateDays: fc.integer({ min: 0, max: 120 }),
      lastMonthFen: anyFen,
      continuousYears: fc.integer({ min: 0, max: 12 }),
      claimFreeYears: fc.integer({ min: 0, max: 12 }),
    },
    { requiredKeys: ["ask"] },
  );
  const regions = fc.constantFrom("100000", "420100", "330000", "330400", "310000", "440300", "440100");
  fc.assert(
    fc.property(anyDue, regions, days, (due, region, on) => {
      const question = contribution.parseQuestion(due);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      const { answer, outcome } = decide(contribution, question.value, moment, facts);
      const figures = figuresOf(outcome);
      expect([answer, ...figures], JSON.stringify([due, region, on])).toEqual(secondOpinion(due, region, on));
      expect(bind(contribution, moment, facts)(question.value)).toMatchObject({ answer, outcome });
    }),
    { numRuns: RUNS },
  );
}, 60_000);

function figuresOf(outcome: object | null): unknown[] {
  const kept = ["monthlyFen", "fundingFen", "individualFen", "feeFen", "dueFen", "collector", "raiseFen"];
  return Object.entries(outcome ?? {}).flatMap(([name, value]) => (kept.includes(name) ? [value] : []));
}

/** The facts as they would be had somebody verified these for the place. */
function verified(region: string, values: Readonly<Record<string, number>>): FactSnapshot {
  const [pattern] = [...facts.all()].filter(({ fact }) => fact === "contribution.employee-rate");
  if (!pattern) throw new Error("no pattern");
  const versions = Object.entries(values).map(([name, value]) => ({
    ...pattern,
    id: name,
    fact: `contribution.${name}`,
    region: region as RegionCode,
    from: "2024-01-01" as PlainDate,
    value,
  }));
  const changed = whatIf(facts, versions);
  if (!changed.ok) throw new Error("overlap");
  return changed.value;
}

test.each([
  [
    "a base below the floor",
    { "base-floor": 673_300, "base-ceiling": 3_366_600 },
    { wageFen: 673_299 },
    673_300,
  ],
  ["a base within", { "base-floor": 673_300, "base-ceiling": 3_366_600 }, { wageFen: 673_301 }, 673_301],
  ["a base above", { "base-floor": 673_300, "base-ceiling": 3_366_600 }, { wageFen: 3_366_601 }, 3_366_600],
  ["no wage", { "base-floor": 673_300, "base-ceiling": 3_366_600 }, {}, null],
  ["a floor alone", { "base-floor": 673_300 }, { wageFen: 1 }, null],
  [
    "shares of the average, below",
    { "base-low": 600_000, "base-high": 3_000_000 },
    { wageFen: 1, averageWageFen: 800_000 },
    480_000,
  ],
  [
    "shares of the average, above",
    { "base-low": 600_000, "base-high": 3_000_000 },
    { wageFen: 9_000_000, averageWageFen: 800_000 },
    2_400_000,
  ],
  ["shares without the average", { "base-low": 600_000, "base-high": 3_000_000 }, { wageFen: 1 }, null],
] as const)("once bounds are verified the base lies within them: %s", (_name, values, given, base) => {
  const [answer, outcome] = ask({ ask: "base", ...given }, verified("420100", values));
  expect([answer, outcome]).toEqual(
    base === null ? ["unknown", null] : ["value", expect.objectContaining({ baseFen: base })],
  );
});

test.each([
  ["resident-individual", 40_000, { ask: "resident", year: 2026 }, "value"],
  ["flexible-rate", 70_000, { ask: "flexible", baseFen: 100 }, "value"],
  ["flexible-rate", 70_000, { ask: "rate-allowed", payer: "flexible", rate: "7%" }, "yes"],
  ["flexible-rate", 70_000, { ask: "rate-allowed", payer: "flexible", rate: "6%" }, "no"],
  ["employer-rate", 80_000, { ask: "employer", baseFen: 100 }, "value"],
  ["employer-rate", 80_000, { ask: "rate-allowed", payer: "employer", rate: "8%" }, "yes"],
  ["employer-rate", 80_000, { ask: "rate-allowed", payer: "employer", rate: "6%" }, "no"],
  ["bonus-ceiling", 200_000, { ask: "bonus", continuousYears: 5 }, "value"],
] as const)("once %s is verified as %s it decides", (fact, value, given, wanted) => {
  const [answer, , zh, en] = ask(given, verified("420100", { [fact]: value }));
  expect(answer).toBe(wanted);
  expect(zh).not.toMatch(/上限没有核实|undefined/);
  expect(en).not.toMatch(/ceiling|undefined/);
});

function ask(given: object, world: FactSnapshot) {
  const question = contribution.parseQuestion(given);
  if (!question.ok) throw new Error(JSON.stringify(question.error));
  const moment = { region: "420100" as RegionCode, on: "2026-06-01" as PlainDate };
  const decision = decide(contribution, question.value, moment, world);
  const say = (locale: "zh-CN" | "en") => renderSentence(decision, contribution, locale);
  return [decision.answer, decision.outcome, say("zh-CN"), say("en")] as const;
}
