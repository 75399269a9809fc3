import fc from "fast-check";
import { expect, test } from "vitest";
import { outOfArea } from "../../src/policies/out-of-area/policy.ts";
import { ASKS, SERVICES, TRAVELLERS } from "../../src/policies/out-of-area/words.ts";
import { bind, decide, type FactSnapshot, renderSentence, whatIf } from "../../src/policy/index.ts";
import { addDays, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { anyDay, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([outOfArea]);
const ZONE: Readonly<Record<string, readonly string[]>> = {
  "330421": ["310118", "320509"],
  "320509": ["310118", "330421"],
  "310118": ["320509", "330421"],
};
const POOL: Readonly<Record<string, string>> = {
  "330421": "330400",
  "320509": "320500",
  "310118": "310000",
};

type Care = {
  ask: string;
  treatmentRegion?: string;
  acrossProvinces?: boolean;
  abroad?: boolean;
  service?: string;
  filed?: boolean;
  filedUntil?: string;
  networked?: boolean;
  traveller?: string;
  homeRatio?: string;
};

function reach(q: Care, region: string): string | null {
  const there = q.treatmentRegion;
  if (there === undefined)
    return q.acrossProvinces === undefined ? null : q.acrossProvinces ? "other" : "province";
  if (there === region || (POOL[there] ?? there) === (POOL[region] ?? region)) return "home";
  const country = there === "100000" || region === "100000";
  return !country && there.slice(0, 2) === region.slice(0, 2) ? "province" : "other";
}

/** Free of filing, bound to file, or not to be said. */
function filingRule(q: Care, region: string, on: string, how: string): "free" | "file" | "open" {
  if (how === "home") return "free";
  const shanghai = region.startsWith("31") && on >= "2025-03-01";
  const exempt = shanghai ? ["310118", "320509", "330421"] : on >= "2020-08-24" ? ZONE[region] : undefined;
  if (exempt) {
    const there = q.treatmentRegion;
    if (there === undefined) return "open";
    if (exempt.includes(there)) {
      if (q.service === undefined) return "open";
      if (q.service !== "inpatient") return "free";
      if (shanghai) return "open";
    } else if (there === "100000" || exempt.some((place) => POOL[place] === there || outer(place) === there))
      return "open";
  }
  if (how === "province") return "open";
  if (on >= "2023-01-01") return q.service === "emergency" ? "open" : "file";
  return on >= "2011-07-01" && ZONE[region] ? "file" : "open";
}

function outer(place: string): string {
  return `${place.slice(0, 2)}0000`;
}

function secondOpinion(q: Care, region: string, on: string): string {
  if (["reduction", "validity", "effective", "both-places"].includes(q.ask)) return "unknown";
  if (q.abroad === true || /^(71|81|82)/.test(q.treatmentRegion ?? ""))
    return on >= "2011-07-01" ? "no" : "unknown";
  const how = reach(q, region);
  if (how === null) return "unknown";
  if (q.ask === "rules")
    return how === "home" || (how === "other" && on >= "2023-01-01") ? "value" : "unknown";
  const rule = filingRule(q, region, on, how);
  if (q.ask === "filing") return rule === "file" ? "yes" : rule === "free" ? "no" : "unknown";
  if (q.networked === false) return "no";
  const filed = q.filed === undefined ? null : q.filed && (q.filedUntil === undefined || on <= q.filedUntil);
  if (rule === "file" && filed === false) return "no";
  const settles =
    (how === "home" && on >= "2011-07-01") ||
    (how === "other" && on >= "2023-01-01") ||
    (rule === "free" && how !== "home");
  return settles && (rule === "free" || filed === true) ? "yes" : "unknown";
}

const near = (day: string) => fc.integer({ min: -3, max: 3 }).map((n) => addDays(day as PlainDate, n));
const days = fc.oneof(
  anyDay,
  near("2020-08-24"),
  near("2023-01-01"),
  near("2025-03-01"),
  near("2011-07-01"),
  near("2026-06-01"),
);
const PLACES = [
  ...["330421", "310118", "320509", "310000", "330400", "330100", "320500", "440100"],
  ...["610400", "110000", "320000", "100000"],
];

test("care away from home: ten thousand questions are answered as the second opinion answers them", () => {
  const anyCare = fc.record(
    {
      ask: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom("direct-settlement", "filing") },
        { weight: 1, arbitrary: fc.constantFrom(...Object.keys(ASKS)) },
      ),
      treatmentRegion: fc.constantFrom(...PLACES, "810000"),
      acrossProvinces: fc.boolean(),
      abroad: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.boolean()),
      service: fc.constantFrom(...Object.keys(SERVICES)),
      filed: fc.boolean(),
      filedUntil: days,
      networked: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
      traveller: fc.constantFrom(...Object.keys(TRAVELLERS)),
      homeRatio: fc.constant("80%"),
    },
    { requiredKeys: ["ask"] },
  );
  fc.assert(
    fc.property(anyCare, fc.constantFrom(...PLACES), days, (care, region, on) => {
      const question = outOfArea.parseQuestion(care);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      const decision = decide(outOfArea, question.value, moment, facts);
      expect(decision.answer, JSON.stringify([care, region, on])).toBe(secondOpinion(care, region, on));
      const { answer, outcome } = bind(outOfArea, moment, facts)(question.value);
      expect({ answer, outcome }).toEqual({ answer: decision.answer, outcome: decision.outcome });
    }),
    { numRuns: RUNS },
  );
}, 60_000);

/** The facts as they would be had somebody verified this one for the country. */
function verified(fact: string, value: unknown): FactSnapshot {
  const version = [...facts.all()].find(
    (entry) => entry.fact === `out-of-area.${fact}` && entry.region === "100000",
  );
  if (!version) throw new Error(`no ${fact}`);
  const state = value === null ? ("none" as const) : ("set" as const);
  const changed = whatIf(facts, [{ ...version, id: "verified", state, value, grade: "statute" }]);
  if (!changed.ok) throw new Error("overlap");
  return changed.value;
}

const ask = (given: object, world: FactSnapshot) => {
  const question = outOfArea.parseQuestion(given);
  if (!question.ok) throw new Error("refused");
  const moment = { region: "440100" as RegionCode, on: "2026-06-01" as PlainDate };
  const decision = decide(outOfArea, question.value, moment, world);
  return [
    decision.answer,
    renderSentence(decision, outOfArea, "zh-CN"),
    renderSentence(decision, outOfArea, "en"),
  ];
};

test.each([
  ["referral-cut", 100_000, { ask: "reduction", traveller: "referral", homeRatio: "80%" }, "70%"],
  ["referral-cut", 100_000, { ask: "reduction", traveller: "emergency" }, "10个百分点"],
  ["long-term-cut", null, { ask: "reduction", traveller: "long-term", homeRatio: "80%" }, "80%"],
  ["temporary-cut", 200_000, { ask: "reduction", traveller: "other", homeRatio: "15%" }, "0%"],
  ["temporary-months", 6, { ask: "validity", traveller: "other" }, "6个月"],
  ["long-term-months", null, { ask: "validity", traveller: "long-term" }, "长期有效"],
  ["effective-after", 1, { ask: "effective" }, "1日后"],
] as const)("once %s is verified as %s it is the answer", (fact, value, question, text) => {
  const [answer, zh, en] = ask(question, verified(fact, value));
  expect(answer).toBe("value");
  expect(zh).toContain(text);
  expect(en).toMatch(/\d|no end date/);
});

test("once it is verified, both places, emergencies and filing within the province are decided", () => {
  const there = { treatmentRegion: "610400", service: "emergency" };
  expect(ask({ ask: "both-places" }, verified("both-places", true))[0]).toBe("yes");
  expect(ask({ ask: "both-places" }, verified("both-places", null))[0]).toBe("no");
  expect(ask({ ask: "filing", ...there }, verified("deemed-filed", ["emergency"]))[0]).toBe("no");
  expect(ask({ ask: "filing", ...there }, verified("deemed-filed", ["inpatient"]))[0]).toBe("yes");
  expect(ask({ ask: "filing", ...there }, verified("deemed-filed", null))[0]).toBe("yes");
  const near = { ask: "filing", treatmentRegion: "440300" };
  expect(ask(near, verified("filing-in-province", true))[0]).toBe("yes");
  expect(ask(near, verified("filing-in-province", null))[0]).toBe("no");
});
