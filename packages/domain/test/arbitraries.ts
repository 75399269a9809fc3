import fc from "fast-check";
import { addDays, type Fen, type PlainDate, type Ppm } from "../src/shared/index.ts";

/** How many questions a second opinion is asked; fewer while code is mutated, where they are asked for every mutant. */
export const RUNS = Number(process.env.SECOND_OPINION_RUNS ?? 10_000);
/** An amount of money up to ten million yuan. */
export const anyFen = fc.integer({ min: 0, max: 1_000_000_000 }).map((value) => value as Fen);
/** A ratio from nothing to the whole. */
export const anyPpm = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value as Ppm);
/** A day from 1998 to 2030. */
export const anyDay = fc
  .integer({ min: 0, max: 12_000 })
  .map((days) => addDays("1998-01-01" as PlainDate, days));
