import type { ArticleDraft } from "@gongji/domain/article";
import { articleLinkIds } from "./article-link-ids.ts";
import type { ArticleAnswer } from "./published-article.ts";
import type { PublishedFilter } from "./published-filter.ts";

/**
 * What an answer can be made of besides single articles and lists. `everything` is in each announcement of a change
 * of content: an answer that does not say what it is made of is made of that.
 */
export const TAGS = {
  everything: "everything",
  search: "search",
  categories: "categories",
  regions: "regions",
  topics: "topics",
  facts: "facts",
} as const;

/** Drops every answer there is. */
export const ALL_ANSWERS = "*";

/** An article wherever it is named. */
export const articleTag = (articleId: string): string => `article:${articleId}`;
/** What stands at an address. */
export const pageTag = (slug: string): string => `page:${slug}`;

type ListFilter = Pick<PublishedFilter, "categoryKey" | "regionCode" | "topicKey">;

/** A list with exactly these filters, whichever of its pages: it changes with every article that stands in it. */
export function listTag({ categoryKey, regionCode, topicKey }: ListFilter): string {
  const filters = [categoryKey && `category=${categoryKey}`, regionCode && `region=${regionCode}`];
  return ["list", ...filters, topicKey && `topic=${topicKey}`].filter(Boolean).join(":");
}

/** What the answer at an address is made of; it was asked for by `slug`, and null stands for "nothing is here". */
export function articleAnswerTags(slug: string, answer: ArticleAnswer | null): string[] {
  const tags = new Set([pageTag(slug)]);
  if (answer?.kind === "redirect") tags.add(pageTag(answer.slug));
  if (answer?.kind === "article") {
    const { articleId, body, related, previous, next } = answer.article;
    tags.add(articleTag(articleId));
    // Those the text names are shown once they are on show, and so are among what it is made of before.
    for (const linkedId of articleLinkIds(body)) tags.add(articleTag(linkedId));
    for (const named of [...related, previous, next]) if (named) tags.add(articleTag(named.articleId));
  }
  return [...tags];
}

type Shelves = Pick<ArticleDraft, "categoryKey" | "regionCode" | "topicKeys">;

/** Every list an article with these properties stands in. */
function listTags({ categoryKey, regionCode, topicKeys }: Shelves): string[] {
  const tags: string[] = [];
  for (const category of [undefined, categoryKey ?? undefined]) {
    for (const region of [undefined, regionCode]) {
      for (const topic of [undefined, ...topicKeys]) {
        tags.push(listTag({ categoryKey: category, regionCode: region, topicKey: topic }));
      }
    }
  }
  return tags;
}

const keyOf = (shelves: readonly Shelves[], part: (shelf: Shelves) => readonly (string | null)[]): string =>
  shelves.map((shelf) => JSON.stringify(part(shelf).toSorted())).join();

/** An article's change as readers see it. */
export interface PublishedChange {
  readonly articleId: string;
  readonly slug: string;
  /** The listed edition before the change, null when there was none. */
  readonly before: Shelves | null;
  /** The listed edition after it, null when there is none. */
  readonly after: Shelves | null;
  /** Addresses whose pages name the article. */
  readonly pages: readonly string[];
}

/** What no longer holds after a change of an article. */
export function changeTags({ articleId, slug, before, after, pages }: PublishedChange): string[] {
  const [was, is] = [before ? [before] : [], after ? [after] : []];
  const counted = (part: (shelf: Shelves) => readonly (string | null)[]) =>
    keyOf(was, part) !== keyOf(is, part);
  const tags = [TAGS.everything, TAGS.search, articleTag(articleId), pageTag(slug), ...pages.map(pageTag)];
  if (counted(({ categoryKey }) => [categoryKey])) tags.push(TAGS.categories);
  if (counted(({ regionCode }) => [regionCode])) tags.push(TAGS.regions);
  if (counted(({ topicKeys }) => topicKeys)) tags.push(TAGS.topics);
  return [...new Set([...tags, ...[...was, ...is].flatMap(listTags)])];
}
