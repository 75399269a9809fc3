import type { Actor } from "@gongji/domain/article";
import type { ArticleRecord, CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { announceChanges } from "./announce-changes.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";

/**
 * Gives an article readers have had another address. The one it leaves leads to the new one from then on, and no
 * other article can have it.
 * @throws ProblemError article.never_published, article.slug_taken, article.version_conflict
 */
export async function moveArticle(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly slug: string },
): Promise<void> {
  const { slug, ...change } = command;
  await changeArticle(context, actor, change, { needs: "article.publish" }, async (article, stores, at) => {
    const { id, slug: formerSlug, live } = article;
    if (!live) refuse({ code: "article.never_published" });
    if (slug === formerSlug) return;
    await stores.articles.leaveAddress({ articleId: id, slug: formerSlug, at, to: slug });
    await stores.articles.setSlug(id, slug);
    await stores.audit.append({
      at,
      actorId: actor.userId,
      action: "article.moved",
      subjectType: "article",
      subjectId: id,
      detail: { from: formerSlug, to: slug },
    });
    const change = { ...asShown(article), formerSlug };
    await announceChanges(stores, [{ article: { id, slug }, change }], at);
  });
}

/** What readers see of a live article, which its address does not change. */
function asShown({ live, withdrawal }: ArticleRecord) {
  const listed = withdrawal ? null : (live?.draft ?? null);
  const isReadable = withdrawal === null || withdrawal.kind === "notice";
  return { before: listed, after: listed, kind: isReadable ? ("upsert" as const) : ("tombstone" as const) };
}
