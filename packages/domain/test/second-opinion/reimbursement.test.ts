import fc from "fast-check";
import { expect, test } from "vitest";
import { reimbursement } from "../../src/policies/reimbursement/policy.ts";
import { CARES, CAUSES, LEVELS, LIABILITIES, SCHEMES } from "../../src/policies/reimbursement/words.ts";
import { bind, decide, type FactVersion, whatIf } from "../../src/policy/index.ts";
import { FOREVER, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { anyDay, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([reimbursement]);
type Bill = {
  scheme: string;
  cause: string;
  thirdParty?: string;
  care?: string;
  level?: string;
  totalFen?: number;
  inScopeFen?: number;
  classBFirstFen?: number;
  deductibleFen?: number;
  ratioPercent?: number;
  capLeftFen?: number;
  paidByPatient?: boolean;
};
type Opinion = [string, number | null];

function payable(bill: Bill, on: string): string {
  if (on < "2011-07-01") return "unknown";
  if (bill.scheme === "none") return "no";
  if (bill.cause === "illness") return "yes";
  if (bill.cause !== "third-party" || bill.thirdParty === "pays") return "no";
  return bill.thirdParty === undefined ? "unknown" : "yes";
}

function pays(bill: Bill, cost: number, deductible: number, percent: number): number {
  const counted = BigInt(cost - (bill.classBFirstFen ?? 0) - deductible);
  const share = counted > 0n ? (counted * BigInt(percent) + 50n) / 100n : 0n;
  const cap = bill.capLeftFen === undefined ? share : BigInt(bill.capLeftFen);
  return Number(share < cap ? share : cap);
}

function secondOpinion(bill: Bill, on: string): Opinion {
  const asked = payable(bill, on);
  const { inScopeFen: cost, deductibleFen, ratioPercent } = bill;
  if (cost === undefined) return [asked, null];
  const wrong = cost > (bill.totalFen ?? cost) || (bill.classBFirstFen ?? 0) > cost;
  if (asked === "no" || wrong) return ["no", null];
  if (asked === "unknown" || deductibleFen === undefined || ratioPercent === undefined)
    return ["unknown", null];
  return ["value", pays(bill, cost, deductibleFen, ratioPercent)];
}

const words = (of: object) => fc.constantFrom(...Object.keys(of));
const money = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.integer({ min: 0, max: 300 }).map((yuan) => yuan * 10_000),
);
const anyBill = fc.record(
  {
    scheme: fc.oneof(fc.constant("employee"), words(SCHEMES)),
    cause: fc.oneof(fc.constant("illness"), words(CAUSES)),
    thirdParty: words(LIABILITIES),
    care: words(CARES),
    level: words(LEVELS),
    totalFen: fc.integer({ min: 0, max: 3_000_000_000 }),
    inScopeFen: money,
    classBFirstFen: fc.integer({ min: 0, max: 50_000 }),
    deductibleFen: fc.integer({ min: 0, max: 200_000 }),
    ratioPercent: fc.integer({ min: 0, max: 100 }),
    capLeftFen: money,
    paidByPatient: fc.boolean(),
  },
  { requiredKeys: ["scheme", "cause"] },
);
const day = fc.oneof(anyDay, fc.constant("2026-06-01" as PlainDate));

test("reimbursement: ten thousand bills are paid as the second opinion pays them", () => {
  const place = fc.constantFrom("100000", "310000", "330100", "211400", "420500", "440300");
  fc.assert(
    fc.property(anyBill, place, day, (bill, region, on) => {
      const question = reimbursement.question.parse(bill);
      const moment = { region: region as RegionCode, on };
      const { answer, outcome } = decide(reimbursement, question, moment, facts);
      expect([answer, outcome?.fundPaysFen ?? null]).toEqual(secondOpinion(bill as Bill, on));
      expect(bind(reimbursement, moment, facts)(question)).toEqual({ answer, outcome });
      if (!outcome) return;
      const employee = bill.scheme === "employee" && bill.care === "outpatient" && on >= "2021-04-22";
      expect(outcome.leastRatioPpm).toBe(employee ? 500_000 : null);
      expect(outcome.claimWorkingDays).toBe(bill.paidByPatient && on >= "2023-12-01" ? 30 : null);
      if (outcome.fundPaysFen === null || outcome.ownShareFen === null) return;
      expect(outcome.fundPaysFen + outcome.ownShareFen, "no fen is lost").toBe(bill.inScopeFen);
      if (outcome.outOfScopeFen !== null)
        expect(outcome.outOfScopeFen + Number(bill.inScopeFen)).toBe(bill.totalFen);
    }),
    { numRuns: RUNS },
  );
}, 30_000);

test("a higher cost is never paid less", () => {
  const cost = fc.integer({ min: 0, max: 1_000_000 });
  const ratio = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(cost, cost, cost, ratio, (a, b, deductibleFen, ratioPercent) => {
      const paid = (inScopeFen: number): number => {
        const question = { scheme: "resident", cause: "illness", inScopeFen, deductibleFen, ratioPercent };
        const moment = { region: "420100" as RegionCode, on: "2026-06-01" as PlainDate };
        const decision = decide(reimbursement, reimbursement.question.parse(question), moment, facts);
        return decision.outcome?.fundPaysFen ?? -1;
      };
      expect(paid(Math.max(a, b))).toBeGreaterThanOrEqual(paid(Math.min(a, b)));
      expect(paid(a)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 0.2 * RUNS },
  );
});

test("once a place has verified its table, its rows pay by care, insurance and level", () => {
  const base = [...facts.all()].find(({ fact }) => fact === "reimbursement.insured-schemes");
  if (!base) throw new Error("no version to start from");
  const set = (name: string, value: unknown): FactVersion => ({
    ...base,
    id: name,
    fact: `reimbursement.${name}`,
    region: "420100" as RegionCode,
    to: FOREVER,
    state: value === null ? "none" : "set",
    value,
  });
  const row = (level: string | null, scheme: string | null, deductible: number, ratio: number) => ({
    care: "inpatient",
    scheme,
    level,
    deductible,
    ratio,
  });
  const table = [
    row("level-1", null, 30_000, 800_000),
    row("level-3", "employee", 80_000, 650_000),
    row("level-3", "resident", 100_000, 550_000),
  ];
  const world = (cap: number | null) => {
    const changed = whatIf(facts, [set("benefits", table), set("yearly-cap", cap)]);
    if (!changed.ok) throw new Error("overlap");
    return changed.value;
  };
  const open = world(null);
  const paid = (question: object, at = open): number | string => {
    const full = {
      scheme: "employee",
      cause: "illness",
      care: "inpatient",
      inScopeFen: 1_000_000,
      ...question,
    };
    const moment = { region: "420100" as RegionCode, on: "2026-06-01" as PlainDate };
    const { answer, outcome } = decide(reimbursement, reimbursement.question.parse(full), moment, at);
    return outcome?.fundPaysFen ?? answer;
  };
  expect(paid({ level: "level-1" })).toBe(776_000);
  expect(paid({ level: "level-1", scheme: "resident" })).toBe(776_000);
  expect(paid({ level: "level-3" })).toBe(598_000);
  expect(paid({ level: "level-3", scheme: "resident" })).toBe(495_000);
  expect(paid({ level: "level-2" }), "no row for level two").toBe("unknown");
  expect(paid({}), "the level is not told").toBe("unknown");
  expect(paid({ level: "level-1", care: "outpatient" })).toBe("unknown");
  expect(paid({ level: "level-1" }, world(500_000)), "the yearly limit").toBe(500_000);
  expect(paid({ level: "level-1", capLeftFen: 400_000 }, world(500_000)), "what is left of it").toBe(400_000);
  expect(paid({ level: "level-1", deductibleFen: 0, ratioPercent: 50 }), "what was told").toBe(500_000);
});
