import type { ArticleRecord, Stores } from "../ports/index.ts";
import { changeTags, type PublishedChange } from "../published/answer-tags.ts";

/**
 * Announces, with the commit, what readers see differently after a change of an article. Comes last in a command:
 * the pages it names are those of the tables as they stand then.
 */
export async function announceChange(
  stores: Stores,
  article: Pick<ArticleRecord, "id" | "slug">,
  editions: Pick<PublishedChange, "before" | "after">,
): Promise<void> {
  const pages = await stores.announcements.pagesNaming(article.id);
  await stores.announcements.announce(
    changeTags({ articleId: article.id, slug: article.slug, ...editions, pages }),
  );
}
