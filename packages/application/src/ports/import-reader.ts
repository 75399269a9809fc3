import type { KeptArticle, ListedImportedPage, ListedImportRun } from "../editing/import-dto.ts";
import type { Page } from "./page.ts";

/** A page of a run as it came. */
export interface ImportedSource {
  readonly articleId: string;
  readonly fileName: string;
  /** Null for pages that came in before sources were kept. */
  readonly source: string | null;
}

/** Runs of the import and their pages, for the editorial room. */
export interface ImportReader {
  /** Newest first. */
  importRuns(filter: { cursor: string | null; limit: number }): Promise<Page<ListedImportRun>>;
  importRun(runId: string): Promise<ListedImportRun | null>;
  /** In the order in which they came in. */
  importedPages(filter: {
    runId: string;
    cursor: string | null;
    limit: number;
  }): Promise<Page<ListedImportedPage>>;
  importedSource(pageId: string): Promise<ImportedSource | null>;
  /** At most so many of the articles that undoing the run left. */
  keptArticles(runId: string, limit: number): Promise<readonly KeptArticle[]>;
  /** The article a page with this fingerprint became, or null. */
  importedAs(fingerprint: string): Promise<string | null>;
}
