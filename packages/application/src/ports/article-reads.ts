/** How often articles were read. Nobody who read is in it. */
export interface ArticleReads {
  /** Reads of each article from a day on, `YYYY-MM-DD`; those that were not read are left out. */
  since(day: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The articles read most from a day on. */
  most(
    day: string,
    limit: number,
  ): Promise<readonly { readonly articleId: string; readonly reads: number }[]>;
}
