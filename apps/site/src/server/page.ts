import { hash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** How a page's bytes can be written. */
export type Encoding = "identity" | "gzip" | "br";

/** A finished answer of the site: a page, a picture, a refusal. */
export interface Page {
  readonly status: number;
  /** Fields that are its own; those every answer has are added when it is sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly etag: string;
  readonly tags: ReadonlySet<string>;
  /** From this moment on it may be another one. */
  readonly holdsUntilMs: number;
  /** Made when first asked for. */
  readonly encoded: Map<Encoding, Buffer>;
}

/** What a page is before it is kept. */
export type PageContent = Omit<Page, "etag" | "encoded">;

/** A page with its entity tag. */
export function createPage(content: PageContent): Page {
  return { ...content, etag: hash("sha256", content.bytes, "base64url").slice(0, 27), encoded: new Map() };
}

/** Whether the page's bytes become fewer by an encoding; pictures are compressed already. */
function isText({ headers }: Page): boolean {
  return /^(?:text\/|application\/(?:json|xml|atom\+xml|feed\+json|manifest\+json))/.test(
    headers["content-type"] ?? "",
  );
}

/** The best encoding both sides know. */
export function encodingFor(page: Page, accepted: string | undefined): Encoding {
  if (!accepted || !isText(page)) return "identity";
  const refused = /\b(br|gzip)\s*;\s*q=0(?:\.0*)?(?![.\d])/g;
  const offered = accepted.replaceAll(refused, "");
  if (/\bbr\b/.test(offered)) return "br";
  return /\bgzip\b/.test(offered) ? "gzip" : "identity";
}

/** The page's bytes in an encoding. */
export function encoded(page: Page, encoding: Encoding): Buffer {
  if (encoding === "identity") return page.bytes;
  const known = page.encoded.get(encoding);
  if (known) return known;
  const made =
    encoding === "gzip"
      ? gzipSync(page.bytes)
      : brotliCompressSync(page.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  page.encoded.set(encoding, made);
  return made;
}

/** How much memory a page takes with its encodings, about. */
export function weight({ bytes }: Page): number {
  return bytes.length * 2 + 2_000;
}
