import { type Actor, articleDraftSchema } from "@gongji/domain/article";
import { relatedListSchema } from "@gongji/domain/related";
import { z } from "zod";
import { authorise } from "../authorise.ts";
import type { EditorReader } from "../ports/index.ts";
import { REVISION_REASONS } from "../ports/revision-store.ts";
import { refuse } from "../problem-error.ts";
import type { ListedRevision } from "./editor-dto.ts";
import { toPage } from "./list-articles.ts";
import { personSchema } from "./person-schema.ts";

/** A revision with its whole content. */
export const revisionSchema = z.object({
  revisionId: z.string(),
  number: z.int(),
  reason: z.enum(REVISION_REASONS),
  at: z.string(),
  actor: personSchema,
  content: z.object({ draft: articleDraftSchema, related: relatedListSchema }),
  /** The titles of the articles its related list names, by id. */
  titles: z.record(z.string(), z.string()),
});
/** A revision with its whole content. */
export type Revision = z.infer<typeof revisionSchema>;

/** A page of an article's history, newest first. */
export async function listRevisions(
  reader: EditorReader,
  actor: Actor,
  input: { articleId: string; cursor?: number | undefined; limit: number },
): Promise<{ items: ListedRevision[]; nextCursor: number | null }> {
  authorise(actor, "article.read");
  return toPage(await reader.revisions(input.articleId, input.cursor ?? null, input.limit));
}

/**
 * A revision with its whole content.
 * @throws ProblemError revision.not_found
 */
export async function getRevision(reader: EditorReader, actor: Actor, revisionId: string): Promise<Revision> {
  authorise(actor, "article.read");
  const revision = (await reader.revision(revisionId)) ?? refuse({ code: "revision.not_found" });
  const { id, number, reason, at, content } = revision;
  const { pins, exclusions } = content.related;
  const targets = await reader.targets([...pins, ...exclusions].map(({ articleId }) => articleId));
  return {
    revisionId: id,
    number,
    reason,
    at: at.toISOString(),
    actor: revision.actor && { ...revision.actor },
    content: { ...content },
    titles: Object.fromEntries(Array.from(targets, ([articleId, { title }]) => [articleId, title])),
  };
}
