import fc from "fast-check";
import { expect, test } from "vitest";
import { recordAccess } from "../../src/policies/record-access/policy.ts";
import { CONSENTS, GIVERS, PURPOSES, RECORDS, VIEWERS } from "../../src/policies/record-access/words.ts";
import { decide } from "../../src/policy/index.ts";
import type { PlainDate, RegionCode } from "../../src/shared/index.ts";
import { anyDay, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([recordAccess]);
const LAW = "2011-07-01";
const CODE = "2021-01-01";
const REGULATION = "2021-05-01";
const PIPL = "2021-11-01";

type Access = {
  viewer: string;
  record: string;
  purpose?: string;
  subjectAgeYears?: number;
  subjectDeceased?: boolean;
  deceasedForbade?: boolean;
  lacksCapacity?: boolean;
  consent?: string;
  consentFrom?: string;
  consentWithdrawnOn?: string;
  withinConsent?: boolean;
};
type State = "met" | "failed" | "unknown";

function conclude(states: readonly State[]): string {
  if (states.includes("failed")) return "no";
  return states.includes("unknown") ? "unknown" : "yes";
}

function levelState(q: Access, on: string): State {
  if (q.consent === undefined) return "unknown";
  if (on < LAW) return "unknown";
  if (on < CODE) return q.consent === "none" ? "failed" : "unknown";
  if (on < PIPL) return q.consent === "explicit" || q.consent === "separate" ? "met" : "failed";
  const young = q.subjectAgeYears !== undefined && q.subjectAgeYears < 14;
  const organisation = ["employer", "insurer", "credit-agency"].includes(q.viewer);
  const strict = young || q.record !== "contributions" || organisation;
  if (q.consent === "separate") return "met";
  return q.consent === "explicit" && !strict ? "met" : "failed";
}

function giverState(q: Access, on: string): State {
  if (on < PIPL || q.consent === "none" || q.subjectAgeYears === undefined) return "met";
  if (q.subjectAgeYears >= 14) return q.consentFrom === "guardian" ? "failed" : "met";
  if (q.consentFrom === undefined) return "unknown";
  return q.consentFrom === "guardian" ? "met" : "failed";
}

function standingState(q: Access, on: string): State {
  if (q.consent === "none" || q.consentWithdrawnOn === undefined || q.consentWithdrawnOn > on) return "met";
  return on < PIPL ? "unknown" : "failed";
}

function scopeState(q: Access, on: string): State {
  if (q.consent === "none" || q.withinConsent === undefined) return "met";
  if (on < PIPL) return "unknown";
  return q.withinConsent ? "met" : "failed";
}

function byConsent(q: Access, on: string): string {
  return conclude([levelState(q, on), giverState(q, on), standingState(q, on), scopeState(q, on)]);
}

function purposeState(q: Access, needed: string): State {
  if (q.purpose === undefined) return "unknown";
  return q.purpose === needed ? "met" : "failed";
}

function byDuty(q: Access, on: string): string {
  const since = q.viewer === "investigator" ? PIPL : REGULATION;
  const listed = q.viewer !== "treating-institution" && on >= since;
  return conclude([listed ? "met" : "unknown", purposeState(q, "statutory-duty")]);
}

function ofDeceased(q: Access, on: string): string {
  const near = ["spouse", "parent", "child", "other-near-relative"].includes(q.viewer);
  const relative: State = on < PIPL ? "unknown" : near ? "met" : "failed";
  const arranged: State = q.deceasedForbade ? "failed" : "met";
  return conclude([relative, arranged, purposeState(q, "own-lawful-interest")]);
}

function asGuardian(q: Access, on: string): string {
  if (on >= PIPL && q.subjectAgeYears !== undefined && q.subjectAgeYears < 14) return "yes";
  if (q.consent !== undefined && q.consent !== "none") return byConsent(q, on);
  return on < PIPL || q.subjectAgeYears === undefined ? "unknown" : "no";
}

function secondOpinionOnAccess(q: Access, on: string): string {
  if (q.viewer === "self") return on >= LAW ? "yes" : "unknown";
  if (["agency", "supervisor", "investigator", "treating-institution"].includes(q.viewer)) {
    return byDuty(q, on);
  }
  if (q.viewer === "credit-agency") {
    return q.record === "care" && on >= "2013-03-15" ? "no" : byConsent(q, on);
  }
  if (q.subjectDeceased) return ofDeceased(q, on);
  if (q.lacksCapacity) return "unknown";
  if (q.viewer === "parent" || q.viewer === "guardian") return asGuardian(q, on);
  return byConsent(q, on);
}

const keys = (words: object): string[] => Object.keys(words);
const rarely = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.boolean() });

test("records: ten thousand questions are answered as the second opinion answers them", () => {
  const edges = ["2011-06-30", LAW, "2020-12-31", CODE, "2021-04-30", REGULATION, "2021-10-31", PIPL];
  const days = fc.oneof(
    anyDay,
    fc.constantFrom(...[...edges, "2026-06-01", "2026-06-01"].map((day) => day as PlainDate)),
  );
  const anyAccess = fc.record(
    {
      viewer: fc.constantFrom(...keys(VIEWERS)),
      record: fc.constantFrom(...keys(RECORDS)),
      purpose: fc.constantFrom(...keys(PURPOSES), "statutory-duty", "own-lawful-interest"),
      subjectAgeYears: fc.oneof(fc.integer({ min: 12, max: 16 }), fc.nat(100)),
      subjectDeceased: rarely,
      deceasedForbade: rarely,
      lacksCapacity: rarely,
      consent: fc.constantFrom(...keys(CONSENTS), "separate"),
      consentFrom: fc.constantFrom(...keys(GIVERS)),
      consentWithdrawnOn: days,
      withinConsent: fc.boolean(),
    },
    { requiredKeys: ["viewer", "record"] },
  );
  fc.assert(
    fc.property(anyAccess, fc.constantFrom("100000", "420100", "310118"), days, (access, region, on) => {
      const question = recordAccess.parseQuestion(access);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      expect(decide(recordAccess, question.value, moment, facts).answer).toBe(
        secondOpinionOnAccess(access, on),
      );
    }),
    { numRuns: RUNS },
  );
});
