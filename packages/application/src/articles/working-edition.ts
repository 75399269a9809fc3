import type { Actor } from "@gongji/domain/article";
import { emptyDraft } from "@gongji/domain/article";
import { EMPTY_RELATED, type RelatedList } from "@gongji/domain/related";
import type {
  ArticleRecord,
  CommandContext,
  EditionContent,
  RevisionContent,
  Stores,
} from "../ports/index.ts";

/** The content an editor works on: the draft's, or the live edition's while there is no draft. */
export function workingContent(article: ArticleRecord): RevisionContent {
  const edition = article.draft ?? article.live;
  return edition
    ? { draft: edition.draft, related: edition.related }
    : { draft: emptyDraft(), related: EMPTY_RELATED };
}

/** Writes content into the draft, which is made when there is none; the live edition never changes. */
export async function writeDraft(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  article: ArticleRecord,
  content: EditionContent,
): Promise<string> {
  if (article.draft) {
    await stores.articles.replaceEdition(article.draft.id, content);
    return article.draft.id;
  }
  const id = context.newId();
  await stores.articles.addEdition({
    id,
    articleId: article.id,
    number: article.lastEditionNumber + 1,
    content,
    createdById: actor.userId,
    at: context.now(),
  });
  await stores.articles.point(article.id, { draftEditionId: id, liveEditionId: article.live?.id ?? null });
  return id;
}

/** Everybody a list names. */
export function targetsOf(related: RelatedList): string[] {
  return [...related.pins, ...related.exclusions].map((link) => link.articleId);
}
