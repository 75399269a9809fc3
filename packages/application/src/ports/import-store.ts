import type { ImportedLinkage, ImportedTrace, ImportKept, ImportMade } from "@gongji/domain/import";
import type { RevisionContent } from "./revision-store.ts";

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
  /** The page's text as it came. */
  readonly source: string;
  readonly at: Date;
}

/** What a run wrote into an article, and the article's version after it. */
export interface NewImportTrace {
  readonly articleId: string;
  readonly made: ImportMade;
  readonly version: number;
}

/** An article a run wrote into, as it stands now. */
export interface StandingTrace extends ImportedTrace {
  readonly version: number;
  readonly title: string;
}

/** A run of the import, for a command. */
export interface ImportRunRecord {
  readonly id: string;
  readonly actorId: string | null;
  readonly undoneAt: Date | null;
}

/** What undoing a run took away. */
export interface UndoneCounts {
  readonly removedPages: number;
  readonly removedStubs: number;
  readonly emptiedStubs: number;
}

/** Imported pages, known by fingerprint. */
export interface ImportStore {
  startRun(run: { id: string; actorId: string | null; at: Date }): Promise<void>;
  /** The article a page with this fingerprint became, or null. */
  findByFingerprint(fingerprint: string): Promise<string | null>;
  addPage(page: ImportedPageRecord): Promise<void>;
  /** Counts a page of the run that had come in before. */
  countUnchanged(runId: string): Promise<void>;
  /** Notes what the run wrote into articles; a stub of the run that gets its page becomes that page. */
  trace(runId: string, traces: readonly NewImportTrace[], at: Date): Promise<void>;
  run(runId: string): Promise<ImportRunRecord | null>;
  /** Keeps everybody else from changing the articles the run wrote into until the transaction ends. */
  hold(runId: string): Promise<void>;
  /** The articles the run wrote into and that still are. */
  traces(runId: string): Promise<readonly StandingTrace[]>;
  /** The links of all editions, of whatever time, that lead to articles the run wrote into. */
  linksInto(runId: string): Promise<readonly ImportedLinkage[]>;
  /** What was in a stub before the run filled it. */
  contentBefore(articleId: string): Promise<RevisionContent | null>;
  /** Forgets that a page was the article's, so that it can come in again. */
  forgetPages(runId: string, articleIds: readonly string[]): Promise<void>;
  markUndone(
    run: UndoneCounts & {
      readonly runId: string;
      readonly at: Date;
      readonly actorId: string | null;
      readonly kept: readonly { readonly articleId: string; readonly because: ImportKept }[];
    },
  ): Promise<void>;
  /** Makes imports of one title wait for each other, so that two never create the same stub. */
  lock(): Promise<void>;
}
