import fc from "fast-check";
import { expect, test } from "vitest";
import { enrolment } from "../../src/policies/enrolment/policy.ts";
import { ASKS, HOUSEHOLDS, SCHEMES, STATUSES } from "../../src/policies/enrolment/words.ts";
import { bind, decide, type FactSnapshot, renderSentence, whatIf } from "../../src/policy/index.ts";
import { addDays, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { anyDay, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([enrolment]);

type Asked = {
  ask: string;
  status?: string;
  scheme?: string;
  household?: string;
  employedOn?: string;
  registeredOn?: string;
  workingDays?: number;
  year?: number;
};
type Opinion = readonly [string, unknown?];

const UNKNOWN: Opinion = ["unknown"];
const FLEXIBLE = ["self-employed", "part-time", "flexible"];
const RESIDENTS = ["student", "child", "newborn", "not-working", "elderly"];

/** Thirty days after the first day of employment, counted on a calendar of milliseconds. */
function lastDayOf(employedOn: string): string {
  return new Date(Date.parse(employedOn) + 30 * 86_400_000).toISOString().slice(0, 10);
}

function schemes(status: string): readonly string[] | null {
  if (status === "employee" || status.startsWith("retiree")) return ["employee"];
  if (FLEXIBLE.includes(status)) return ["employee", "resident"];
  return RESIDENTS.includes(status) ? ["resident"] : null;
}

function mayJoin(q: Asked, law: boolean): Opinion {
  if (q.status === undefined || q.scheme === undefined || !law) return UNKNOWN;
  const open = schemes(q.status);
  if (open === null) return UNKNOWN;
  if (!open.includes(q.scheme)) return ["no"];
  return q.household === "elsewhere" && q.status !== "employee" ? UNKNOWN : ["yes"];
}

function registered(q: Asked, on: string): Opinion {
  if (q.employedOn === undefined || q.employedOn < "2011-07-01") return UNKNOWN;
  const last = lastDayOf(q.employedOn);
  if (q.ask === "registration-deadline") return ["value", last];
  return [(q.registeredOn ?? on) > last ? "yes" : "no", last];
}

function agency(q: Asked, on: string): Opinion {
  if (on < "2023-12-01") return UNKNOWN;
  if (q.ask === "agency-deadline") return ["value"];
  return q.workingDays === undefined ? UNKNOWN : [q.workingDays > 10 ? "yes" : "no"];
}

function secondOpinion(q: Asked, region: string, on: string): Opinion {
  const law = on >= "2011-07-01";
  const zhejiang = region.startsWith("33");
  switch (q.ask) {
    case "scheme": {
      const found = q.status === undefined || !law ? null : schemes(q.status);
      return found === null ? UNKNOWN : ["value", found.join()];
    }
    case "may-join":
      return mayJoin(q, law);
    case "must-join":
      if (q.status === undefined || !law || schemes(q.status) === null) return UNKNOWN;
      return [q.status === "employee" ? "yes" : "no"];
    case "registration-deadline":
    case "registration-late":
      return registered(q, on);
    case "agency-deadline":
    case "agency-late":
      return agency(q, on);
    case "two-at-once":
      return (zhejiang && on >= "2021-07-01") || (region === "310000" && on >= "2025-03-01")
        ? ["no"]
        : UNKNOWN;
    case "flexible-account":
      return zhejiang && on >= "2021-07-01" ? ["yes"] : UNKNOWN;
    default:
      return zhejiang && q.year !== undefined && q.year >= 2022 && q.status !== "newborn"
        ? ["value", `${q.year - 1}-12-31`]
        : UNKNOWN;
  }
}

function figureOf(outcome: object | null): unknown {
  if (outcome === null) return undefined;
  if ("schemes" in outcome && Array.isArray(outcome.schemes)) return outcome.schemes.join();
  return "lastDay" in outcome ? outcome.lastDay : undefined;
}

const near = (day: string, reach: number) =>
  fc.integer({ min: -reach, max: reach }).map((n) => addDays(day as PlainDate, n));
const days = fc.oneof(
  anyDay,
  near("2011-07-01", 40),
  near("2021-07-01", 2),
  near("2023-12-01", 2),
  near("2025-03-01", 2),
  near("2026-03-31", 40),
);

test("enrolment: ten thousand questions are answered as the second opinion answers them", () => {
  const anyQuestion = fc.record(
    {
      ask: fc.constantFrom(...Object.keys(ASKS)),
      status: fc.constantFrom(...Object.keys(STATUSES)),
      scheme: fc.constantFrom(...Object.keys(SCHEMES)),
      household: fc.constantFrom(...Object.keys(HOUSEHOLDS)),
      employedOn: days,
      registeredOn: days,
      workingDays: fc.integer({ min: 0, max: 20 }),
      year: fc.integer({ min: 2018, max: 2028 }),
    },
    { requiredKeys: ["ask"] },
  );
  const regions = fc.constantFrom("100000", "330000", "330421", "310000", "440100", "420100");
  fc.assert(
    fc.property(anyQuestion, regions, days, (asked, region, on) => {
      const question = enrolment.parseQuestion(asked);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      const { answer, outcome } = decide(enrolment, question.value, moment, facts);
      const [wanted, figure] = secondOpinion(asked, region, on);
      expect([answer, figureOf(outcome)], JSON.stringify([asked, region, on])).toEqual([wanted, figure]);
      expect(bind(enrolment, moment, facts)(question.value)).toMatchObject({ answer, outcome });
    }),
    { numRuns: RUNS },
  );
}, 60_000);

/** The facts as they would be had somebody verified this one for the country. */
function verified(fact: string, value: unknown): FactSnapshot {
  const version = [...facts.all()].find((at) => at.fact === `enrolment.${fact}` && at.region === "100000");
  if (!version) throw new Error(`no ${fact}`);
  const state = value === null ? ("none" as const) : ("set" as const);
  const changed = whatIf(facts, [{ ...version, id: "verified", state, value, grade: "statute" }]);
  if (!changed.ok) throw new Error("overlap");
  return changed.value;
}

test.each([
  ["one-at-a-time", null, { ask: "two-at-once" }, "yes", "可以"],
  ["flexible-account", null, { ask: "flexible-account" }, "no", "不是必须"],
  ["newborn-days", 90, { ask: "resident-deadline", status: "newborn" }, "value", "90日内"],
  ["resident-deadline", "11-30", { ask: "resident-deadline", year: 2027 }, "value", "2026年11月30日"],
  [
    "household-open",
    true,
    { ask: "may-join", status: "flexible", scheme: "employee", household: "elsewhere" },
    "yes",
    "不妨碍",
  ],
] as const)("once %s is verified as %s it decides", (fact, value, given, wanted, text) => {
  const question = enrolment.parseQuestion(given);
  if (!question.ok) throw new Error("refused");
  const moment = { region: "420100" as RegionCode, on: "2026-06-01" as PlainDate };
  const decision = decide(enrolment, question.value, moment, verified(fact, value));
  expect(decision.answer).toBe(wanted);
  expect(renderSentence(decision, enrolment, "zh-CN")).toContain(text);
  expect(renderSentence(decision, enrolment, "en")).toMatch(/^(Yes|No|A newborn|Join and pay)/);
});
