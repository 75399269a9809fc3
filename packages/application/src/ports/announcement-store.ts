/** Whether readers can read an article from a change on. */
export type ChangeKind = "upsert" | "tombstone";

/** Tells every replica of the readers' door what readers see differently once the transaction has committed. */
export interface AnnouncementStore {
  /**
   * The addresses of the articles whose pages name this one, or do from now on: those that pin it, those that
   * redirect to it, and its neighbours in its category. Announcements of other transactions wait until this one has
   * ended, so that none of two misses the other; it comes after everything else the command writes.
   */
  pagesNaming(articleId: string): Promise<readonly string[]>;
  /** Hashes of the questions of the article's last two editions that were published. */
  questionHashes(articleId: string): Promise<readonly string[]>;
  /**
   * Gives the article its places in the lists anew, and writes down that it has changed for readers, and so have those that pin it when it comes into the lists
   * or leaves them. The numbers are higher than those of all changes committed before, and no transaction that
   * commits later gets a lower one.
   */
  recordChange(change: {
    readonly articleId: string;
    readonly kind: ChangeKind;
    readonly at: Date;
    /** Whether it comes into the lists or leaves them. */
    readonly isMoved: boolean;
  }): Promise<void>;
  /** Sent with the commit, and not at all without one: answers made of one of the tags no longer hold. */
  announce(tags: readonly string[]): Promise<void>;
}
