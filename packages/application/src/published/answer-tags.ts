import { type ArticleDraft, COUNTRY_CODE } from "@gongji/domain/article";
import type { PublishedArticle } from "./published-article.ts";
import type { PublishedFilter } from "./published-filter.ts";
import type { ArticleReference } from "./published-reference.ts";

/**
 * What an answer can be made of besides single articles and lists. `everything` is in each announcement of a change
 * of content: an answer that does not say what it is made of is made of that.
 */
export const TAGS = {
  everything: "everything",
  search: "search",
  /** How many articles there are of whatever filter. */
  counts: "counts",
  categories: "categories",
  regions: "regions",
  topics: "topics",
  facts: "facts",
} as const;

/** Drops every answer there is. */
export const ALL_ANSWERS = "*";

/** An article wherever it is named. */
export const articleTag = (articleId: string): string => `article:${articleId}`;
/** What stands beside an article. */
export const relatedTag = (articleId: string): string => `related:${articleId}`;
/** What stands at an address. */
export const pageTag = (slug: string): string => `page:${slug}`;

/** The articles that answer one question, by the question's hash. */
export const questionTag = (hash: string): string => `question:${hash}`;

type ListFilter = Pick<PublishedFilter, "categoryKey" | "regionCode" | "topicKey"> & {
  /** Of a region and all inside it, instead of exactly one region. */
  readonly withinCode?: string | undefined;
};

/** A list with exactly these filters, whichever of its pages: it changes with every article that stands in it. */
export function listTag({ categoryKey, regionCode, withinCode, topicKey }: ListFilter): string {
  const filters = [
    categoryKey && `category=${categoryKey}`,
    regionCode && `region=${regionCode}`,
    withinCode && `within=${withinCode}`,
    topicKey && `topic=${topicKey}`,
  ];
  return ["list", ...filters].filter(Boolean).join(":");
}

/** Whose address or id was asked for, as far as there is one on show or withdrawn. */
type Found = { readonly articleId: string; readonly slug: string } | null;

/** Which articles an article's page names. */
export interface NamedOnPage extends Pick<PublishedArticle, "previous" | "next"> {
  readonly linkedIds: readonly string[];
  readonly related: readonly { readonly card: { readonly articleId: string } }[];
}

/** What an answer about an article is made of; of one on show `named` says what its page names. */
export function articleAnswerTags(
  asked: ArticleReference,
  found: Found,
  { named, movedTo }: { readonly named?: NamedOnPage; readonly movedTo?: string } = {},
): string[] {
  const tags = new Set(["slug" in asked ? pageTag(asked.slug) : articleTag(asked.articleId)]);
  if (found) tags.add(articleTag(found.articleId)).add(pageTag(found.slug));
  if (movedTo !== undefined) tags.add(pageTag(movedTo));
  if (found && named) {
    tags.add(relatedTag(found.articleId));
    // Those the text names are shown once they are on show, and so are among what it is made of before.
    for (const linkedId of named.linkedIds) tags.add(articleTag(linkedId));
    for (const { card } of named.related) tags.add(articleTag(card.articleId));
    for (const neighbour of [named.previous, named.next])
      if (neighbour) tags.add(articleTag(neighbour.articleId));
  }
  return [...tags];
}

/** Where an edition stands; `regionChain` is its region and those above it. */
export interface Shelves extends Pick<ArticleDraft, "categoryKey" | "regionCode" | "topicKeys"> {
  readonly regionChain: readonly string[];
}

/** Every list an article with these properties stands in. */
function listTags({ categoryKey, regionCode, regionChain, topicKeys }: Shelves): string[] {
  const within = regionChain.filter((code) => code !== COUNTRY_CODE).map((withinCode) => ({ withinCode }));
  const tags: string[] = [];
  for (const category of [undefined, categoryKey ?? undefined]) {
    for (const region of [{}, { regionCode }, ...within]) {
      for (const topic of [undefined, ...topicKeys]) {
        tags.push(listTag({ categoryKey: category, topicKey: topic, ...region }));
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
}

/** What no longer holds after a change of an article, besides the pages that name it and what its questions find. */
export function changeTags({ articleId, slug, before, after }: PublishedChange): string[] {
  const [was, is] = [before ? [before] : [], after ? [after] : []];
  const counted = (part: (shelf: Shelves) => readonly (string | null)[]) =>
    keyOf(was, part) !== keyOf(is, part);
  const tags = [TAGS.everything, TAGS.search, articleTag(articleId), pageTag(slug)];
  const [isOther, isElsewhere, isAboutOther] = [
    counted(({ categoryKey }) => [categoryKey]),
    counted(({ regionCode }) => [regionCode]),
    counted(({ topicKeys }) => topicKeys),
  ];
  if (isOther) tags.push(TAGS.categories);
  if (isElsewhere) tags.push(TAGS.regions);
  if (isAboutOther) tags.push(TAGS.topics);
  if (isOther || isElsewhere || isAboutOther) tags.push(TAGS.counts);
  return [...new Set([...tags, ...[...was, ...is].flatMap(listTags)])];
}
