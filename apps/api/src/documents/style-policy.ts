import { createHash } from "node:crypto";

/** The content security policy of a page that has this style in it, images of its own origin if any, and no more. */
export function stylePolicy(style: string, { hasImages = false } = {}): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; ${hasImages ? "img-src 'self'; " : ""}base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
