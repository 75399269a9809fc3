import type { ArticleDraft } from "@gongji/domain/article";
import { articleEvent } from "@gongji/domain/webhook";
import type { ArticleRecord, ChangeKind, Stores } from "../ports/index.ts";
import { changeTags, type Shelves } from "../published/answer-tags.ts";

/** How readers see an article before and after a change. */
export interface Change {
  /** The listed edition before the change, null when there was none. */
  readonly before: ArticleDraft | null;
  /** The listed edition after it, null when there is none. */
  readonly after: ArticleDraft | null;
  readonly kind: ChangeKind;
  readonly at: Date;
  /** The address it had before, when it has another one now. */
  readonly formerSlug?: string;
}

/**
 * Announces, with the commit, what readers see differently after a change of an article, and writes the change into
 * the order of changes, to those who asked to be told, and to whoever ranks related articles. Comes last in a command: the pages it names are those of the
 * tables as they stand then.
 */
export async function announceChange(
  stores: Stores,
  { id: articleId, slug }: Pick<ArticleRecord, "id" | "slug">,
  { before, after, kind, at, formerSlug }: Change,
): Promise<void> {
  const { announcements } = stores;
  const naming = await announcements.pagesNaming(articleId);
  const questions = await announcements.questionHashes(articleId);
  await announcements.recordChange({
    articleId,
    kind,
    at,
    isMoved: (before === null) !== (after === null),
  });
  await stores.webhooks.queue({
    type: articleEvent({ before: before !== null, after: after !== null }),
    at,
    article: { id: articleId, slug, isReadable: kind === "upsert" },
  });
  await stores.jobs.enqueue("related", [articleId]);
  await announcements.announce(
    changeTags({
      articleId,
      slug,
      before: await shelvesOf(stores, before),
      after: await shelvesOf(stores, after),
      pages: formerSlug === undefined ? naming : [...naming, formerSlug],
      questions,
    }),
  );
}

async function shelvesOf({ taxonomy }: Stores, draft: ArticleDraft | null): Promise<Shelves | null> {
  if (!draft) return null;
  const { categoryKey, regionCode, topicKeys } = draft;
  return { categoryKey, regionCode, topicKeys, regionChain: await taxonomy.regionChain(regionCode) };
}
