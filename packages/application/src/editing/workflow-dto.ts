import { DRAFT_STAGES, REVIEW_STEP_KINDS } from "@gongji/domain/article";
import { z } from "zod";
import { personSchema } from "./person-schema.ts";

const iso = z.string();
const expirySchema = z.object({ at: iso, kind: z.enum(["gone", "notice"]) });

/** Something somebody said of a draft. */
export const reviewStepSchema = z.object({
  stepId: z.string(),
  kind: z.enum(REVIEW_STEP_KINDS),
  by: personSchema,
  at: iso,
  note: z.string().nullable(),
  /** Whether it was said of the draft exactly as it is now. */
  current: z.boolean(),
});
/** Something somebody said of a draft. */
export type ReviewStepShown = z.infer<typeof reviewStepSchema>;

/** Where a draft stands on its way to its readers, and what is planned. */
export const workflowSchema = z.object({
  /** Null while there is no draft. */
  stage: z.enum(DRAFT_STAGES).nullable(),
  /** Newest first. */
  steps: z.array(reviewStepSchema),
  /** The submission or approval that an edit has made void. */
  voided: reviewStepSchema.nullable(),
  /** When the draft goes on show by itself. */
  publication: z.object({ at: iso, by: personSchema }).nullable(),
  /** When the draft, once on show, is taken back, as it was submitted or approved. */
  draftExpiry: expirySchema.nullable(),
  /** When the edition on show is taken back. */
  liveExpiry: expirySchema.nullable(),
  /** The emergency publication nobody else has looked at yet. */
  emergency: z.object({ at: iso, by: personSchema, reason: z.string(), dueAt: iso }).nullable(),
  /** Whether the asker has written in the draft, and so cannot approve it. */
  wrote: z.boolean(),
  /** How many others could approve it. */
  secondPeople: z.int(),
});
/** Where a draft stands on its way to its readers, and what is planned. */
export type Workflow = z.infer<typeof workflowSchema>;
