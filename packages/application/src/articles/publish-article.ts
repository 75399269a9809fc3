import { type Actor, approvalOf } from "@gongji/domain/article";
import type { ArticleRecord, CommandContext, Expiry, ReviewStepRecord, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { concludeChanges, type ShownChange } from "./conclude-changes.ts";
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
  await changeArticle(context, actor, command, { needs: "article.publish" }, async (article, stores, at) => {
    const isPlatform = actor.userId === null;
    const shown = isPlatform
      ? await putOnShow(stores, article, { at })
      : await publishApproved(context, stores, article, await stepsOfDraft(stores, article), at);
    await concludeChanges(context, stores, actor, [shown], at);
  });
}

/** What was said of the draft of an article; nothing when there is none. */
export async function stepsOfDraft(
  { reviews }: Stores,
  { draft }: ArticleRecord,
): Promise<readonly ReviewStepRecord[]> {
  return draft ? await reviews.steps(draft.id) : [];
}

/**
 * Puts an approved draft of a claimed article on show, and plans the end that was approved with it. Answers what is
 * to be concluded last.
 * @throws ProblemError article.nothing_to_publish, article.not_publishable, review.not_approved
 */
export async function publishApproved(
  context: CommandContext,
  stores: Stores,
  article: ArticleRecord,
  steps: readonly ReviewStepRecord[],
  at: Date,
): Promise<ShownChange> {
  const { draft } = article;
  if (!draft) return refuse({ code: "article.nothing_to_publish" });
  requireComplete(draft.draft);
  const approval = approvalOf({ contentHash: draft.contentHash, steps });
  if (!approval) return refuse({ code: "review.not_approved" });
  const detail = { approvedBy: approval.actor?.userId ?? null };
  const shown = await putOnShow(stores, article, { at, detail });
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
