import type { ArticleDraft } from "@gongji/domain/article";
import { articleEvent } from "@gongji/domain/webhook";
import type { ArticleRecord, ChangeKind, Stores } from "../ports/index.ts";
import { changeTags, pageTag, questionTag, type Shelves } from "../published/answer-tags.ts";

/** How readers see an article before and after a change. */
export interface Change {
  /** The listed edition before the change, null when there was none. */
  readonly before: ArticleDraft | null;
  /** The listed edition after it, null when there is none. */
  readonly after: ArticleDraft | null;
  readonly kind: ChangeKind;
  /** The address it had before, when it has another one now. */
  readonly formerSlug?: string;
}

/** A changed article and how readers see it before and after. */
export interface ArticleChangeShown {
  readonly article: Pick<ArticleRecord, "id" | "slug">;
  readonly change: Change;
}

/**
 * Announces, with the commit, what readers see differently after changes of articles, as one: whoever keeps answers
 * forgets all of them at the same moment. Writes the changes into their order, to those who asked to be told, and to
 * whoever ranks related articles. Comes last in a command: the pages it names are those of the tables as they stand
 * then.
 */
export async function announceChanges(
  stores: Stores,
  changes: readonly ArticleChangeShown[],
  at: Date,
): Promise<void> {
  const { announcements } = stores;
  const articleIds = changes.map(({ article }) => article.id);
  const naming = await announcements.pagesNaming(articleIds);
  const questions = await announcements.questionHashes(articleIds);
  await announcements.recordChanges(
    changes.map(({ article, change: { before, after, kind } }) => ({
      ...{ articleId: article.id, kind },
      isMoved: (before === null) !== (after === null),
    })),
    at,
  );
  await stores.webhooks.queue(
    ...changes.map(({ article: { id, slug }, change: { before, after, kind } }) => ({
      type: articleEvent({ before: before !== null, after: after !== null }),
      at,
      article: { id, slug, isReadable: kind === "upsert" },
    })),
  );
  await stores.jobs.enqueue("related", articleIds);
  const chains = await chainsOf(
    stores,
    changes.flatMap(({ change: { before, after } }) => [before, after]),
  );
  const shelvesOf = (draft: ArticleDraft | null): Shelves | null =>
    draft && { ...draft, regionChain: chains.get(draft.regionCode) ?? [] };
  const tags = changes.flatMap(
    ({ article: { id: articleId, slug }, change: { before, after, formerSlug } }) => [
      ...changeTags({ articleId, slug, before: shelvesOf(before), after: shelvesOf(after) }),
      ...(formerSlug === undefined ? [] : [pageTag(formerSlug)]),
    ],
  );
  await announcements.announce([
    ...new Set([...tags, ...naming.map(pageTag), ...questions.map(questionTag)]),
  ]);
}

/** The regions of the drafts, each with those above it. */
async function chainsOf(
  { taxonomy }: Stores,
  drafts: readonly (ArticleDraft | null)[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const chains = new Map<string, readonly string[]>();
  for (const code of new Set(drafts.flatMap((draft) => draft?.regionCode ?? []))) {
    chains.set(code, await taxonomy.regionChain(code));
  }
  return chains;
}
