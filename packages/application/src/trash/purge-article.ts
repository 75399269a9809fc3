import type { Actor } from "@gongji/domain/article";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import { contentHash } from "../articles/edition-content.ts";
import { workingContent } from "../articles/working-edition.ts";
import type { ArticleRecord, CommandContext, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { logRelease } from "../releases/change-release.ts";
import { trashedLongBefore } from "./trash-time.ts";

/**
 * Deletes an article in the trash for good, with everything that was ever typed into it. Its address is free again.
 * A release that is still to come keeps it as one that is gone.
 * @throws ProblemError article.not_in_trash, article.named_elsewhere, article.version_conflict
 */
export async function purgeArticle(
  context: CommandContext,
  actor: Actor,
  change: ArticleChange,
): Promise<void> {
  await changeArticle(
    context,
    actor,
    change,
    { needs: "article.purge", inTrash: true },
    (article, stores, at) => purge(context, stores, actor, article, at),
  );
}

/**
 * Deletes for good what has been in the trash for its days, each in a transaction of its own. What another article
 * still names stays. Answers how many went.
 */
export async function emptyTrash(context: CommandContext, actor: Actor): Promise<number> {
  let purged = 0;
  for (;;) {
    const isPurged = await context.unitOfWork.run(async (stores) => {
      const at = context.now();
      const articleId = await stores.trash.takeDue(trashedLongBefore(at));
      const article = articleId === null ? null : await stores.articles.load(articleId);
      if (article) await purge(context, stores, actor, article, at);
      return article !== null;
    });
    if (!isPurged) return purged;
    purged += 1;
  }
}

async function purge(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  article: ArticleRecord,
  at: Date,
): Promise<void> {
  const { id: articleId, slug, trashed } = article;
  const { title } = workingContent(article).draft;
  const naming = await stores.trash.naming(articleId);
  if (naming.outside > 0) refuse({ code: "article.named_elsewhere", count: naming.outside });
  for (const namingId of naming.inTrash) await unlink(context, stores, namingId, articleId);
  await stores.trash.purge({ articleId, title, slug, at });
  await stores.related.forget(articleId);
  await stores.audit.append({
    ...{ at, action: "article.purged" },
    actorId: actor.userId,
    subjectType: "article",
    subjectId: articleId,
    detail: { title, slug, trashedAt: trashed?.at.toISOString() ?? null, reason: trashed?.reason ?? null },
  });
  const release = (await stores.releases.openOf([articleId])).get(articleId);
  if (release) await logRelease(stores, actor, release, "release.article_purged", { articleId, title }, at);
}

/** Takes the article out of the list of another one in the trash. */
async function unlink(
  context: CommandContext,
  stores: Stores,
  namingId: string,
  articleId: string,
): Promise<void> {
  const draft = (await stores.articles.load(namingId))?.draft;
  if (!draft) return;
  const related = {
    pins: draft.related.pins.filter((pin) => pin.articleId !== articleId),
    exclusions: draft.related.exclusions.filter((exclusion) => exclusion.articleId !== articleId),
  };
  await stores.articles.replaceRelated(draft.id, related, contentHash(context, draft.draft, related));
}
