import { AsyncLocalStorage } from "node:async_hooks";

/** What is taken down while a page is made, for `src/server`, which keeps and sends it. */
export interface PageRecord {
  /** The page's address as the reader wrote it. */
  readonly pathname: string;
  /** What its address says after the path, with its question mark. */
  readonly search: string;
  /** What the answers it shows are made of: it is made again when one of these changes. */
  readonly tags: Set<string>;
  /** From this moment on it may be another one. */
  holdsUntilMs: number;
  /** The status it is sent with, when that is not 200: 404 for what never was, 410 for what was taken back. */
  status: number | null;
  /** Where the reader is sent instead, for good. */
  movedTo: string | null;
  /** What it is, for machines, in the words of schema.org. */
  readonly described: object[];
  /** Whether the framework's scripts go with it. */
  isInteractive: boolean;
}

declare global {
  // One for the server and for the pages, which the framework bundles on their own.
  var gongjiPageRecords: AsyncLocalStorage<PageRecord> | undefined;
}

/** Which page is being made. */
export const pageRecords = globalThis.gongjiPageRecords ?? new AsyncLocalStorage<PageRecord>();
globalThis.gongjiPageRecords = pageRecords;

/** An empty record of the page at an address. */
export function createPageRecord(pathname: string, search = ""): PageRecord {
  return {
    pathname,
    search,
    tags: new Set(),
    holdsUntilMs: Number.POSITIVE_INFINITY,
    status: null,
    movedTo: null,
    described: [],
    isInteractive: false,
  };
}

/** The address of the page that is being made. */
export function currentPathname(): string {
  return pageRecords.getStore()?.pathname ?? "/";
}

/** What the page's address says after its path: the same question in another language. */
export function currentSearch(): string {
  return pageRecords.getStore()?.search ?? "";
}

/** Has the page sent with a status of its own. */
export function answerWithStatus(status: number): void {
  const record = pageRecords.getStore();
  if (record) record.status = status;
}

/** Sends the reader to another address, for good; what the page shows is not sent. */
export function moveTo(path: string): void {
  const record = pageRecords.getStore();
  if (record) record.movedTo = path;
}

/** Says to machines what the page is, in the words of schema.org. */
export function describePage(things: readonly object[]): void {
  pageRecords.getStore()?.described.push(...things);
}

/**
 * Sends the framework's scripts with the page, for those that have client components. Every other page is sent
 * without them: it reads and its links and forms work with none.
 */
export function sendScripts(): void {
  const record = pageRecords.getStore();
  if (record) record.isInteractive = true;
}
