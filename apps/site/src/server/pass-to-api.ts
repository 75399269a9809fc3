import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { COMMON_FIELDS } from "./send-page.ts";

const PASSED =
  /^\/(?:sitemap(?:-[1-9]\d{0,3})?\.xml|feed\.(?:atom|json)|images\/[0-9a-f]{40}\/\d{1,5}\.(?:avif|webp))$/;
const FIELDS = ["content-type", "etag", "cache-control", "last-modified"] as const;

/** Whether the API answers a path of the site itself: the sitemap, the feeds and images. */
export function isPassedToApi(pathname: string): boolean {
  return PASSED.test(pathname);
}

/** Gives what the API says at the same path. */
export async function passToApi(
  apiUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const etag = request.headers["if-none-match"];
  const answer = await fetch(`${apiUrl}${request.url}`, {
    method: request.method === "HEAD" ? "HEAD" : "GET",
    ...(etag !== undefined && { headers: { "if-none-match": etag } }),
  });
  const fields: Record<string, string> = { ...COMMON_FIELDS };
  for (const name of FIELDS) {
    const value = answer.headers.get(name);
    if (value !== null) fields[name] = value;
  }
  response.writeHead(answer.status, fields);
  if (answer.body === null) response.end();
  else Readable.from(answer.body).pipe(response);
}
