import fc from "fast-check";
import { expect, test } from "vitest";
import { catastrophic } from "../../src/policies/catastrophic/policy.ts";
import { type CatastrophicQuestion, questionSchema } from "../../src/policies/catastrophic/question.ts";
import { decide } from "../../src/policy/index.ts";
import type { PlainDate, RegionCode } from "../../src/shared/index.ts";
import { anyDay, anyFen, RUNS } from "../arbitraries.ts";
import { loadSeedFacts } from "../seeds.ts";

// The kind written a second time, straight from the rules, without facts, contexts or operators.

const facts = loadSeedFacts([catastrophic]);

/** What is paid, in fen; null for unknown. Henan's table and the national principle, fen by fen. */
function secondOpinionOnBill(q: CatastrophicQuestion, region: string, on: string): number | null {
  if (q.scheme !== "resident") return null;
  const counted = BigInt(q.countedFen ?? 0);
  const paid = (amount: bigint): bigint => {
    if (region === "100000") {
      const half = (BigInt(q.incomePerHeadFen ?? 0) + 1n) / 2n;
      const start = q.poorHousehold ? (half + 1n) / 2n : half;
      return amount > start ? ((amount - start) * (q.poorHousehold ? 65n : 60n) + 50n) / 100n : 0n;
    }
    const low = (amount < 10_000_000n ? amount : 10_000_000n) - 1_100_000n;
    const high = amount > 10_000_000n ? amount - 10_000_000n : 0n;
    const sum = ((low > 0n ? low * 60n : 0n) + high * 70n + 50n) / 100n;
    return sum > 40_000_000n ? 40_000_000n : sum;
  };
  if (
    region === "100000"
      ? on < "2019-05-13" || q.incomePerHeadFen === undefined
      : on < "2025-01-01" || q.poorHousehold
  )
    return null;
  return Number(paid(counted + BigInt(q.burdenFen)) - paid(counted));
}

test("catastrophic illness: ten thousand bills are paid as the second opinion pays them", () => {
  const anyBill = fc.record(
    {
      scheme: fc.oneof(
        { weight: 5, arbitrary: fc.constant("resident") },
        { weight: 1, arbitrary: fc.constant("employee") },
      ),
      burdenFen: fc.oneof(anyFen, fc.integer({ min: 0, max: 12_000_000 })),
      poorHousehold: fc.boolean(),
      countedFen: anyFen,
      incomePerHeadFen: fc.integer({ min: 0, max: 20_000_000 }),
    },
    { requiredKeys: ["scheme", "burdenFen", "poorHousehold"] },
  );
  const recent = fc.oneof(
    anyDay,
    fc.constantFrom("2024-12-31", "2025-01-01", "2026-06-01").map((text) => text as PlainDate),
  );
  fc.assert(
    fc.property(anyBill, fc.constantFrom("410000", "410200", "100000"), recent, (bill, region, on) => {
      const question = questionSchema.parse(bill);
      const { answer, outcome } = decide(catastrophic, question, { region: region as RegionCode, on }, facts);
      const expected = secondOpinionOnBill(question, region, on);
      expect([answer, outcome?.paysFen ?? null]).toEqual([expected === null ? "unknown" : "value", expected]);
      if (outcome)
        expect(outcome.paysFen + outcome.personalAfterFen, "no fen is lost").toBe(question.burdenFen);
    }),
    { numRuns: RUNS },
  );
});
