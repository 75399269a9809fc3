/** A comment as it goes into the record. */
export interface NewComment {
  readonly id: string;
  readonly articleId: string;
  /** The comment it replies to; null when it begins a thread. */
  readonly threadId: string | null;
  /** The text of the block it is about; null for the article as a whole, and on a reply. */
  readonly quote: string | null;
  readonly text: string;
  readonly authorId: string | null;
  readonly at: Date;
  /** Who is called by it. */
  readonly mentions: readonly string[];
}

/** The beginning of a thread, as commands need it. */
export interface ThreadRecord {
  readonly id: string;
  readonly articleId: string;
  readonly authorId: string | null;
  readonly resolvedAt: Date | null;
}

/** Comments of the room, inside one transaction. */
export interface CommentStore {
  add(comment: NewComment): Promise<void>;
  /** The thread, which nobody else changes until the transaction ends; null when there is none. */
  lockThread(threadId: string): Promise<ThreadRecord | null>;
  /** Null takes the thread up again. */
  setResolved(
    threadId: string,
    resolved: { readonly at: Date; readonly byId: string | null } | null,
  ): Promise<void>;
  /** Which of the people are here and not suspended. */
  activePeople(userIds: readonly string[]): Promise<ReadonlySet<string>>;
}
