import { z } from "zod";
import {
  type Bilingual,
  countSchema,
  fenSchema,
  plainDateSchema,
  regionCodeSchema,
} from "../shared/index.ts";
import { wordSchema } from "./fact-forms.ts";

/** What a form shows beside a field. Travels in the JSON Schema under the same names. */
export type FieldMeta = Bilingual & {
  readonly hint?: Bilingual;
  /** Words of another field under which this one matters; under any other word it changes nothing the answer says. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** What most people would say, for a form to begin with. */
  readonly usual?: string | boolean;
  /** Of a count of months: forms ask for years and months. */
  readonly inYears?: true;
};

/** A choice among words; every word is named in both languages. */
export function choiceField<W extends string>(words: Readonly<Record<W, Bilingual>>, meta: FieldMeta) {
  return wordSchema(words).meta({ ...meta, field: "choice", options: words });
}

/** Yes or no. */
export function flagField(meta: FieldMeta) {
  return z.boolean().meta({ ...meta, field: "flag" });
}

/** An amount of money in fen; forms show yuan. */
export function moneyField(meta: FieldMeta) {
  return fenSchema.meta({ ...meta, field: "money", unit: "fen" });
}

/** A whole number of months, years, days or things. */
export function countField(unit: "months" | "years" | "days" | "count", meta: FieldMeta) {
  return countSchema.meta({ ...meta, field: "count", unit });
}

/** A day. */
export function dateField(meta: FieldMeta) {
  return plainDateSchema.meta({ ...meta, field: "date" });
}

/** A place by its six-digit code. */
export function regionField(meta: FieldMeta) {
  return regionCodeSchema.meta({ ...meta, field: "region" });
}
