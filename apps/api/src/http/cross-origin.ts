import type { Exchange } from "./request.ts";
import { sendProblem } from "./send-problem.ts";
import { setFields } from "./set-fields.ts";

const PREFLIGHT_MAX_AGE_SECONDS = "86400";

/** What lets every front-end read, without credentials; name and value in turn. */
export const EVERY_ORIGIN_FIELDS: readonly string[] = [
  "access-control-allow-origin",
  "*",
  "access-control-expose-headers",
  "etag, ratelimit, ratelimit-policy, retry-after, x-gongji-stale, x-request-id",
  "cross-origin-resource-policy",
  "cross-origin",
];

/** Lets every front-end read, without credentials. True when that was all the request asked. */
export function allowEveryOrigin({ request, response }: Exchange, methods: readonly string[]): boolean {
  setFields(response, EVERY_ORIGIN_FIELDS);
  if (request.method !== "OPTIONS") return false;
  response.setHeader("access-control-allow-methods", methods.join(", "));
  response.setHeader(
    "access-control-allow-headers",
    "authorization, content-type, if-none-match, trpc-accept, x-api-key",
  );
  response.setHeader("access-control-max-age", PREFLIGHT_MAX_AGE_SECONDS);
  response.statusCode = 204;
  response.end();
  return true;
}

/**
 * Lets only pages of the editors' console in; a browser names the page's origin with every request that could
 * change something. True when the request was answered here.
 */
export function allowOnlyOrigins({ request, response }: Exchange, origins: readonly string[]): boolean {
  response.setHeader("vary", "origin");
  const { origin } = request.headers;
  const fromElsewhere = origin === undefined && request.headers["sec-fetch-site"] === "cross-site";
  if (fromElsewhere || (origin !== undefined && !origins.includes(origin))) {
    sendProblem(response, 403, { code: "auth.not_allowed", action: "cross_origin" });
    return true;
  }
  if (origin !== undefined) {
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-allow-credentials", "true");
    response.setHeader("access-control-expose-headers", "x-request-id");
  }
  if (request.method !== "OPTIONS") return false;
  response.setHeader("access-control-allow-methods", "GET, POST");
  response.setHeader("access-control-allow-headers", "content-type, trpc-accept");
  response.setHeader("access-control-max-age", PREFLIGHT_MAX_AGE_SECONDS);
  response.statusCode = 204;
  response.end();
  return true;
}
