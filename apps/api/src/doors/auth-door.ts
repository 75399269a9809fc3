import { clientNetwork } from "../http/client-network.ts";
import { allowOnlyOrigins } from "../http/cross-origin.ts";
import { readBody } from "../http/read-body.ts";
import type { Exchange, Handler } from "../http/request.ts";
import { sendInvalid } from "../http/send-problem.ts";
import { CLIENT_ADDRESS_HEADER } from "../identity/create-auth.ts";

const BODY_BYTES_MAX = 16 * 1024;

/** What of the authentication library can be reached from outside. Everything else of it is not there. */
const OPEN_PATHS: Readonly<Record<string, "GET" | "POST">> = {
  "/sign-in/email": "POST",
  "/sign-out": "POST",
  "/get-session": "GET",
};

/** Where and for whom signing in happens, and who does it. */
export interface AuthDoorOptions {
  /** Without a slash at its end. */
  readonly mountedAt: string;
  readonly origins: readonly [string, ...string[]];
  readonly handle: (request: Request) => Promise<Response>;
  /** What is wrong with the database now; null when nothing is. */
  readonly findFailure: () => Promise<unknown>;
}

/** Signing in and out. */
export function createAuthDoor({ mountedAt, origins, handle, findFailure }: AuthDoorOptions): Handler {
  return async (exchange) => {
    const { request, response, url } = exchange;
    if (allowOnlyOrigins(exchange, origins)) return;
    response.setHeader("cache-control", "no-store");
    const path = url.pathname.slice(mountedAt.length);
    const method = Object.hasOwn(OPEN_PATHS, path) ? OPEN_PATHS[path] : undefined;
    if (method === undefined) return sendInvalid(response, 404, "url", "nothing is here");
    if (request.method !== method) {
      response.setHeader("allow", `${method}, OPTIONS`);
      return sendInvalid(response, 405, "method", `use ${method}`);
    }
    const body = await readBody(request, BODY_BYTES_MAX);
    if (body === null) {
      response.setHeader("connection", "close");
      return sendInvalid(response, 413, "body", `at most ${BODY_BYTES_MAX} bytes`);
    }
    const answer = await handle(toRequest(exchange, origins[0], method === "POST" ? body : null));
    // Inside the library some failures become answers, which say more than they should and hide what they are.
    if (answer.status >= 500)
      throw (await findFailure()) ?? new Error(`signing in answered ${answer.status}`);
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) if (name !== "set-cookie") response.setHeader(name, value);
    const cookies = answer.headers.getSetCookie();
    if (cookies.length > 0) response.setHeader("set-cookie", cookies);
    const retryAfter = answer.headers.get("x-retry-after");
    if (retryAfter !== null) response.setHeader("retry-after", retryAfter);
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

function toRequest({ request, url, clientAddress }: Exchange, origin: string, body: Buffer | null): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  headers.set(CLIENT_ADDRESS_HEADER, clientNetwork(clientAddress));
  return new Request(new URL(`${url.pathname}${url.search}`, origin), {
    method: request.method ?? "GET",
    headers,
    body: body && new Uint8Array(body),
  });
}
