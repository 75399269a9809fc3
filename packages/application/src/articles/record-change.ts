import type { Actor } from "@gongji/domain/article";
import type { AuditEntry, CommandContext, RevisionContent, RevisionReason, Stores } from "../ports/index.ts";

/** Writes the two traces of a change of an article: its revision and its audit event. */
export async function recordChange(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  change: {
    articleId: string;
    reason: RevisionReason;
    action: string;
    content: RevisionContent;
    at: Date;
    saveId?: string;
    detail?: AuditEntry["detail"];
  },
): Promise<void> {
  const actorId = actor.userId;
  await stores.revisions.append({
    id: context.newId(),
    articleId: change.articleId,
    reason: change.reason,
    content: change.content,
    saveId: change.saveId ?? null,
    actorId,
    at: change.at,
  });
  await stores.audit.append({
    at: change.at,
    actorId,
    action: change.action,
    subjectType: "article",
    subjectId: change.articleId,
    detail: change.detail ?? {},
  });
}
