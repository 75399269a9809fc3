import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ProblemError } from "@gongji/application";
import { isUnavailable } from "@gongji/database/published";
import type { Environment } from "./env.ts";
import { createClientAddress } from "./http/client-address.ts";
import { refuseUnreadable } from "./http/refuse-unreadable.ts";
import { securityFields } from "./http/security-headers.ts";
import { sendInvalid, sendProblem } from "./http/send-problem.ts";
import { setFields } from "./http/set-fields.ts";
import { errorFields, type Log } from "./log.ts";
import type { RequestMeter } from "./metrics/request-meter.ts";
import type { RequestSpan, Tracing } from "./tracing/tracing.ts";
import type { Wiring } from "./wiring.ts";

/** Longest URL taken, in characters. */
const URL_LENGTH_MAX = 8_000;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;
/** Longer than load balancers keep an idle connection, so that they and not we close it. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

/** The request's URL, null when it is none. */
function parseUrl(request: IncomingMessage): URL | null {
  const path = request.url ?? "";
  return path.startsWith("/") ? URL.parse(`http://localhost${path}`) : null;
}

/** The HTTP server over the connected rooms; it does not listen yet. */
export function createApiServer(
  environment: Environment,
  wiring: Wiring,
  {
    log,
    meter,
    tracing,
  }: { readonly log: Log; readonly meter: RequestMeter; readonly tracing: Tracing | null },
): Server {
  const clientAddress = createClientAddress(environment.trustedProxies);
  const commonFields = [...securityFields(environment), "cross-origin-resource-policy", "same-site"];

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<string> {
    if ((request.url ?? "").length > URL_LENGTH_MAX) {
      sendInvalid(response, 414, "url", `at most ${URL_LENGTH_MAX} characters`);
      return "too long";
    }
    const url = parseUrl(request);
    const route = url && wiring.route(url.pathname);
    if (!url || !route) {
      sendInvalid(response, 404, "url", "nothing is here");
      return "none";
    }
    try {
      await route.handle({
        request,
        response,
        requestId,
        url,
        clientAddress: clientAddress(request),
        spend: () => undefined,
      });
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code !== "service.unavailable") throw error;
      if (error instanceof ProblemError || isUnavailable(error)) {
        sendProblem(response, 503, { code: "service.unavailable" });
      } else {
        log.error("unexpected", { requestId, ...errorFields(error) });
        sendProblem(response, 500, { code: "internal", requestId });
      }
    }
    return route.name;
  }

  const handle = (request: IncomingMessage, response: ServerResponse, span: RequestSpan | null) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    const tell = (route: string) => {
      const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
      const status = response.statusCode;
      meter.count(route, status, durationMs);
      log.request({ requestId, method: request.method ?? "", route, status, durationMs });
      span?.end(route, status);
    };
    if (!server.listening) response.shouldKeepAlive = false;
    const known = wiring.answerFromMemory({ request, response, requestId });
    if (known !== null) return tell(known);
    response.setHeader("x-request-id", requestId);
    setFields(response, commonFields);
    void answer(request, response, requestId).then(tell);
  };
  // A question has no body: nothing waits for the end of one.
  const server = createServer(
    { optimizeEmptyRequests: true },
    tracing
      ? (request, response) => tracing.follow(request, (span) => handle(request, response, span))
      : (request, response) => handle(request, response, null),
  );
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.on("clientError", refuseUnreadable);
  return server;
}
