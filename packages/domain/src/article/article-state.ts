/** Where an article stands. Derived from its pointers; nothing stores it. */
export const ARTICLE_STATES = ["stub", "draft", "live", "live_with_draft", "withdrawn", "trashed"] as const;
/** Where an article stands. */
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Where an article of the lists can stand: what is in the trash is in none of them. */
export const LISTED_STATES = ARTICLE_STATES.filter((state) => state !== "trashed");
/** Where an article of the lists can stand. */
export type ListedState = (typeof LISTED_STATES)[number];

/** For how many days an article lies in the trash before it is deleted for good. */
export const TRASH_DAYS = 30;

/** How an article came to be. */
export const ARTICLE_ORIGINS = ["written", "imported", "stub"] as const;
/** How an article came to be: written here, imported from a page, or named by an imported page's related list. */
export type ArticleOrigin = (typeof ARTICLE_ORIGINS)[number];

/** What happens at the address of a withdrawn article: another article, a 410, or the text under a notice. */
export const WITHDRAWAL_KINDS = ["redirect", "gone", "notice"] as const;
/** What happens at the address of a withdrawn article. */
export type WithdrawalKind = (typeof WITHDRAWAL_KINDS)[number];

/** The facts an article's state follows from. */
export interface ArticlePointers {
  readonly origin: ArticleOrigin;
  readonly hasDraft: boolean;
  readonly hasLive: boolean;
  readonly withdrawn: boolean;
  /** Whether it is in the trash; only what was never on show can be. */
  readonly trashed: boolean;
  /** Whether anybody has written into it since it was made. */
  readonly bodyIsEmpty: boolean;
}

/** The article's state. The trash wins, then withdrawn; an untouched stub is a stub; else the pointers tell. */
export function articleState(pointers: ArticlePointers): ArticleState {
  if (pointers.trashed) return "trashed";
  if (pointers.withdrawn) return "withdrawn";
  if (pointers.hasLive) return pointers.hasDraft ? "live_with_draft" : "live";
  return pointers.origin === "stub" && pointers.bodyIsEmpty ? "stub" : "draft";
}
