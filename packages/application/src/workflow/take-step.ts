import type { Actor, ReviewStepKind } from "@gongji/domain/article";
import type {
  AuditEntry,
  CommandContext,
  EditionRecord,
  Expiry,
  NewReviewStep,
  Stores,
} from "../ports/index.ts";

/** What is written when somebody says something of an edition. */
interface Step {
  readonly articleId: string;
  readonly edition: Pick<EditionRecord, "id" | "number" | "contentHash">;
  readonly kind: ReviewStepKind;
  readonly action: string;
  readonly note: string | null;
  readonly dueAt?: Date;
  readonly expiry?: Expiry | null;
  readonly at: Date;
}

/** Writes the two traces of a step: the record it is derived from, and its audit event. */
export async function takeStep(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  { articleId, edition, kind, action, note, dueAt, expiry, at }: Step,
): Promise<void> {
  const step: NewReviewStep = {
    ...{ id: context.newId(), articleId, kind, note, at },
    editionId: edition.id,
    contentHash: edition.contentHash,
    dueAt: dueAt ?? null,
    expiry: expiry ?? null,
    actorId: actor.userId,
  };
  await stores.reviews.add(step);
  const detail: AuditEntry["detail"] = {
    ...{ edition: edition.number, contentHash: edition.contentHash, note },
    ...(expiry && { expiresAt: expiry.at.toISOString(), kind: expiry.kind }),
    ...(dueAt && { dueAt: dueAt.toISOString() }),
  };
  await stores.audit.append({
    ...{ at, action, detail },
    actorId: actor.userId,
    subjectType: "article",
    subjectId: articleId,
  });
}
