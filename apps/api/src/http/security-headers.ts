import type { Environment } from "../env.ts";

/**
 * What every answer says to a browser that shows it: it is data, to be neither run, framed nor guessed at. Names and
 * values in turn.
 */
export function securityFields({ adminOrigins }: Pick<Environment, "adminOrigins">): readonly string[] {
  const isSecure = adminOrigins[0].startsWith("https://");
  return [
    "x-content-type-options",
    "nosniff",
    "content-security-policy",
    "default-src 'none'; frame-ancestors 'none'",
    "referrer-policy",
    "no-referrer",
    ...(isSecure ? ["strict-transport-security", "max-age=31536000"] : []),
  ];
}
