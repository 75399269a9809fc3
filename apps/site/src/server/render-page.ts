import type { RequestListener } from "node:http";
import { inject } from "light-my-request";
import { routeOf } from "#lib/locale.ts";
import { createPageRecord, pageRecords } from "#lib/page-record.ts";
import { createDocument } from "./document.ts";
import { createPage, type Page } from "./page.ts";

/** Fields of the framework's answer that are the page's own. */
const OWN_FIELDS = ["content-type", "location"] as const;

/**
 * Has the framework make the page at an address. It is given nothing of who asks, so that everybody may be given the
 * same page.
 */
export async function renderPage(handle: RequestListener, path: string, search: string): Promise<Page> {
  const record = createPageRecord(path);
  const response = await pageRecords.run(record, () =>
    inject(handle, { method: "GET", url: routeOf(path) + search, headers: { accept: "text/html" } }),
  );
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
