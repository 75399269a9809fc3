/** Whether readers can read an article from a change on. */
export type ChangeKind = "upsert" | "tombstone";

/** That an article has changed for readers. */
export interface RecordedChange {
  readonly articleId: string;
  readonly kind: ChangeKind;
  /** Whether it comes into the lists or leaves them. */
  readonly isMoved: boolean;
}

/** Tells every replica of the readers' door what readers see differently once the transaction has committed. */
export interface AnnouncementStore {
  /**
   * The addresses of the articles whose pages name one of these, or do from now on: those that pin it, those that
   * redirect to it, and its neighbours in its category. Announcements of other transactions wait until this one has
   * ended, so that none of two misses the other; it comes after everything else the command writes.
   */
  pagesNaming(articleIds: readonly string[]): Promise<readonly string[]>;
  /** Hashes of the questions of the last two editions of each article that were published. */
  questionHashes(articleIds: readonly string[]): Promise<readonly string[]>;
  /**
   * Gives the articles their places in the lists anew, and writes down that they have changed for readers, and so have
   * those that pin one that comes into the lists or leaves them. The numbers are higher than those of all changes committed before, and no transaction that
   * commits later gets a lower one.
   */
  recordChanges(changes: readonly RecordedChange[], at: Date): Promise<void>;
  /** Sent with the commit, and not at all without one: answers made of one of the tags no longer hold. */
  announce(tags: readonly string[]): Promise<void>;
}
