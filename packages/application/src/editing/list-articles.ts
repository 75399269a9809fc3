import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { EditorReader, Page } from "../ports/index.ts";
import { chinaDay } from "../published/china-day.ts";
import type { ArticleFilter } from "./article-filter.ts";
import type { LinkTarget, ListedArticle, Referrer } from "./editor-dto.ts";

/** A page of the editors' list. */
export async function listArticlesForEditors(
  reader: EditorReader,
  actor: Actor,
  now: Date,
  filter: ArticleFilter,
): Promise<{ items: ListedArticle[]; nextCursor: string | null }> {
  authorise(actor, "article.read");
  return toPage(await reader.articles({ ...filter, userId: actor.userId, today: chinaDay(now) }));
}

/** How many articles stand where, and how many live ones are past their review date. */
export async function countArticles(
  reader: EditorReader,
  actor: Actor,
  now: Date,
): ReturnType<EditorReader["counts"]> {
  authorise(actor, "article.read");
  return await reader.counts(chinaDay(now));
}

/** Which articles link to this one: those that lose a link when it is withdrawn. */
export async function listReferrers(
  reader: EditorReader,
  actor: Actor,
  articleId: string,
): Promise<{ items: Referrer[] }> {
  authorise(actor, "article.read");
  return { items: [...(await reader.referrers(articleId))] };
}

/** Articles to place beside another one, best match first. */
export async function searchLinkTargets(
  reader: EditorReader,
  actor: Actor,
  search: { articleId: string; text: string; limit: number },
): Promise<LinkTarget[]> {
  authorise(actor, "article.read");
  return [...(await reader.searchTargets(search.text, search.articleId, search.limit))];
}

/** A page as the API may take it: with a list of its own. */
export function toPage<T, C>(page: Page<T, C>): { items: T[]; nextCursor: C | null } {
  return { items: [...page.items], nextCursor: page.nextCursor };
}
