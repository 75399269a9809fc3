import type { Fen } from "./money.ts";
import { err, ok, type Result } from "./result.ts";

declare const ppm: unique symbol;

/** A ratio in whole parts per million: 60 % is 600000, 0.05 % is 500. */
export type Ppm = number & { readonly [ppm]: true };

/** The whole: 100 %. */
export const PPM_ONE = 1_000_000 as Ppm;

const PERCENT = /^(\d{1,6})(?:\.(\d{1,4}))?\s*%$/;

/** Takes whole parts per million, zero or more (a multiple such as 300 % is a ratio too). */
export function parsePpm(value: number): Result<Ppm, "ratio.invalid"> {
  return Number.isInteger(value) && value >= 0 && value <= 1e12 ? ok(value as Ppm) : err("ratio.invalid");
}

/** Reads `60%`, `0.05%`, `300%`; at most four decimals, which is the millionth. */
export function parsePercent(text: string): Result<Ppm, "ratio.invalid"> {
  const match = PERCENT.exec(text.trim());
  if (!match) return err("ratio.invalid");
  return parsePpm(Number(match[1]) * 10_000 + Number((match[2] ?? "").padEnd(4, "0")));
}

/** The sum of two ratios (percentage points are added, not compounded). */
export function addPpm(a: Ppm, b: Ppm): Ppm {
  return (a + b) as Ppm;
}

/** `a` less `b` percentage points, never below zero. */
export function reducePpm(a: Ppm, b: Ppm): Ppm {
  return (a > b ? a - b : 0) as Ppm;
}

/** A ratio of a ratio, rounded half up to the millionth: 50 % of 50 % is 25 %. */
export function multiplyPpm(a: Ppm, b: Ppm): Ppm {
  return Math.floor((a * b + 500_000) / 1_000_000) as Ppm;
}

/**
 * The share of an amount, rounded half up to the fen, once and at the end. Exact for every amount up to
 * FEN_MAX and ratio up to 90: the amount is split so that no product leaves the whole numbers.
 */
export function shareOf(amount: Fen, ratio: Ppm): Fen {
  const whole = Math.floor(amount / 1_000_000);
  const rest = amount - whole * 1_000_000;
  return (whole * ratio + Math.floor((rest * ratio + 500_000) / 1_000_000)) as Fen;
}
