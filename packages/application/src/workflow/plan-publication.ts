import { type Actor, approvalOf } from "@gongji/domain/article";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import type { AuditEntry, CommandContext, Expiry, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { loadOnItsWay } from "./draft-on-its-way.ts";

const PUBLISHING = { needs: "article.publish" } as const;
const WITHDRAWING = { needs: "article.withdraw" } as const;

/**
 * Plans the publication of an approved draft, exactly as it was approved. An edit makes the plan void.
 * @throws ProblemError article.nothing_to_publish, review.not_approved, plan.time_passed, article.version_conflict
 */
export async function planPublication(
  context: CommandContext,
  actor: Actor,
  { publishAt, ...change }: ArticleChange & { readonly publishAt: Date },
): Promise<void> {
  await changeArticle(context, actor, change, PUBLISHING, async ({ id, draft }, stores, at) => {
    if (!draft) return refuse({ code: "article.nothing_to_publish" });
    if (publishAt <= at) refuse({ code: "plan.time_passed" });
    if (!approvalOf(await loadOnItsWay(stores, id, draft))) refuse({ code: "review.not_approved" });
    const act = { id: context.newId(), kind: "publish" as const, articleId: id, editionId: draft.id };
    const { contentHash } = draft;
    await stores.plans.plan(
      { ...act, contentHash, expiryKind: null, at: publishAt },
      { userId: actor.userId, at },
    );
    const detail = { edition: draft.number, contentHash, publishAt: publishAt.toISOString() };
    await log(stores, actor, id, "article.publication_planned", detail, at);
  });
}

/**
 * Gives up the planned publication; the approval stays.
 * @throws ProblemError plan.none_waiting, article.version_conflict
 */
export async function cancelPublication(
  context: CommandContext,
  actor: Actor,
  change: ArticleChange,
): Promise<void> {
  await changeArticle(context, actor, change, PUBLISHING, async ({ id }, stores, at) => {
    if ((await stores.plans.cancel(id, "publish", at)) === 0) refuse({ code: "plan.none_waiting" });
    await log(stores, actor, id, "article.publication_cancelled", {}, at);
  });
}

/**
 * Plans when the edition on show is taken back, or, with null, that it is not.
 * @throws ProblemError article.not_live, plan.time_passed, article.version_conflict
 */
export async function planExpiry(
  context: CommandContext,
  actor: Actor,
  { expiry, ...change }: ArticleChange & { readonly expiry: Expiry | null },
): Promise<void> {
  await changeArticle(context, actor, change, WITHDRAWING, async (article, stores, at) => {
    const { id, live } = article;
    if (!live || article.withdrawal) return refuse({ code: "article.not_live" });
    if (expiry && expiry.at <= at) refuse({ code: "plan.time_passed" });
    if (expiry) {
      await stores.plans.plan(
        {
          ...{ id: context.newId(), kind: "expire", articleId: id, editionId: live.id },
          ...{ contentHash: live.contentHash, expiryKind: expiry.kind, at: expiry.at },
        },
        { userId: actor.userId, at },
      );
    } else await stores.plans.cancel(id, "expire", at);
    const detail = expiry ? { expiresAt: expiry.at.toISOString(), kind: expiry.kind } : {};
    await log(stores, actor, id, expiry ? "article.expiry_planned" : "article.expiry_cancelled", detail, at);
  });
}

async function log(
  stores: Stores,
  actor: Actor,
  subjectId: string,
  action: string,
  detail: AuditEntry["detail"],
  at: Date,
): Promise<void> {
  await stores.audit.append({
    ...{ at, action, subjectId, detail },
    actorId: actor.userId,
    subjectType: "article",
  });
}
