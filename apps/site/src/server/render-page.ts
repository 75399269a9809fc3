import type { RequestListener } from "node:http";
import { inject } from "light-my-request";
import { localeOfPath, routeOf } from "#lib/locale.ts";
import { createPageRecord, pageRecords } from "#lib/page-record.ts";
import { createDocument } from "./document.ts";
import { createPage, type Page } from "./page.ts";

/** An address without a route: its page says that nothing is here. */
const NOWHERE = "/nowhere";
/** What the framework writes where a part of a page was not found, or failed, after it had begun to answer. */
const NOT_FOUND_MARK = 'data-dgst="NEXT_HTTP_ERROR_FALLBACK;404"';
const FAILURE_MARK = "<template data-dgst=";
/** Fields of the framework's answer that are the page's own. */
const OWN_FIELDS = ["content-type", "location"] as const;

/**
 * Has the framework make the page at an address. It is given nothing of who asks, so that everybody may be given the
 * same page.
 */
export async function renderPage(handle: RequestListener, path: string, search: string): Promise<Page> {
  const record = createPageRecord(path, search);
  const ask = (url: string) =>
    pageRecords.run(record, () => inject(handle, { method: "GET", url, headers: { accept: "text/html" } }));
  let response = await ask(routeOf(path) + search);
  // The framework leaves what `notFound()` shows to its scripts, which do not go with a page.
  if (response.statusCode === 404 || response.payload.includes(NOT_FOUND_MARK)) {
    response = await ask(`/${localeOfPath(path)}${NOWHERE}`);
    record.status = 404;
  }
  if (!record.isInteractive && response.payload.includes(FAILURE_MARK)) {
    throw new Error("a part of the page could not be made");
  }
  const { tags, holdsUntilMs, movedTo } = record;
  if (movedTo !== null) {
    const headers = { location: movedTo, "content-type": "text/plain; charset=utf-8" };
    return createPage({ status: 301, headers, bytes: Buffer.from(movedTo), tags, holdsUntilMs });
  }
  const headers: Record<string, string> = {};
  for (const name of OWN_FIELDS) {
    const value = response.headers[name];
    if (typeof value === "string") headers[name] = value;
  }
  let bytes = response.rawPayload;
  if (headers["content-type"]?.startsWith("text/html")) {
    const document = createDocument(bytes.toString("utf8"), record);
    headers["content-security-policy"] = document.contentSecurityPolicy;
    bytes = Buffer.from(document.html);
  }
  return createPage({ status: record.status ?? response.statusCode, headers, bytes, tags, holdsUntilMs });
}
