import type { IncomingHttpHeaders } from "node:http";

const BEARER = /^bearer +/i;

/**
 * The API key a request comes with; null when it comes without one. What is not a bearer's authorization was meant
 * for somebody else. Two keys that differ are none: the text of both is no key.
 */
export function presentedKey(headers: IncomingHttpHeaders): string | null {
  const { authorization } = headers;
  const named = headers["x-api-key"];
  if (authorization === undefined && named === undefined) return null;
  const bearer = authorization !== undefined && BEARER.test(authorization);
  const key = bearer ? authorization.replace(BEARER, "").trim() : null;
  const other = named === undefined ? null : [named].flat().join(" ").trim();
  if (key === null || other === null || key === other) return key ?? other;
  return `${key} ${other}`;
}
