import { expect, test } from "vitest";
import type { Fen, PlainDate, Ppm } from "../shared/index.ts";
import { rowOn, schedule } from "./schedule.ts";
import { pay, type TierMode, type TierTable, tierSteps, tierTable } from "./tiers.ts";
import { waterfall, waterfallSteps } from "./waterfall.ts";

const fen = (amount: number) => amount as Fen;
const half = 500_000 as Ppm;
const whole = 1_000_000 as Ppm;

function tableOf(mode: TierMode, cap: number | null = null): TierTable {
  const tiers = [
    { over: fen(100), ratio: half },
    { over: fen(200), ratio: whole },
  ];
  const table = tierTable(mode, tiers, cap === null ? null : fen(cap));
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

test("tiers are refused at the first that does not ascend, and one tier alone is a table", () => {
  const at = (over: number) => ({ over: fen(over), ratio: half });
  expect(tierTable("slab", [at(1), at(2), at(1), at(0)], null)).toEqual({
    ok: false,
    error: { code: "tiers.not_ascending", index: 2 },
  });
  expect(tierTable("slab", [at(5)], null)).toEqual({
    ok: true,
    value: { mode: "slab", tiers: [at(5)], cap: null },
  });
});

test.each([
  ["marginal", 100, 0],
  ["marginal", 101, 1],
  ["marginal", 102, 1],
  ["marginal", 103, 2],
  ["marginal", 200, 50],
  ["marginal", 201, 51],
  ["slab", 100, 0],
  ["slab", 101, 51],
  ["slab", 200, 100],
  ["slab", 201, 201],
] as const)("%s: of %i fen %i are paid", (mode, amount, paid) => {
  expect(pay(tableOf(mode), fen(amount))).toBe(paid);
});

test("the cap is paid when the tiers give it or more", () => {
  expect([199, 200, 201].map((amount) => pay(tableOf("slab", 100), fen(amount)))).toEqual([100, 100, 100]);
  expect(pay(tableOf("slab", 101), fen(200))).toBe(100);
});

test("marginal steps name each tier that is entered, with its part and what it pays", () => {
  const first = { op: "tier", quantity: "tier", over: 100, upTo: 200, ratio: half };
  const second = { op: "tier", quantity: "tier", over: 200, upTo: null, ratio: whole };
  const steps = (amount: number) => tierSteps(tableOf("marginal"), fen(amount), "tier");
  expect(steps(100)).toEqual([]);
  expect(steps(101)).toEqual([{ ...first, portion: 1, amount: 1 }]);
  expect(steps(200)).toEqual([{ ...first, portion: 100, amount: 50 }]);
  expect(steps(201)).toEqual([
    { ...first, portion: 100, amount: 50 },
    { ...second, portion: 1, amount: 1 },
  ]);
});

test("a slab step names the one tier that is reached, for the whole amount", () => {
  const steps = (amount: number) => tierSteps(tableOf("slab"), fen(amount), "tier");
  expect(steps(100)).toEqual([]);
  expect(steps(200)).toEqual([
    { op: "tier", quantity: "tier", over: 100, upTo: 200, portion: 200, ratio: half, amount: 100 },
  ]);
  expect(steps(201)).toEqual([
    { op: "tier", quantity: "tier", over: 200, upTo: null, portion: 201, ratio: whole, amount: 201 },
  ]);
});

const payers = [
  { payer: "fund", available: fen(30) },
  { payer: "empty", available: fen(-5) },
  { payer: "rest", available: null },
  { payer: "late", available: fen(50) },
];

test("payers pay in their order: what they have, nothing when they owe, the rest when they have no limit", () => {
  expect(waterfall(fen(100), payers)).toEqual({
    allocations: [
      { payer: "fund", amount: 30 },
      { payer: "empty", amount: 0 },
      { payer: "rest", amount: 70 },
      { payer: "late", amount: 0 },
    ],
    rest: 0,
  });
  expect(waterfall(fen(100), payers.slice(0, 2)).rest).toBe(70);
});

test("a split's steps say who had what, bore what, and what remained", () => {
  const step = { op: "allocate", quantity: "split" };
  expect(waterfallSteps(fen(100), payers.slice(0, 3), "split")).toEqual([
    { ...step, payer: "fund", available: 30, amount: 30, remaining: 70 },
    { ...step, payer: "empty", available: -5, amount: 0, remaining: 70 },
    { ...step, payer: "rest", available: null, amount: 70, remaining: 0 },
  ]);
});

test("a schedule is refused empty and where a row does not start later; a single row is one", () => {
  const row = (from: string, value = 1) => ({ from: from as PlainDate, value });
  expect(schedule([])).toEqual({ ok: false, error: { code: "schedule.empty", index: 0 } });
  expect(schedule([row("2024-01-01"), row("2025-01-01"), row("2025-01-01")])).toEqual({
    ok: false,
    error: { code: "schedule.not_ascending", index: 2 },
  });
  const rows = [row("2024-01-01", 7)];
  expect(schedule(rows)).toEqual({ ok: true, value: { rows } });
  expect(rowOn({ rows }, "2023-12-31" as PlainDate)).toBeNull();
});
