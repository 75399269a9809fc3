/** A sentence in both languages. */
export interface BilingualMessage {
  readonly zh: string;
  readonly en: string;
}

/** A warning the intake gave about a page, with its line. */
export interface PageWarning {
  readonly code: string;
  readonly line: number | null;
  readonly message: BilingualMessage;
}

/** A page that came in and the article it became. */
export interface ImportedPageRecord {
  readonly id: string;
  readonly runId: string;
  readonly articleId: string;
  readonly fileName: string;
  readonly fingerprint: string;
  readonly breadcrumbs: readonly string[];
  readonly publishedAt: string | null;
  readonly categoryName: string | null;
  readonly sourceLine: string | null;
  readonly previousTitle: string | null;
  readonly nextTitle: string | null;
  readonly warnings: readonly PageWarning[];
  readonly at: Date;
}

/** Imported pages, known by fingerprint. */
export interface ImportStore {
  startRun(run: { id: string; actorId: string | null; at: Date }): Promise<void>;
  /** The article a page with this fingerprint became, or null. */
  findByFingerprint(fingerprint: string): Promise<string | null>;
  addPage(page: ImportedPageRecord): Promise<void>;
  /** Makes imports of one title wait for each other, so that two never create the same stub. */
  lock(): Promise<void>;
}
