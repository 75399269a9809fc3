import { type Actor, roleAllows } from "@gongji/domain/article";
import type { CommandContext, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { relatedTag } from "../published/answer-tags.ts";

/** Banning an article from every list, as somebody saw fit beside one of them. */
export interface BanRelated {
  readonly targetId: string;
  readonly besideId: string;
  readonly reason: string | null;
}

/**
 * Keeps an article from being suggested beside any other one. Where an editor pinned it, it stays.
 * @throws ProblemError related.target_not_found
 */
export async function banRelated(
  context: CommandContext,
  actor: Actor,
  { targetId, besideId, reason }: BanRelated,
): Promise<void> {
  await changeBan(context, actor, targetId, "related.banned", async (stores, at) => {
    const { related } = stores;
    if (!(await related.ban({ targetId, reason, bannedById: actor.userId, bannedAt: at }))) return false;
    const suggested = await related.suggested(besideId, targetId);
    const { score = null, modelVersion = null } = suggested ?? {};
    const judgment = {
      id: context.newId(),
      articleId: besideId,
      targetId,
      kind: "banned" as const,
      position: null,
    };
    await related.judge([{ ...judgment, score, modelVersion, actorId: actor.userId, at }]);
    return true;
  });
}

/**
 * Lets a banned article be suggested again.
 * @throws ProblemError related.target_not_found
 */
export async function liftBan(
  context: CommandContext,
  actor: Actor,
  { targetId }: { readonly targetId: string },
): Promise<void> {
  await changeBan(context, actor, targetId, "related.ban_lifted", ({ related }) => related.liftBan(targetId));
}

/** Doing it twice changes nothing the second time. */
async function changeBan(
  context: CommandContext,
  actor: Actor,
  targetId: string,
  action: "related.banned" | "related.ban_lifted",
  change: (stores: Stores, at: Date) => Promise<boolean>,
): Promise<void> {
  if (!roleAllows(actor.role, "article.curate_related")) {
    refuse({ code: "auth.not_allowed", action: "article.curate_related" });
  }
  await context.unitOfWork.run(async (stores) => {
    const isKnown = (await stores.articles.existing([targetId])).has(targetId);
    if (!isKnown) refuse({ code: "related.target_not_found", articleId: targetId });
    const at = context.now();
    if (!(await change(stores, at))) return;
    const subject = { subjectType: "article" as const, subjectId: targetId };
    await stores.audit.append({ at, actorId: actor.userId, action, ...subject, detail: {} });
    const besides = await stores.related.besides(targetId);
    await stores.announcements.announce(besides.map(relatedTag));
  });
}
