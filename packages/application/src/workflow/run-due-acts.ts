import { type Actor, approvalOf } from "@gongji/domain/article";
import { concludeChanges } from "../articles/conclude-changes.ts";
import { publishApproved, stepsOfDraft } from "../articles/publish-article.ts";
import { takeOffShow } from "../articles/take-off-show.ts";
import type { CommandContext, PlannedActOutcome, PlannedActRecord, Stores } from "../ports/index.ts";
import { ProblemError, refuse } from "../problem-error.ts";
import { ACT_ATTEMPTS_MAX, ACT_RETRY_MS } from "./act-attempts.ts";

/** What a look at the planned acts came to. */
export interface DueActs {
  readonly done: number;
  readonly failed: readonly { readonly actId: string; readonly error: unknown }[];
}

/**
 * Does every planned act whose time has come, each in a transaction of its own together with the word that it is
 * done: once, however many workers there are and wherever one of them is cut off. One that cannot be done is written
 * down and holds up no other.
 */
export async function runDueActs(context: CommandContext, actor: Actor): Promise<DueActs> {
  const failed: { actId: string; error: unknown }[] = [];
  let done = 0;
  for (;;) {
    const taken: { act: PlannedActRecord | null } = { act: null };
    try {
      await context.unitOfWork.run(async (stores) => {
        taken.act = await stores.plans.takeDue(context.now());
        if (!taken.act) return;
        await perform(context, stores, actor, taken.act);
      });
      if (!taken.act) return { done, failed };
      done += 1;
    } catch (error) {
      // Nothing was taken: the database is away, and will be asked again.
      if (!taken.act) throw error;
      const { id: actId } = taken.act;
      const outcome = outcomeOf(taken.act, error, context.now());
      await context.unitOfWork.run(({ plans }) => plans.settle(actId, outcome, context.now()));
      failed.push({ actId, error });
    }
  }
}

async function perform(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  act: PlannedActRecord,
): Promise<void> {
  const article = (await stores.articles.load(act.articleId)) ?? refuse({ code: "article.not_found" });
  const at = context.now();
  const claim = { articleId: article.id, expectedVersion: article.version, at, actorId: actor.userId };
  if (act.kind === "publish") {
    const { draft } = article;
    const isSame = draft?.id === act.editionId && draft.contentHash === act.contentHash;
    const steps = await stepsOfDraft(stores, article);
    if (!draft || !isSame || !approvalOf({ contentHash: draft.contentHash, steps })) {
      return refuse({ code: "review.not_approved" });
    }
    await stores.plans.settle(act.id, { state: "done" }, at);
    await stores.articles.claim(claim);
    const shown = await publishApproved(context, stores, article, steps, at);
    return await concludeChanges(context, stores, actor, [shown], at);
  }
  // Taken back already, or another edition is on show: there is nothing left to end.
  if (article.withdrawal || article.live?.id !== act.editionId) {
    return await stores.plans.settle(act.id, { state: "cancelled" }, at);
  }
  await stores.plans.settle(act.id, { state: "done" }, at);
  await stores.articles.claim(claim);
  const withdrawal = { kind: act.expiryKind ?? "notice", note: null, at, redirectToId: null };
  await concludeChanges(context, stores, actor, [await takeOffShow(stores, article, withdrawal)], at);
}

/** A rule that refuses will refuse again; whatever else went wrong may pass. */
function outcomeOf({ attempts }: PlannedActRecord, error: unknown, now: Date): PlannedActOutcome {
  if (error instanceof ProblemError) return { state: "failed", problem: error.problem.code };
  if (attempts + 1 >= ACT_ATTEMPTS_MAX) return { state: "failed", problem: "internal" };
  return { state: "waiting", nextTryAt: new Date(now.getTime() + ACT_RETRY_MS * (attempts + 1)) };
}
