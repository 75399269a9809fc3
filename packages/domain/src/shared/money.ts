import { err, ok, type Result } from "./result.ts";

declare const fen: unique symbol;

/** An amount of money in whole fen (1 yuan = 100 fen). Never a fraction, never a float of yuan. */
export type Fen = number & { readonly [fen]: true };

/** No money. */
export const ZERO_FEN = 0 as Fen;

/** The largest amount the package calculates with: a million million yuan; beyond it fen are not exact. */
export const FEN_MAX = 100_000_000_000_000;

const YUAN = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Takes a whole number of fen; refuses fractions and amounts that cannot be exact. */
export function parseFen(value: number): Result<Fen, "money.invalid"> {
  return Number.isInteger(value) && Math.abs(value) <= FEN_MAX ? ok(value as Fen) : err("money.invalid");
}

/** Reads yuan such as `11000`, `33.67` or `0.5`; more than two decimals are refused, not rounded away. */
export function parseYuan(value: string | number): Result<Fen, "money.invalid"> {
  const match = YUAN.exec(typeof value === "number" ? String(value) : value.trim());
  if (!match) return err("money.invalid");
  const amount = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
  return parseFen(match[1] === "-" && amount !== 0 ? -amount : amount);
}

/** The sum of two amounts. */
export function addFen(a: Fen, b: Fen): Fen {
  return (a + b) as Fen;
}

/** What is left of `a` after `b`; may be negative. */
export function subtractFen(a: Fen, b: Fen): Fen {
  return (a - b) as Fen;
}

/** The part of `a` above `b`, never below zero. */
export function excessFen(a: Fen, b: Fen): Fen {
  return a > b ? subtractFen(a, b) : ZERO_FEN;
}

/** The smaller amount. */
export function minFen(a: Fen, b: Fen): Fen {
  return a < b ? a : b;
}

/** The larger amount. */
export function maxFen(a: Fen, b: Fen): Fen {
  return a > b ? a : b;
}

/** An amount taken a whole number of times. */
export function timesFen(amount: Fen, times: number): Fen {
  return (amount * times) as Fen;
}
