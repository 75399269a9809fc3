import { type Actor, WITHDRAWAL_KINDS } from "@gongji/domain/article";
import { type LiveSpan, liveSpans } from "@gongji/domain/comparison";
import { z } from "zod";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import { REVISION_REASONS } from "../ports/revision-store.ts";
import { personSchema } from "./editor-dto.ts";
import { toPage } from "./list-articles.ts";

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
  kind: z.enum(["published", "withdrawn", "reinstated"]),
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

/** A page of everything that happened to an article, newest first. */
export async function readTimeline(
  reader: EditorReader,
  actor: Actor,
  input: { articleId: string; cursor?: string | undefined; limit: number },
): Promise<{ items: TimelineEntry[]; nextCursor: string | null }> {
  authorise(actor, "article.read");
  return toPage(await reader.timeline(input.articleId, input.cursor ?? null, input.limit));
}

/** What readers saw of an article when, oldest first. */
export async function readLiveSpans(
  reader: EditorReader,
  actor: Actor,
  articleId: string,
): Promise<LiveSpan[]> {
  authorise(actor, "article.read");
  return liveSpans(await reader.showEvents(articleId));
}
