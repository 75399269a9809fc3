/** What a page says about itself outside its text: head, JSON-LD, microdata. All of it is evidence, not fact. */
export interface PageMetadata {
  /** Titles it gives itself, best first, site names not yet removed. */
  readonly titles: readonly string[];
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly category: string | null;
  readonly source: string | null;
  readonly breadcrumbs: readonly string[];
  /** The absolute address that its relative links start from. */
  readonly baseHref: string | null;
}

/** What a plain text says about itself: nothing. */
export const NO_METADATA: PageMetadata = {
  titles: [],
  siteName: null,
  publishedAt: null,
  updatedAt: null,
  category: null,
  source: null,
  breadcrumbs: [],
  baseHref: null,
};
