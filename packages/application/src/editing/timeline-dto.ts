import { WITHDRAWAL_KINDS } from "@gongji/domain/article";
import { z } from "zod";
import { REVISION_REASONS } from "../ports/revision-store.ts";
import { personSchema } from "./person-schema.ts";

/** Something that happened to an article, with the revision it left if it changed the content. */
export const timelineEntrySchema = z.object({
  key: z.string(),
  at: z.string(),
  actor: personSchema,
  /** The audit log's word for it. */
  action: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  revision: z
    .object({ revisionId: z.string(), number: z.int(), reason: z.enum(REVISION_REASONS) })
    .nullable(),
});
/** Something that happened to an article. */
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** A moment at which readers came to see something else, as it is stored. */
export const showEventSchema = z.object({
  kind: z.enum(["published", "withdrawn", "reinstated", "reverted"]),
  at: z.string(),
  revisionId: z.string(),
  withdrawalKind: z.enum(WITHDRAWAL_KINDS).nullable(),
});

/** A stretch of time in which readers saw one text, with the revision that has it. */
export const liveSpanSchema = z.object({
  revisionId: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  withNotice: z.boolean(),
});
