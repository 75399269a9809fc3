import type { Actor } from "@gongji/domain/article";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/**
 * Puts an article that was never on show in the trash. It leaves every list, its address stays its own, and what was
 * planned for it is given up. Links to it stay, and are shown as such.
 * @throws ProblemError article.was_published, article.in_trash, article.version_conflict
 */
export async function trashArticle(
  context: CommandContext,
  actor: Actor,
  { reason, ...change }: ArticleChange & { readonly reason: string | null },
): Promise<void> {
  await changeArticle(
    context,
    actor,
    change,
    { needs: "article.edit_own" },
    async ({ id, live }, stores, at) => {
      if (live) refuse({ code: "article.was_published" });
      await stores.plans.cancel(id, "publish", at);
      await stores.trash.put(id, { at, byId: actor.userId, reason });
      await stores.audit.append({
        ...{ at, action: "article.trashed", detail: { reason } },
        actorId: actor.userId,
        subjectType: "article",
        subjectId: id,
      });
      await stores.jobs.enqueue("related", [id]);
    },
  );
}

/**
 * Takes an article out of the trash, as it was when it was put there.
 * @throws ProblemError article.not_in_trash, article.version_conflict
 */
export async function restoreFromTrash(
  context: CommandContext,
  actor: Actor,
  change: ArticleChange,
): Promise<void> {
  await changeArticle(
    context,
    actor,
    change,
    {
      needs: "article.edit_own",
      inTrash: true,
    },
    async ({ id }, stores, at) => {
      await stores.trash.takeOut(id);
      await stores.audit.append({
        ...{ at, action: "article.restored_from_trash", detail: {} },
        actorId: actor.userId,
        subjectType: "article",
        subjectId: id,
      });
      await stores.jobs.enqueue("related", [id]);
    },
  );
}
