import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFen, anyPpm } from "../../test/arbitraries.ts";
import type { Fen, PlainDate, Ppm } from "../shared/index.ts";
import { rowOn, schedule } from "./schedule.ts";
import { pay, payBeforeCap, payFurther, type TierTable, tierSteps, tierTable } from "./tiers.ts";
import { waterfall, waterfallSteps } from "./waterfall.ts";

const anyTable = fc
  .record({
    mode: fc.constantFrom("marginal" as const, "slab" as const),
    starts: fc.uniqueArray(anyFen, { minLength: 1, maxLength: 5 }),
    ratios: fc.array(anyPpm, { minLength: 5, maxLength: 5 }),
    cap: fc.option(anyFen),
  })
  .map(({ mode, starts, ratios, cap }): TierTable => {
    const sorted = [...starts].sort((a, b) => a - b);
    const table = tierTable(
      mode,
      sorted.map((over, index) => ({ over, ratio: ratios[index] ?? (0 as Ppm) })),
      cap,
    );
    if (!table.ok) throw new Error(table.error.code);
    return table.value;
  });

/** Fen by fen in whole numbers without limits: slow, and nothing to get wrong. */
function naive({ mode, tiers }: TierTable, amount: Fen): bigint {
  if (mode === "slab") {
    const reached = tiers.filter((tier) => amount > tier.over).at(-1);
    return reached ? (BigInt(amount) * BigInt(reached.ratio) + 500_000n) / 1_000_000n : 0n;
  }
  let sum = 0n;
  tiers.forEach((tier, index) => {
    const top = Math.min(amount, tiers[index + 1]?.over ?? amount);
    if (top > tier.over) sum += BigInt(top - tier.over) * BigInt(tier.ratio);
  });
  return (sum + 500_000n) / 1_000_000n;
}

test("tiers that do not ascend are refused", () => {
  const at = (over: number) => ({ over: over as Fen, ratio: 1 as Ppm });
  expect(tierTable("marginal", [at(5), at(5)], null)).toEqual({
    ok: false,
    error: { code: "tiers.not_ascending", index: 1 },
  });
  expect(tierTable("marginal", [], null)).toEqual({ ok: false, error: { code: "tiers.empty", index: 0 } });
});

test("tiers pay what the naive calculation pays", () => {
  fc.assert(
    fc.property(anyTable, anyFen, (table, amount) => {
      expect(BigInt(payBeforeCap(table, amount))).toBe(naive(table, amount));
    }),
  );
});

test("more is never paid than the cap, nor than the amount", () => {
  fc.assert(
    fc.property(anyTable, anyFen, (table, amount) => {
      const paid = pay(table, amount);
      expect(paid).toBeLessThanOrEqual(table.cap ?? amount);
      expect(paid).toBeLessThanOrEqual(amount);
      expect(paid).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("marginal tiers never pay less for more", () => {
  fc.assert(
    fc.property(anyTable, anyFen, anyFen, (table, amount, more) => {
      const marginal = { ...table, mode: "marginal" as const };
      expect(payFurther(marginal, amount, more)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a year in parts pays what the year at once pays", () => {
  fc.assert(
    fc.property(anyTable, fc.array(anyFen, { maxLength: 6 }), (table, visits) => {
      let counted = 0 as Fen;
      let paid = 0;
      for (const visit of visits) {
        paid += payFurther(table, counted, visit);
        counted = (counted + visit) as Fen;
      }
      expect(paid).toBe(pay(table, counted));
    }),
  );
});

test("the steps of the tiers add up to what is paid, and their portions to what lies above the deductible", () => {
  fc.assert(
    fc.property(anyTable, anyFen, (table, amount) => {
      const steps = tierSteps(table, amount, "tier").flatMap((step) => (step.op === "tier" ? [step] : []));
      expect(steps.reduce((sum, step) => sum + step.amount, 0)).toBe(payBeforeCap(table, amount));
      if (table.mode === "slab") return;
      const above = Math.max(0, amount - (table.tiers[0]?.over ?? 0));
      expect(steps.reduce((sum, step) => sum + step.portion, 0)).toBe(above);
    }),
  );
});

test("a split bill loses and makes no fen, whoever pays", () => {
  const anyPayer = fc.record({
    payer: fc.constantFrom("fund", "own", "donor"),
    available: fc.option(anyFen),
  });
  fc.assert(
    fc.property(anyFen, fc.array(anyPayer, { maxLength: 6 }), (bill, payers) => {
      const { allocations, rest } = waterfall(bill, payers);
      expect(allocations.reduce((sum, { amount }) => sum + amount, 0) + rest).toBe(bill);
      allocations.forEach(({ amount }, index) => {
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(payers[index]?.available ?? bill);
      });
      const last = waterfallSteps(bill, payers, "split").at(-1);
      if (last?.op === "allocate") expect(last.remaining).toBe(rest);
    }),
  );
});

test("a schedule's row holds from its day on, the day before still the one before", () => {
  const row = (from: string, value: number) => ({ from: from as PlainDate, value });
  const table = schedule([row("2024-01-01", 26), row("2026-01-01", 27)]);
  if (!table.ok) throw new Error("no schedule");
  const on = (text: string) => rowOn(table.value, text as PlainDate)?.value ?? null;
  expect([on("2023-12-31"), on("2024-01-01"), on("2025-12-31"), on("2026-01-01")]).toEqual([
    null,
    26,
    26,
    27,
  ]);
  expect(schedule([row("2024-01-01", 1), row("2024-01-01", 2)]).ok).toBe(false);
});
