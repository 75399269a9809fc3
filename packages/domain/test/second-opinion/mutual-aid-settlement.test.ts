import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mutualAidSettlement } from "../../src/policies/mutual-aid-settlement/policy.ts";
import { bind, decide, type FactVersion, whatIf } from "../../src/policy/index.ts";
import { FOREVER, type PlainDate, type RegionCode } from "../../src/shared/index.ts";
import { anyDay, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([mutualAidSettlement]);
type Bill = { burdenFen: number; ownFen: number } & Partial<Record<`donor${1 | 2 | 3 | 4 | 5}Fen`, number>>;

const donors = (bill: Bill): number[] =>
  [bill.donor1Fen, bill.donor2Fen, bill.donor3Fen, bill.donor4Fen, bill.donor5Fen].map((fen) => fen ?? 0);

const money = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 }));
const anyBill = fc.record(
  {
    burdenFen: money,
    ownFen: money,
    donor1Fen: money,
    donor2Fen: money,
    donor3Fen: money,
    donor4Fen: money,
    donor5Fen: money,
  },
  { requiredKeys: ["burdenFen", "ownFen"] },
);

function ask(bill: Bill, region: string, on: PlainDate, world = facts) {
  const question = mutualAidSettlement.question.parse(bill);
  return decide(mutualAidSettlement, question, { region: region as RegionCode, on }, world);
}

/** With at most one account in play there is arithmetic; with more, nobody knows. */
function secondOpinion(bill: Bill, region: string, on: string): [string, number, number] | [string] {
  const filled = donors(bill).filter((fen) => fen > 0);
  if (bill.burdenFen === 0) return ["value", 0, 0];
  const opened = region === "110000" ? "2022-12-01" : "2021-04-22";
  if (filled.length > 0 && on >= "1998-12-14" && on < opened) return ["no"];
  if (filled.length + (bill.ownFen > 0 ? 1 : 0) > 1) return ["unknown"];
  if (filled.length + bill.ownFen > 0 && on < "2021-04-22") return ["unknown"];
  return ["value", Math.min(bill.ownFen, bill.burdenFen), Math.min(filled[0] ?? 0, bill.burdenFen)];
}

test("settlement: ten thousand bills are split, or left open, as the second opinion says", () => {
  const place = fc.constantFrom("100000", "110000", "330300", "330881", "420100", "421200", "440100");
  fc.assert(
    fc.property(anyBill, place, anyDay, (bill, region, on) => {
      const { answer, outcome } = ask(bill as Bill, region, on);
      const got = outcome ? [answer, outcome.ownPaysFen, outcome.sharedPaysFen] : [answer];
      expect(got).toEqual(secondOpinion(bill as Bill, region, on));
    }),
    { numRuns: RUNS },
  );
}, 30_000);

/** The facts as they would be had a place verified its rule. */
function verified(rule: { order: string; limit: number | null }) {
  const base = [...facts.all()].find(({ fact }) => fact === "mutual-aid-settlement.sharing");
  if (!base) throw new Error("no sharing");
  const version = (name: string, value: unknown): FactVersion => ({
    ...base,
    id: name,
    fact: `mutual-aid-settlement.${name}`,
    region: "420100" as RegionCode,
    from: "2026-01-09" as PlainDate,
    to: FOREVER,
    state: value === null ? "none" : "set",
    value,
  });
  const world = whatIf(facts, [
    version("own-first", true),
    version("order", rule.order),
    version("donors-at-once", rule.limit),
  ]);
  if (!world.ok) throw new Error("overlap");
  return world.value;
}

/** Fen by fen: each fen of the bill is taken from the account whose turn it is. */
function fenByFen(bill: Bill, order: string, limit: number | null) {
  const left = donors(bill);
  const turn = left.map((fen, index) => ({ fen, index })).filter(({ fen }) => fen > 0);
  if (order === "largest-first") turn.sort((a, b) => b.fen - a.fen || a.index - b.index);
  const used = limit === null ? turn : turn.slice(0, limit);
  const paid = [0, 0, 0, 0, 0];
  let own = 0;
  let cash = 0;
  for (let fen = 0; fen < bill.burdenFen; fen++) {
    const next = used.find(({ index }) => (left[index] ?? 0) > 0);
    if (own < bill.ownFen) own++;
    else if (next) {
      left[next.index] = (left[next.index] ?? 0) - 1;
      paid[next.index] = (paid[next.index] ?? 0) + 1;
    } else cash++;
  }
  return { ownPaysFen: own, sharedPaysFen: paid.reduce((a, b) => a + b), donorsPayFen: paid, cashFen: cash };
}

describe.each([
  { order: "as-bound", limit: null },
  { order: "as-chosen", limit: 2 },
  { order: "largest-first", limit: null },
  { order: "largest-first", limit: 1 },
])("a verified rule, $order, at most $limit at once", ({ order, limit }) => {
  const world = verified({ order, limit });
  const few = fc.integer({ min: 0, max: 40 });
  const small = fc.record({
    burdenFen: few,
    ownFen: few,
    donor1Fen: few,
    donor2Fen: few,
    donor3Fen: few,
    donor4Fen: few,
    donor5Fen: few,
  });

  test("splits every bill as counting fen by fen does, and loses none", () => {
    const moment = { region: "420100" as RegionCode, on: "2026-06-01" as PlainDate };
    const bound = bind(mutualAidSettlement, moment, world);
    fc.assert(
      fc.property(small, (bill) => {
        const { answer, outcome, trace } = ask(bill, moment.region, moment.on, world);
        expect([answer, outcome]).toEqual(["value", fenByFen(bill, order, limit)]);
        expect(bound(mutualAidSettlement.question.parse(bill))).toEqual({ answer, outcome });
        const steps = trace.flatMap((step) => (step.op === "allocate" ? [step] : []));
        const sum = steps.reduce((total, step) => total + step.amount, outcome?.cashFen ?? 0);
        expect(sum).toBe(bill.burdenFen);
        expect(steps.at(-1)?.remaining).toBe(outcome?.cashFen);
      }),
      { numRuns: 0.2 * RUNS },
    );
  });
});

test("the bounds told with an open order hold for every order", () => {
  const bill = {
    burdenFen: 150_000,
    ownFen: 10_000,
    donor1Fen: 30_000,
    donor2Fen: 50_000,
    donor3Fen: 20_000,
  };
  const { reasons } = ask(bill, "100000", "2026-06-01" as PlainDate);
  const bounds = reasons.find(({ code }) => code === "in-any-order");
  expect(bounds).toMatchObject({ evidence: { accounts: 110_000, cash: 40_000 } });
});
