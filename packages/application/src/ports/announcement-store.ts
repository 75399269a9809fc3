/** Tells every replica of the readers' door what readers see differently once the transaction has committed. */
export interface AnnouncementStore {
  /**
   * The addresses of the articles whose pages name this one, or do from now on: those that pin it, those that
   * redirect to it, and its neighbours in its category. Announcements of other transactions wait until this one has
   * ended, so that none of two misses the other; it comes after everything else the command writes.
   */
  pagesNaming(articleId: string): Promise<readonly string[]>;
  /** Sent with the commit, and not at all without one: answers made of one of the tags no longer hold. */
  announce(tags: readonly string[]): Promise<void>;
}
