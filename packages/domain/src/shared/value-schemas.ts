import { z } from "zod";
import { type Instant, parseInstant } from "./instant.ts";
import { FEN_MAX, type Fen, parseYuan } from "./money.ts";
import { type PlainDate, parsePlainDate } from "./plain-date.ts";
import { type Ppm, parsePercent } from "./ratio.ts";
import { parseRegionCode, type RegionCode } from "./region-code.ts";

/** A day, `YYYY-MM-DD`. */
export const plainDateSchema: z.ZodType<PlainDate, string> = z.iso.date().transform((text, context) => {
  const date = parsePlainDate(text);
  if (date.ok) return date.value;
  context.addIssue("not a day of the calendar (YYYY-MM-DD)");
  return z.NEVER;
});

/** A moment in ISO 8601 with its zone. */
export const instantSchema: z.ZodType<Instant, string> = z.iso
  .datetime({ offset: true })
  .transform((text, context) => {
    const moment = parseInstant(text);
    if (moment.ok) return moment.value;
    context.addIssue("not a moment (YYYY-MM-DDTHH:mm:ssZ)");
    return z.NEVER;
  });

/** A six-digit GB/T 2260 code. */
export const regionCodeSchema: z.ZodType<RegionCode, string> = z
  .string()
  .regex(/^[1-9]\d{5}$/)
  .transform((text, context) => {
    const code = parseRegionCode(text);
    if (code.ok) return code.value;
    context.addIssue("not a six-digit region code");
    return z.NEVER;
  });

/** Money as whole fen, zero or more: the form of questions and answers. */
export const fenSchema: z.ZodType<Fen, number> = z
  .int()
  .min(0)
  .max(FEN_MAX)
  .transform((value) => value as Fen);

/** Money as it is written in a fact: yuan, with at most two decimals. */
export const yuanSchema: z.ZodType<Fen, string | number> = z
  .union([z.number(), z.string()])
  .transform((value, context) => {
    const amount = parseYuan(value);
    if (amount.ok && amount.value >= 0) return amount.value;
    context.addIssue("not an amount in yuan with at most two decimals");
    return z.NEVER;
  });

/** A ratio as it is written in a fact: `60%`. */
export const percentSchema: z.ZodType<Ppm, string> = z.string().transform((text, context) => {
  const ratio = parsePercent(text);
  if (ratio.ok) return ratio.value;
  context.addIssue("not a percentage such as 60% or 0.05%");
  return z.NEVER;
});

/** A whole number of months, years, days or things. */
export const countSchema = z.int().min(0).max(10_000);

/** A text in both languages. */
export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
