import { z } from "zod";
import { bodySchema, EMPTY_BODY } from "./body.ts";
import { sourceSchema } from "./source.ts";

const isoDate = z.iso.date();

/** A path segment: lower-case ASCII words joined by hyphens. */
export const slugSchema = z
  .string()
  .min(2)
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A GB/T 2260 code of six digits; 100000 stands for the whole country. */
export const regionCodeSchema = z.string().regex(/^[1-9]\d{5}$/);

/** The key of a category or a topic. */
export const taxonomyKeySchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Longest short answer, in characters: one breath of a reader, one card of a front-end. */
export const SHORT_ANSWER_MAX_LENGTH = 400;

/**
 * What an editor writes: every field of an edition except its related list, which has commands of its own.
 * A draft may be incomplete; what publication needs is said by {@link publishBlockers}.
 */
export const articleDraftSchema = z.strictObject({
  title: z.string().trim().max(120),
  question: z.string().trim().max(200),
  shortAnswer: z.string().trim().max(SHORT_ANSWER_MAX_LENGTH),
  body: bodySchema,
  regionCode: regionCodeSchema,
  categoryKey: taxonomyKeySchema.nullable(),
  topicKeys: z.array(taxonomyKeySchema).max(10),
  sources: z.array(sourceSchema).max(40),
  /** First day on which the answer holds, `YYYY-MM-DD`. */
  effectiveFrom: isoDate.nullable(),
  /** First day on which it no longer holds (exclusive), `YYYY-MM-DD`. */
  effectiveTo: isoDate.nullable(),
  /** Day by which an editor must look at the answer again. */
  reviewBy: isoDate.nullable(),
  /** What the reader is warned of under the answer; null for the platform's own sentence. */
  disclaimer: z.string().trim().max(500).nullable(),
});

/** The content of a draft. */
export type ArticleDraft = z.infer<typeof articleDraftSchema>;

/** The region code of the whole country. */
export const COUNTRY_CODE = "100000";

/** A draft with nothing in it yet, for the whole country. */
export function emptyDraft(title = ""): ArticleDraft {
  return {
    title,
    question: "",
    shortAnswer: "",
    body: EMPTY_BODY,
    regionCode: COUNTRY_CODE,
    categoryKey: null,
    topicKeys: [],
    sources: [],
    effectiveFrom: null,
    effectiveTo: null,
    reviewBy: null,
    disclaimer: null,
  };
}
