import fc from "fast-check";
import { expect, test } from "vitest";
import { mutualAid } from "../../src/policies/mutual-aid/policy.ts";
import { PLACES, RELATIONS, SCHEMES, USES } from "../../src/policies/mutual-aid/words.ts";
import { decide } from "../../src/policy/index.ts";
import type { RegionCode } from "../../src/shared/index.ts";
import { anyDay, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([mutualAid]);
const WIDE = [
  "spouse",
  "parent",
  "child",
  "sibling",
  "paternal-grandparent",
  "maternal-grandparent",
  "grandchild-by-son",
  "grandchild-by-daughter",
];
const NARROW = ["spouse", "parent", "child"];

type Aid = {
  relation: string;
  donorScheme: string;
  recipientScheme: string;
  use: string;
  recipientRegion?: string;
  recipientPlace?: string;
};

function relationState(region: string, on: string, relation: string): string {
  if (on < "1998-12-14") return "unknown";
  if (on >= "2026-01-09") {
    if (WIDE.includes(relation)) return "met";
    return region === "442000" && relation === "parent-in-law" ? "unknown" : "failed";
  }
  const opened = region === "110000" ? "2022-12-01" : "2021-04-22";
  if (on >= opened && NARROW.includes(relation)) return "met";
  if (region.startsWith("42") && on >= "2024-10-01") return WIDE.includes(relation) ? "met" : "failed";
  if (region.startsWith("31") && on >= "2025-07-23") return WIDE.includes(relation) ? "met" : "failed";
  if (on < "2024-08-01" || region.startsWith("42")) return "failed";
  if (WIDE.includes(relation)) return "unknown";
  return region === "442000" && relation === "parent-in-law" ? "unknown" : "failed";
}

function useState(region: string, on: string, use: string): string {
  if (on < "1998-12-14") return "unknown";
  const care = ["care-cost", "pharmacy-cost"];
  if (region === "110000" && on >= "2021-04-22") {
    const list = [...care, "resident-contribution", "care-insurance-contribution", "city-supplement"];
    return on >= "2022-12-01" && list.includes(use) ? "met" : "failed";
  }
  if (on < "2021-04-22") return "failed";
  if (care.includes(use)) return "met";
  if (use === "resident-contribution") return on >= "2024-08-01" ? "met" : "unknown";
  if (use === "care-insurance-contribution") return on >= "2026-01-09" ? "met" : "unknown";
  return use === "city-supplement" ? "unknown" : "failed";
}

function placeOf({ recipientRegion: there, recipientPlace }: Aid, region: string): string {
  if (there === undefined) return recipientPlace ?? "same-pooling-area";
  if (there === region) return "same-pooling-area";
  return there.slice(0, 2) === region.slice(0, 2) ? "same-province" : "other-province";
}

function areaState(aid: Aid, region: string, on: string): string {
  if (on < "2021-04-22") return "unknown";
  const place = placeOf(aid, region);
  if (on >= "2026-01-09" || place === "same-pooling-area") return "met";
  const opened = region.startsWith("42") ? "2024-10-01" : "2024-11-26";
  return place === "same-province" && on >= opened ? "met" : "unknown";
}

function recipientState(on: string, { recipientScheme, use }: Aid): string {
  if (recipientScheme !== "none") return "met";
  if (on < "2024-08-01") return "unknown";
  return use === "care-cost" || use === "pharmacy-cost" ? "failed" : "met";
}

function secondOpinionOnAid(aid: Aid, region: string, on: string): string {
  const states = [
    on < "1998-12-14" ? "unknown" : aid.donorScheme === "employee" ? "met" : "failed",
    relationState(region, on, aid.relation),
    areaState(aid, region, on),
    useState(region, on, aid.use),
    recipientState(on, aid),
  ];
  if (states.includes("failed")) return "no";
  return states.includes("unknown") ? "unknown" : "yes";
}

const CITIES = ["420100", "420500", "320100", "320500", "110000", "310000", "442000", "440100", "330100"];
const keys = (words: object): string[] => Object.keys(words);

test("mutual aid: ten thousand questions are answered as the second opinion answers them", () => {
  const anyAid = fc.record(
    {
      relation: fc.constantFrom(...keys(RELATIONS)),
      donorScheme: fc.oneof(
        { weight: 4, arbitrary: fc.constant("employee") },
        { weight: 1, arbitrary: fc.constantFrom(...keys(SCHEMES)) },
      ),
      recipientScheme: fc.constantFrom(...keys(SCHEMES)),
      use: fc.constantFrom(...keys(USES)),
      recipientRegion: fc.constantFrom(...CITIES),
      recipientPlace: fc.constantFrom(...keys(PLACES)),
    },
    { requiredKeys: ["relation", "donorScheme", "recipientScheme", "use"] },
  );
  fc.assert(
    fc.property(anyAid, fc.constantFrom(...CITIES), anyDay, (aid, region, on) => {
      const question = mutualAid.parseQuestion(aid);
      if (!question.ok) throw new Error("refused");
      const moment = { region: region as RegionCode, on };
      expect(decide(mutualAid, question.value, moment, facts).answer).toBe(
        secondOpinionOnAid(aid, region, on),
      );
    }),
    { numRuns: RUNS },
  );
});
