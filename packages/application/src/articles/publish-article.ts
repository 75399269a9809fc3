import { type Actor, approvalOf, roleAllows } from "@gongji/domain/article";
import type { ArticleRecord, CommandContext, Expiry, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { loadOnItsWay } from "../workflow/draft-on-its-way.ts";
import { announceChange, type Change } from "./announce-change.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { putOnShow } from "./put-on-show.ts";
import { requireComplete } from "./require-complete.ts";

/**
 * Puts the draft on show, in place of the live edition. A withdrawn article comes back with it. A second person must
 * have approved exactly this content; only the platform itself publishes without.
 * @throws ProblemError article.nothing_to_publish, article.not_publishable, review.not_approved,
 *   article.version_conflict
 */
export async function publishArticle(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange,
): Promise<void> {
  await changeArticle(
    context,
    actor,
    command,
    { action: "article.publish", allowed: () => roleAllows(actor.role, "article.publish") },
    async (article, stores, at) => {
      const isPlatform = actor.userId === null;
      const shown = isPlatform
        ? await putOnShow(context, stores, actor, article, { at })
        : await publishApproved(context, stores, actor, article, at);
      await announceChange(stores, article, shown);
    },
  );
}

/**
 * Puts an approved draft of a claimed article on show, and plans the end that was approved with it. Answers what is
 * to be announced last.
 * @throws ProblemError article.nothing_to_publish, article.not_publishable, review.not_approved
 */
export async function publishApproved(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  article: ArticleRecord,
  at: Date,
): Promise<Change> {
  const { id, draft } = article;
  if (!draft) return refuse({ code: "article.nothing_to_publish" });
  requireComplete(draft.draft);
  const approval = approvalOf(await loadOnItsWay(stores, id, draft));
  if (!approval) return refuse({ code: "review.not_approved" });
  const detail = { approvedBy: approval.actor?.userId ?? null };
  const shown = await putOnShow(context, stores, actor, article, { at, detail });
  if (approval.expiry) await planEnd(context, stores, article, approval.expiry, at);
  return shown;
}

async function planEnd(
  context: CommandContext,
  stores: Stores,
  { id, draft }: ArticleRecord,
  expiry: Expiry,
  at: Date,
): Promise<void> {
  if (!draft) return;
  await stores.plans.plan(
    {
      ...{ id: context.newId(), kind: "expire", articleId: id, editionId: draft.id },
      ...{ contentHash: draft.contentHash, expiryKind: expiry.kind, at: expiry.at },
    },
    { userId: null, at },
  );
}
