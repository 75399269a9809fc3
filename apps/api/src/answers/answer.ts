import { transcode } from "node:buffer";
import { hash as digest } from "node:crypto";
import type { Outcome } from "@gongji/api/rest";

/** How an answer's bytes can be written. */
export type Encoding = "identity" | "gzip" | "br";

/** An answer's bytes in one encoding. */
export interface Representation {
  readonly encoding: Encoding;
  readonly bytes: Buffer;
  /** Strong: made of the content, and of the encoding where there is one. */
  readonly etag: string;
}

/** What an answer is, before it is bytes that can be kept. */
export interface AnswerContent {
  readonly status: number;
  readonly json: string;
  /** What it is made of (see `answer-tags`). */
  readonly tags: readonly string[];
  /** From this moment on it may be another one; Infinity when only a change ends its time. */
  readonly holdsUntilMs: number;
  /** How it is called in the log. */
  readonly route: string;
  /** What came of the call; a batch is data. */
  readonly outcome: Outcome;
}

/** An answer as finished bytes. */
export interface Answer extends Omit<AnswerContent, "json"> {
  readonly contentType: string;
  /** Where what was asked for is now; null when it is here. */
  readonly location: string | null;
  /** The answer this one is another form of; null for one that was made itself. */
  readonly formOf: Answer | null;
  readonly hash: string;
  readonly identity: Representation;
  /** Made when first asked for; null where the encoded bytes would be no fewer. */
  readonly encoded: Partial<Record<Exclude<Encoding, "identity">, Representation | null>>;
}

/** Names a representation by its content. */
export function etagOf(hash: string, encoding: Encoding): string {
  return encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`;
}

/** Where texts stand as UTF-16 while they are made into bytes. */
const scratch = Buffer.allocUnsafeSlow(512 * 1024);
const BYTES_OF_UNIT = 2;

/**
 * The bytes of a text. Node writes Chinese text as UTF-8 one character after the other; by way of UTF-16, which is how
 * it is there, it takes half as long.
 */
function bytesOf(text: string): Buffer {
  if (text.length * BYTES_OF_UNIT > scratch.length) return Buffer.from(text);
  try {
    return transcode(scratch.subarray(0, scratch.write(text, "utf16le")), "utf16le", "utf8");
  } catch {
    // Half a surrogate pair, which JSON escapes and nothing of ours contains.
    return Buffer.from(text);
  }
}

/**
 * The answer as bytes. Its hash is over what it is made of as well: who has an answer with the same entity tag also
 * knows which announcements end it, and needs not be told again.
 */
export function createAnswer({ json, ...content }: AnswerContent): Answer {
  const madeOf = content.tags.join(" ");
  const whole = bytesOf(json + madeOf);
  const hash = digest("sha256", whole, "base64url").slice(0, 27);
  const bytes = whole.subarray(0, whole.length - Buffer.byteLength(madeOf));
  const identity = { encoding: "identity" as const, bytes, etag: etagOf(hash, "identity") };
  const form = { contentType: "application/json", location: null, formOf: null };
  return { ...content, ...form, hash, identity, encoded: {} };
}
