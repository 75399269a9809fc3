import { apiUrl } from "./env.ts";
import { proxyTarget } from "./proxy-target.ts";

/** Belong to one connection, or are set anew by whoever sends the message on. */
const HOP_HEADERS = [
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

function withoutHopHeaders(source: Headers): Headers {
  const headers = new Headers(source);
  for (const name of HOP_HEADERS) headers.delete(name);
  return headers;
}

/** Streams a request of the browser to the API and its answer back. Cookies pass; nothing is stored. */
export async function passToApi(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const target = proxyTarget(url.pathname);
  if (target === null) return new Response(null, { status: 404 });
  const headers = withoutHopHeaders(request.headers);
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host") ?? url.host;
  headers.set("x-forwarded-host", host);
  headers.set("x-forwarded-proto", request.headers.get("x-forwarded-proto") ?? url.protocol.replace(":", ""));
  try {
    const answer = await fetch(apiUrl() + target + url.search, {
      method: request.method,
      headers,
      body: request.body,
      redirect: "manual",
      cache: "no-store",
      signal: request.signal,
      // Node refuses to stream a body without it; the DOM's types do not know it.
      ...{ duplex: "half" },
    });
    const answerHeaders = withoutHopHeaders(answer.headers);
    // fetch has unpacked the body already.
    answerHeaders.delete("content-encoding");
    return new Response(answer.body, { status: answer.status, headers: answerHeaders });
  } catch {
    return Response.json(
      {
        error: {
          message: "service.unavailable",
          code: -32603,
          data: { problem: { code: "service.unavailable" } },
        },
      },
      { status: 503 },
    );
  }
}
