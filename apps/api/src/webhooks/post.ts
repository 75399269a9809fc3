import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { CheckedReceiver } from "./receiver-guard.ts";

/** How much of what a receiver says is read; the rest is not waited for. */
const SAID_BYTES_MAX = 1_024;

/** What a receiver answered. */
export interface Posted {
  readonly status: number;
  readonly said: string;
  readonly location: string | null;
  readonly retryAfterSeconds: number | null;
}

/**
 * Sends a body to the one address that was checked, whatever the name leads to meanwhile. Certificates are checked
 * against the name.
 */
export function post(
  { url, address, family }: CheckedReceiver,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<Posted> {
  const pinned: LookupFunction = (_host, options, done) => {
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = send(
      url,
      {
        method: "POST",
        agent: false,
        lookup: pinned,
        signal,
        headers: { ...headers, "content-length": `${Buffer.byteLength(body)}` },
      },
      (incoming) => {
        readBeginning(incoming).then((said) => {
          resolve({
            status: incoming.statusCode ?? 0,
            said,
            location: incoming.headers.location ?? null,
            retryAfterSeconds: retryAfter(incoming.headers["retry-after"]),
          });
          outgoing.destroy();
        }, reject);
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

async function readBeginning(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= SAID_BYTES_MAX) break;
  }
  const text = Buffer.concat(chunks).subarray(0, SAID_BYTES_MAX).toString("utf8");
  return text.replaceAll("\0", "").trim();
}

function retryAfter(field: string | undefined): number | null {
  const seconds = Number(field);
  return field !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
