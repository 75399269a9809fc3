import { z } from "zod";
import {
  type Bilingual,
  bilingualSchema,
  countSchema,
  type Fen,
  type Ppm,
  percentSchema,
  yuanSchema,
} from "../shared/index.ts";
import type { FactSpec, Inheritance } from "./fact.ts";

/** What a fact says besides its name and form. Most come down from the parent region and are reviewed every year. */
export type FactRules = { readonly inherits?: Inheritance; readonly reviewEveryMonths?: number };

const RULES = { inherits: "from-parent", reviewEveryMonths: 12 } as const satisfies FactRules;

/** Reads one word of a vocabulary. */
export function wordSchema<W extends string>(words: Readonly<Record<W, unknown>>) {
  return z.enum(Object.keys(words) as [W, ...W[]]);
}

/** That something is so; its absence says nothing. */
export function flagFact(title: Bilingual, rules: FactRules = {}): FactSpec<true> {
  return { title, unit: "flag", schema: z.literal(true), ...RULES, ...rules };
}

/** One word of a vocabulary. */
export function wordFact<W extends string>(
  words: Readonly<Record<W, Bilingual>>,
  title: Bilingual,
  rules: FactRules = {},
): FactSpec<W> {
  return { title, unit: "text", schema: wordSchema(words), ...RULES, ...rules, words };
}

/** At least one word of a vocabulary. */
export function wordListFact<W extends string>(
  words: Readonly<Record<W, Bilingual>>,
  title: Bilingual,
  rules: FactRules = {},
): FactSpec<readonly W[]> {
  return { title, unit: "list", schema: z.array(wordSchema(words)).min(1), ...RULES, ...rules, words };
}

/** A whole number of months, years, days or things; `atLeast` bounds it from below, as 1 does what is counted from one. */
export function countFact(
  unit: "months" | "years" | "days" | "count",
  title: Bilingual,
  { atLeast = 0, ...rules }: FactRules & { readonly atLeast?: number } = {},
): FactSpec<number> {
  return { title, unit, schema: countSchema.min(atLeast), ...RULES, ...rules };
}

/** An amount of money, written in yuan, held in fen. */
export function moneyFact(title: Bilingual, rules: FactRules = {}): FactSpec<Fen> {
  return { title, unit: "fen", schema: yuanSchema, ...RULES, ...rules };
}

/** A share of a whole, written as a percentage, held in millionths; as points it is what a rate is cut by. */
export function rateFact(
  title: Bilingual,
  rules: FactRules & { readonly unit?: "ratio" | "points" } = {},
): FactSpec<Ppm> {
  return { title, unit: "ratio", schema: percentSchema, ...RULES, ...rules };
}

/** At least one phrase in both languages, for what has no vocabulary. */
export function phraseListFact(title: Bilingual, rules: FactRules = {}): FactSpec<readonly Bilingual[]> {
  return { title, unit: "list", schema: z.array(bilingualSchema).min(1), ...RULES, ...rules };
}
