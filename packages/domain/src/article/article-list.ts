/** The orders the editors' list can be in. */
export const ARTICLE_SORTS = ["changed", "oldest", "published", "review", "title"] as const;
/** An order of the editors' list: last changed, longest unchanged or last published first, next due first, by title. */
export type ArticleSort = (typeof ARTICLE_SORTS)[number];

/** What the editors' list can show of an article besides its title. */
export const LIST_COLUMNS = [
  "state",
  "region",
  "category",
  "topics",
  "owner",
  "review",
  "pins",
  "published",
  "changed",
] as const;
/** Something the editors' list can show of an article. */
export type ListColumn = (typeof LIST_COLUMNS)[number];
