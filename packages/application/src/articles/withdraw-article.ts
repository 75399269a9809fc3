import { type Actor, roleAllows, type WithdrawalKind } from "@gongji/domain/article";
import type { CommandContext, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { announceChange } from "./announce-change.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { recordChange } from "./record-change.ts";
import { workingContent } from "./working-edition.ts";

/** Taking an article back, and what its address answers from then on. */
export interface WithdrawArticle extends ArticleChange {
  readonly kind: WithdrawalKind;
  /** Said to readers. */
  readonly note: string | null;
  /** The live article a redirect leads to; null otherwise. */
  readonly redirectToId: string | null;
}

/**
 * Takes a live article back: its address redirects, answers "gone", or shows the text under a notice. It leaves
 * every list, search and related list at once; the links to it stay and return with it.
 * @throws ProblemError article.not_live, article.redirect_target_not_live, article.version_conflict
 */
export async function withdrawArticle(
  context: CommandContext,
  actor: Actor,
  command: WithdrawArticle,
): Promise<void> {
  const { kind, note, articleId, expectedVersion } = command;
  await changeArticle(
    context,
    actor,
    { articleId, expectedVersion },
    { action: "article.withdraw", allowed: () => roleAllows(actor.role, "article.withdraw") },
    async (article, stores, at) => {
      const { live } = article;
      if (!live || article.withdrawal) return refuse({ code: "article.not_live" });
      const redirectToId = kind === "redirect" ? command.redirectToId : null;
      if (kind === "redirect") await requireLiveTarget(stores, articleId, redirectToId);
      if (kind !== "notice") await stores.articles.markSuperseded(live.id, at);
      await stores.articles.setWithdrawal(article.id, { kind, note, at, redirectToId });
      await recordChange(context, stores, actor, {
        articleId,
        reason: "withdrawn",
        action: "article.withdrawn",
        content: workingContent(article),
        at,
        detail: { kind, note, redirectToId },
      });
      const change = kind === "notice" ? "upsert" : "tombstone";
      await announceChange(stores, article, { before: live.draft, after: null, kind: change, at });
    },
  );
}

async function requireLiveTarget(stores: Stores, articleId: string, targetId: string | null): Promise<void> {
  const target = targetId === null || targetId === articleId ? null : await stores.articles.load(targetId);
  if (!target?.live || target.withdrawal) refuse({ code: "article.redirect_target_not_live" });
}
