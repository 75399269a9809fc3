import fc from "fast-check";
import { expect, test } from "vitest";
import { FEN_MAX, type Fen, parseYuan } from "./money.ts";
import { multiplyPpm, type Ppm, parsePercent, shareOf } from "./ratio.ts";

test.each([
  ["11000", 1_100_000],
  ["33.67", 3367],
  ["0.5", 50],
  [0.07, 7],
  ["-1.20", -120],
] as const)("%s yuan is %s fen", (text, fen) => {
  expect(parseYuan(text)).toEqual({ ok: true, value: fen });
});

test.each(["1.005", "1,000", "abc", "", "1e5", "99999999999999"])("%s is no amount", (text) => {
  expect(parseYuan(text).ok).toBe(false);
});

test.each([
  ["60%", 600_000],
  ["0.05%", 500],
  ["300%", 3_000_000],
] as const)("%s is %s parts per million", (text, ppm) => {
  expect(parsePercent(text)).toEqual({ ok: true, value: ppm });
});

test("a share is rounded half up to the fen", () => {
  expect(shareOf(1 as Fen, 500_000 as Ppm)).toBe(1);
  expect(shareOf(1 as Fen, 499_999 as Ppm)).toBe(0);
  expect(shareOf(3 as Fen, 500_000 as Ppm)).toBe(2);
});

test("a share of any amount is what whole-number arithmetic without limits gives", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: FEN_MAX }),
      fc.integer({ min: 0, max: 3_000_000 }),
      (amount, ratio) => {
        const exact = (BigInt(amount) * BigInt(ratio) + 500_000n) / 1_000_000n;
        expect(BigInt(shareOf(amount as Fen, ratio as Ppm))).toBe(exact);
      },
    ),
  );
});

test.each([
  [500_000, 500_000, 250_000],
  [600_000, 1_000_000, 600_000],
  [1, 500_000, 1],
  [1, 499_999, 0],
  [700_000, 0, 0],
])("%i of %i parts per million is %i", (a, b, product) => {
  expect(multiplyPpm(a as Ppm, b as Ppm)).toBe(product);
});
