import fc from "fast-check";
import { expect, test } from "vitest";
import { personalAccount } from "../../src/policies/personal-account/policy.ts";
import { ASKS, FUNDS, HOLDERS, PERSONS, SCHEMES, USES } from "../../src/policies/personal-account/words.ts";
import { decide, whatIf } from "../../src/policy/index.ts";
import { FOREVER, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { anyDay, anyFen, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([personalAccount]);
type Question = {
  ask: string;
  scheme: string;
  holder?: string;
  fund?: string;
  person?: string;
  use?: string;
  amountFen?: number;
  balanceFen?: number;
  lockedFen?: number;
  historicBalance?: boolean;
  baseFen?: number;
};

const EXCLUDED = ["public-health", "fitness", "wellness"];
const TRIED = [
  "resident-contribution",
  "care-insurance-contribution",
  "employee-contribution",
  "city-supplement",
  "commercial-insurance",
];

function accountStates(q: Question, region: string, on: string): string[] {
  const states = [on < "1998-12-14" ? "unknown" : q.scheme === "employee" ? "met" : "failed"];
  if (q.holder === "flexible") states.push(region.startsWith("33") && on >= "2021-07-01" ? "met" : "unknown");
  return states;
}

function historicState(q: Question, region: string, on: string): string | null {
  if (q.use !== "commercial-insurance") return null;
  const shanghai = region === "310000" && on >= "2025-03-01";
  const zhejiang = region.startsWith("33") && on >= "2021-07-01" && q.person !== "near-relative";
  if (!shanghai && !zhejiang) return null;
  return q.historicBalance === undefined ? "unknown" : q.historicBalance ? "met" : "failed";
}

function useState(q: Question, region: string, on: string): string {
  if (q.use !== undefined && EXCLUDED.includes(q.use) && on >= "2021-04-22") return "failed";
  if (q.use === "cash-back" && on >= "2021-05-01") return "failed";
  const historic = historicState(q, region, on);
  if (historic !== null) return historic;
  if (q.person === "near-relative" || q.use === undefined || on < "2021-04-22") return "unknown";
  if (q.use === "care-cost" || q.use === "pharmacy-cost") return "met";
  return TRIED.includes(q.use) ? "unknown" : "failed";
}

function payStates(q: Question, region: string, on: string): string[] {
  const opened = region === "110000" ? "2022-12-01" : "2021-04-22";
  const relative = q.person === "near-relative";
  const sharing = on < "1998-12-14" ? "unknown" : on < opened || q.fund === "pooled" ? "failed" : "met";
  const fund = relative ? sharing : "met";
  if (q.fund === "pooled") {
    if (relative) return [fund];
    if (on < "2011-07-01") return ["unknown"];
    if (q.use === "public-health") return ["failed"];
    return [q.use === "care-cost" ? "met" : "unknown"];
  }
  const states = [...accountStates(q, region, on), fund];
  if (fund !== "failed" || q.use !== undefined) states.push(useState(q, region, on));
  if (q.lockedFen !== undefined) states.push(on >= "2026-01-09" ? "met" : "unknown");
  return states;
}

function sum(states: readonly string[], otherwise: string): string {
  return states.includes("failed") ? "no" : states.includes("unknown") ? "unknown" : otherwise;
}

function secondOpinion(q: Question, region: string, on: string): [string, number | null, number | null] {
  const ownOnly = on >= "2021-04-22" && !(region.startsWith("44") && on >= "2021-12-31");
  if (q.ask === "employer-part")
    return [sum([...accountStates(q, region, on), ownOnly ? "failed" : "unknown"], "yes"), null, null];
  if (q.ask === "credit") {
    const known = q.holder === "employee" && q.baseFen !== undefined && ownOnly;
    const answer = sum([...accountStates(q, region, on), known ? "met" : "unknown"], "value");
    return [answer, null, answer === "value" ? Math.floor(((q.baseFen ?? 0) * 2 + 50) / 100) : null];
  }
  const answer = sum(payStates(q, region, on), "yes");
  if (answer === "no" && q.fund !== "pooled") return [answer, 0, null];
  const told =
    answer === "yes" && q.fund !== "pooled" && q.amountFen !== undefined && q.balanceFen !== undefined;
  const has = Math.max(0, (q.balanceFen ?? 0) - (q.lockedFen ?? 0));
  return [answer, told ? Math.min(q.amountFen ?? 0, has) : null, null];
}

const words = (of: object) => fc.constantFrom(...Object.keys(of));
const mostly = <T>(value: T, others: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: others });

test("personal account: ten thousand questions are answered as the second opinion answers them", () => {
  const anyQuestion = fc.record(
    {
      ask: mostly("pay", words(ASKS)),
      scheme: mostly("employee", words(SCHEMES)),
      holder: words(HOLDERS),
      fund: mostly("account", words(FUNDS)),
      person: mostly("self", words(PERSONS)),
      use: words(USES),
      amountFen: anyFen,
      balanceFen: anyFen,
      lockedFen: anyFen,
      historicBalance: fc.boolean(),
      baseFen: anyFen,
    },
    { requiredKeys: ["ask", "scheme"] },
  );
  const place = fc.constantFrom("100000", "110000", "310000", "330100", "440000", "440300", "420100");
  const recent = fc.oneof(
    anyDay,
    fc.constantFrom("2021-04-22", "2021-05-01", "2025-03-01", "2026-06-01").map((text) => text as PlainDate),
  );
  fc.assert(
    fc.property(anyQuestion, place, recent, (question, region, on) => {
      const parsed = personalAccount.question.parse(question);
      const { answer, outcome } = decide(
        personalAccount,
        parsed,
        { region: region as RegionCode, on },
        facts,
      );
      const got = [answer, outcome?.accountPaysFen ?? null, outcome?.creditFen ?? null];
      expect(got).toEqual(secondOpinion(question as Question, region, on));
      if (outcome && outcome.accountPaysFen !== null && outcome.restFen !== null)
        expect(outcome.accountPaysFen + outcome.restFen, "no fen is lost").toBe(question.amountFen);
    }),
    { numRuns: RUNS },
  );
}, 30_000);

test("once a place has verified its sums, retirees and flexible workers are credited them", () => {
  const base = [...facts.all()].find(({ id }) => id.startsWith("personal-account.locked-quota@"));
  if (!base) throw new Error("no version to start from");
  const set = (name: string, value: unknown) => ({
    ...base,
    id: name,
    fact: `personal-account.${name}`,
    region: "330100" as RegionCode,
    to: FOREVER,
    value,
  });
  const world = whatIf(facts, [set("retiree-credit", 10_050), set("flexible-rate", 35_000)]);
  if (!world.ok) throw new Error("overlap");
  const credit = (question: object) =>
    decide(
      personalAccount,
      personalAccount.question.parse({ ask: "credit", scheme: "employee", ...question }),
      { region: "330100" as RegionCode, on: "2026-06-01" as PlainDate },
      world.value,
    ).outcome?.creditFen;
  expect(credit({ holder: "retiree" })).toBe(10_050);
  expect(credit({ holder: "flexible", baseFen: 400_000 })).toBe(14_000);
});
