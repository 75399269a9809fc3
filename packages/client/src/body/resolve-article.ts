import type { PublishedArticle } from "../answers.ts";

/** The address of an article a body links to; null when it is not on show, and then there is no link. */
export type ResolveArticle = (articleId: string) => string | null;

/** Resolves the links of an article by the articles that came with it; `toAddress` makes an address of a slug. */
export function linkResolver(
  article: Pick<PublishedArticle, "linkedArticles">,
  toAddress: (slug: string) => string,
): ResolveArticle {
  const slugs = new Map(article.linkedArticles.map(({ articleId, slug }) => [articleId, slug]));
  return (articleId) => {
    const slug = slugs.get(articleId);
    return slug === undefined ? null : toAddress(slug);
  };
}
