import type { ServerResponse } from "node:http";

/** What every answer says to a browser that shows it: it is data, to be neither run, framed nor guessed at. */
export function setSecurityHeaders(response: ServerResponse, options: { readonly isSecure: boolean }): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("cross-origin-resource-policy", "same-site");
  if (options.isSecure) response.setHeader("strict-transport-security", "max-age=31536000");
}
