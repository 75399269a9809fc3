/** What a reader says is wrong. */
export interface CorrectionRecord {
  readonly id: string;
  /** Null for the site as a whole. */
  readonly article: { readonly id: string; readonly slug: string; readonly title: string } | null;
  readonly text: string;
  readonly receivedAt: Date;
  /** Null while it waits for somebody. */
  readonly doneAt: Date | null;
  readonly doneByName: string | null;
  /** What became of it, for colleagues. */
  readonly note: string | null;
}

/** Readers' corrections, inside one transaction. */
export interface CorrectionStore {
  create(correction: {
    readonly id: string;
    readonly articleId: string | null;
    readonly text: string;
    readonly at: Date;
  }): Promise<void>;
  /** Newest first, so many and one more; `before` is the last one of the page before. */
  list(filter: {
    readonly isDone: boolean;
    readonly before: string | null;
    readonly limit: number;
  }): Promise<readonly CorrectionRecord[]>;
  countOpen(): Promise<number>;
  /** Whether it is done, or null for none; nobody else changes it before the transaction ends. */
  lock(correctionId: string): Promise<{ readonly isDone: boolean } | null>;
  setDone(
    correctionId: string,
    done: { readonly at: Date; readonly byId: string | null; readonly note: string | null } | null,
  ): Promise<void>;
}
