import { z } from "zod";

/** Whether an answer is in force on a day: it begins with its first day and ends before the day of its end. */
export const VALIDITY_STATES = ["current", "not_yet", "no_longer"] as const;

/** Whether an answer is in force on a day. */
export const validitySchema = z.object({
  state: z.enum(VALIDITY_STATES),
  /** The day that was asked for; null for the day of reading, in China. */
  asOf: z.string().nullable(),
  /** First day on which it is in force; null when no beginning is known. */
  from: z.string().nullable(),
  /** First day on which it no longer is; null when no end is known. */
  to: z.string().nullable(),
});
/** Whether an answer is in force on a day. */
export type Validity = z.infer<typeof validitySchema>;

interface Effective {
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

/** Whether an answer is in force on the day asked for, or today. */
export function validityOn(
  { effectiveFrom, effectiveTo }: Effective,
  asOf: string | null,
  today: string,
): Validity {
  const day = asOf ?? today;
  const begins = effectiveFrom === null || effectiveFrom <= day;
  const ended = effectiveTo !== null && effectiveTo <= day;
  const state = ended ? "no_longer" : begins ? "current" : "not_yet";
  return { state, asOf, from: effectiveFrom, to: effectiveTo };
}
