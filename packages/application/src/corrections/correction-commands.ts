import { slugSchema } from "@gongji/domain/article";
import { z } from "zod";

/** Longest text of a correction. */
export const CORRECTION_TEXT_MAX = 2_000;

const plainText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    // PostgreSQL keeps every character but this one.
    .refine((text) => !text.includes("\0"), "text.unusable_character");

/** What a reader says is wrong, and with which article. Unknown keys are refused. */
export const sendCorrectionSchema = z.strictObject({
  /** The article's address; absent for the site as a whole. */
  slug: slugSchema.optional(),
  text: plainText(CORRECTION_TEXT_MAX).min(4),
});
/** What a reader says is wrong. */
export type SendCorrection = z.infer<typeof sendCorrectionSchema>;

/** Which corrections to list. Unknown keys are refused. */
export const listCorrectionsSchema = z.strictObject({
  state: z.enum(["open", "done"]).default("open"),
  cursor: z.uuid().optional(),
  limit: z.int().min(1).max(100).default(30),
});
/** Which corrections to list. */
export type ListCorrections = z.infer<typeof listCorrectionsSchema>;

/** A correction that is done, or open again. */
export const settleCorrectionSchema = z.strictObject({
  correctionId: z.uuid(),
  done: z.boolean(),
  /** What became of it, for colleagues; of one that is done. */
  note: plainText(500).nullable(),
});
/** A correction that is done, or open again. */
export type SettleCorrection = z.infer<typeof settleCorrectionSchema>;

/** A correction as the console lists it. */
export const listedCorrectionSchema = z.object({
  correctionId: z.string(),
  article: z.object({ articleId: z.string(), slug: z.string(), title: z.string() }).nullable(),
  text: z.string(),
  receivedAt: z.string(),
  doneAt: z.string().nullable(),
  doneByName: z.string().nullable(),
  note: z.string().nullable(),
});
/** A correction as the console lists it. */
export type ListedCorrection = z.infer<typeof listedCorrectionSchema>;
