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

/** Where a page tells that it is read. */
export const READS_PATH = "/v1/reads";
/** What tells the API that somebody does not want to be counted. */
const WISHES = ["dnt", "sec-gpc"] as const;
const READ_BYTES_MAX = 500;

/** Whether a request counts a read, and says that it is not too long. */
export function isToldRead({ method, headers }: IncomingMessage, pathname: string): boolean {
  return pathname === READS_PATH && method === "POST" && Number(headers["content-length"]) <= READ_BYTES_MAX;
}

/** Tells the API of a read, with what its limits count senders by and the reader's wishes, and nothing else. */
export async function passRead(
  apiUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  for (const name of ["x-forwarded-for", ...WISHES]) {
    const value = request.headers[name];
    if (typeof value === "string") headers[name] = value;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const answer = await fetch(`${apiUrl}${READS_PATH}`, {
    method: "POST",
    headers,
    body: Buffer.concat(chunks),
  });
  await answer.body?.cancel();
  response.writeHead(answer.status, { ...COMMON_FIELDS, "cache-control": "no-store" }).end();
}
