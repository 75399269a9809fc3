import type { PublishedArticle } from "./published-article.ts";

/** What an article's page shows of the article itself: all but what depends on the day, or on other articles. */
export type OwnPage = Omit<PublishedArticle, "validity" | "previous" | "next" | "related" | "linkedArticles">;

/** An own page that was kept as text. */
export function readOwnPage(json: string): OwnPage {
  return JSON.parse(json);
}
