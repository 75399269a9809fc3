import type { IncomingMessage, ServerResponse } from "node:http";
import { encoded, encodingFor, type Page } from "./page.ts";

/** Readers' caches ask each time, shared ones every so often: neither is told of changes. */
const LASTING = "public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400";
const PASSING = "public, max-age=0, must-revalidate";

/** Fields of every answer of the site. */
export const COMMON_FIELDS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
};

/** Sends a page, or that the reader has it already. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  isFresh: boolean,
): void {
  const encoding = encodingFor(page, request.headers["accept-encoding"]?.toString());
  const etag = `"${page.etag}${encoding === "identity" ? "" : `-${encoding}`}"`;
  const isLasting =
    isFresh && page.status < 500 && page.status !== 404 && page.holdsUntilMs - Date.now() > 60_000;
  const fields: Record<string, string> = {
    ...COMMON_FIELDS,
    ...page.headers,
    etag,
    vary: "accept-encoding",
    "cache-control": isLasting ? LASTING : PASSING,
  };
  if (page.status === 200 && request.headers["if-none-match"]?.split(/\s*,\s*/).includes(etag)) {
    response.writeHead(304, fields).end();
    return;
  }
  const bytes = encoded(page, encoding);
  if (encoding !== "identity") fields["content-encoding"] = encoding;
  fields["content-length"] = `${bytes.length}`;
  response.writeHead(page.status, fields);
  response.end(request.method === "HEAD" ? undefined : bytes);
}
