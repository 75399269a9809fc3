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

/** A changed article and how readers see it before and after. */
export interface ArticleChangeShown {
  readonly article: Pick<ArticleRecord, "id" | "slug">;
  readonly change: Change;
}

/**
 * Announces, with the commit, what readers see differently after a change of an article, and writes the change into
 * the order of changes, to those who asked to be told, and to whoever ranks related articles. Comes last in a command: the pages it names are those of the
 * tables as they stand then.
 */
export async function announceChange(
  stores: Stores,
  article: Pick<ArticleRecord, "id" | "slug">,
  change: Change,
): Promise<void> {
  await announceChanges(stores, [{ article, change }]);
}

/** Announces changes of several articles as one: whoever keeps answers forgets all of them at the same moment. */
export async function announceChanges(stores: Stores, changes: readonly ArticleChangeShown[]): Promise<void> {
  const tags = new Set<string>();
  for (const shown of changes) for (const tag of await recordAndTag(stores, shown)) tags.add(tag);
  await stores.announcements.announce([...tags]);
}

async function recordAndTag(
  stores: Stores,
  { article: { id: articleId, slug }, change: { before, after, kind, at, formerSlug } }: ArticleChangeShown,
): Promise<string[]> {
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
  return changeTags({
    articleId,
    slug,
    before: await shelvesOf(stores, before),
    after: await shelvesOf(stores, after),
    pages: formerSlug === undefined ? naming : [...naming, formerSlug],
    questions,
  });
}

async function shelvesOf({ taxonomy }: Stores, draft: ArticleDraft | null): Promise<Shelves | null> {
  if (!draft) return null;
  const { categoryKey, regionCode, topicKeys } = draft;
  return { categoryKey, regionCode, topicKeys, regionChain: await taxonomy.regionChain(regionCode) };
}
