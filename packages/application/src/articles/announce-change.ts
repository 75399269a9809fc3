import { articleEvent } from "@gongji/domain/webhook";
import type { ArticleRecord, ChangeKind, Stores } from "../ports/index.ts";
import { changeTags, type PublishedChange } from "../published/answer-tags.ts";

/**
 * Announces, with the commit, what readers see differently after a change of an article, and writes the change into
 * the order of changes and to those who asked to be told. Comes last in a command: the pages it names are those of the tables as they stand then.
 */
export async function announceChange(
  stores: Stores,
  article: Pick<ArticleRecord, "id" | "slug">,
  change: Pick<PublishedChange, "before" | "after"> & { readonly kind: ChangeKind; readonly at: Date },
): Promise<void> {
  const { before, after, kind, at } = change;
  const pages = await stores.announcements.pagesNaming(article.id);
  await stores.announcements.recordChange({
    articleId: article.id,
    kind,
    at,
    isMoved: (before === null) !== (after === null),
  });
  await stores.webhooks.queue({
    type: articleEvent({ before: before !== null, after: after !== null }),
    at,
    article: { id: article.id, slug: article.slug, isReadable: kind === "upsert" },
  });
  await stores.announcements.announce(
    changeTags({ articleId: article.id, slug: article.slug, before, after, pages }),
  );
}
