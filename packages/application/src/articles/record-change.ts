import type { Actor } from "@gongji/domain/article";
import type { AuditEntry, CommandContext, RevisionContent, RevisionReason, Stores } from "../ports/index.ts";

/** A change of an article as the history and the log tell of it. */
export interface ChangeRecord {
  readonly articleId: string;
  readonly reason: RevisionReason;
  readonly action: string;
  readonly content: RevisionContent;
  readonly at: Date;
  readonly saveId?: string;
  readonly detail?: AuditEntry["detail"];
}

/** Writes the two traces of each change of an article: its revision and its audit event. */
export async function recordChanges(
  context: Pick<CommandContext, "newId">,
  stores: Stores,
  { userId: actorId }: Actor,
  changes: readonly ChangeRecord[],
): Promise<void> {
  await stores.revisions.append(
    ...changes.map(({ articleId, reason, content, saveId, at }) => ({
      ...{ id: context.newId(), articleId, reason, content, actorId, at },
      saveId: saveId ?? null,
    })),
  );
  await stores.audit.append(
    ...changes.map(({ articleId: subjectId, action, detail, at }) => ({
      ...{ at, actorId, action, subjectId },
      subjectType: "article" as const,
      detail: detail ?? {},
    })),
  );
}

/** Writes the two traces of one change of an article. */
export async function recordChange(
  context: Pick<CommandContext, "newId">,
  stores: Stores,
  actor: Actor,
  change: ChangeRecord,
): Promise<void> {
  await recordChanges(context, stores, actor, [change]);
}
