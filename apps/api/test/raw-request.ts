import { type IncomingHttpHeaders, request } from "node:http";

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body as JSON; fails when it is none. */
  readonly json: () => Json;
}

/** JSON that can be asked for anything. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The part of an answer at a path, undefined where there is none. */
export function part(value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => {
    if (inner === undefined || inner === null || typeof inner !== "object") return undefined;
    return Array.isArray(inner) ? inner[Number(key)] : inner[key];
  }, value);
}

/** Sends a request with exactly this path and these headers; what a browser would forbid or mend is possible. */
export function rawRequest(
  url: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Buffer;
  } = {},
): Promise<RawAnswer> {
  const { method = "GET", headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const { origin } = new URL(url);
    const path = url.slice(origin.length);
    const outgoing = request(origin, { path, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text,
          json: () => JSON.parse(text),
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** The URL of a public call with its input. */
export function publicCall(base: string, procedure: string, input?: unknown): string {
  const query = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return `${base}/trpc/public/${procedure}${query}`;
}
