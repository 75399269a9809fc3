import { z } from "zod";
import { type Bilingual, bilingualSchema, type Locale } from "../shared/index.ts";
import type { Decision } from "./decision.ts";
import { headline, reasonText } from "./explain.ts";
import type { AnyPolicy } from "./policy.ts";
import { claimsSentence, holdsSentence } from "./render-remarks.ts";
import { readingText, stepText } from "./render-text.ts";

/**
 * What stands in `decision/1`, in words. `reasons`, `trace` and `reads` go entry by entry with the lists of the
 * decision they are named after; of a reading, its value is written.
 */
export const decisionWordsSchema = z.strictObject({
  headline: bilingualSchema,
  reasons: z.array(bilingualSchema),
  trace: z.array(bilingualSchema),
  reads: z.array(bilingualSchema),
  /** What is only claimed; null where nothing is. */
  claims: bilingualSchema.nullable(),
  /** For which days the answer stands; null where it always does. */
  holds: bilingualSchema.nullable(),
});
/** What stands in `decision/1`, in words. */
export type DecisionWords = z.infer<typeof decisionWordsSchema>;

/** A text written in both languages. */
export function inBoth(write: (locale: Locale) => string): Bilingual {
  return { zh: write("zh-CN"), en: write("en") };
}

function unlessEmpty(text: Bilingual): Bilingual | null {
  return text.zh === "" ? null : text;
}

/** Puts a decision into words, in both languages. */
export function decisionWords(decision: Decision, policy: AnyPolicy): DecisionWords {
  return {
    headline: inBoth((locale) => headline(decision, policy, locale)),
    reasons: decision.reasons.map((reason) => inBoth((locale) => reasonText(reason, policy, locale))),
    trace: decision.trace.map((step) => inBoth((locale) => stepText(step, policy, locale))),
    reads: decision.reads.map((reading) => inBoth((locale) => readingText(reading, policy, locale))),
    claims: unlessEmpty(inBoth((locale) => claimsSentence(decision, locale))),
    holds: unlessEmpty(inBoth((locale) => holdsSentence(decision, locale))),
  };
}
