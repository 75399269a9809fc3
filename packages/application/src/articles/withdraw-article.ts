import type { Actor, WithdrawalKind } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { concludeChanges } from "./conclude-changes.ts";
import { takeOffShow } from "./take-off-show.ts";

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
    { needs: "article.withdraw" },
    async (article, stores, at) => {
      const redirectToId = kind === "redirect" ? command.redirectToId : null;
      const shown = await takeOffShow(stores, article, { kind, note, at, redirectToId });
      await concludeChanges(context, stores, actor, [shown], at);
    },
  );
}
