import { err, ok, type Result } from "@gongji/domain/shared";
import { binaryFormat, hasBinaryContent } from "./binary-format.ts";
import { chineseLikeness } from "./chinese-likeness.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import {
  binaryFile,
  EMPTY_PAGE,
  ENCODING_UNKNOWN,
  type IntakeProblem,
  PAGE_SIZE_MAX_BYTES,
  tooLarge,
} from "./intake-problem.ts";
import type { PageEncoding } from "./page-encoding.ts";

/** A page's text, the encoding it was read in, and how many characters had to be replaced as unreadable. */
export interface DecodedPage {
  readonly text: string;
  readonly encoding: PageEncoding;
  readonly replaced: number;
}

const SAMPLE_BYTES = 256 * 1024;
const LIKENESS_MIN = 0.2;
const DECLARED_BONUS = 0.1;

function decode(bytes: Uint8Array, encoding: PageEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decoded(bytes: Uint8Array, encoding: PageEncoding): Result<DecodedPage, IntakeProblem> {
  const text = decode(bytes, encoding);
  if (text.trim() === "") return err(EMPTY_PAGE);
  let replaced = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) replaced += 1;
  return ok({ text, encoding, replaced });
}

function encodingOfByteOrderMark(bytes: Uint8Array): PageEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

// UTF-16 without a mark: ASCII letters and line ends leave their NULs nearly all on one side.
function unmarkedUtf16(bytes: Uint8Array): PageEncoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2));
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd <= even * 4 && even <= odd * 4) return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const text = decode(sample, encoding);
  const ascii = [...text].filter((character) => character < "\u0080").length;
  return ascii > text.length * 0.9 || chineseLikeness(text) >= LIKENESS_MIN ? encoding : null;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// Two-byte GBK words now and then form valid UTF-8 ("联通"); Chinese UTF-8 always has characters past U+07FF.
function isSurelyUtf8(text: string): boolean {
  let short = 0;
  for (const character of text) {
    if (character > "\u07FF") return true;
    if (character > "\u007F") short += 1;
  }
  return short === 0;
}

function bestEncoding(bytes: Uint8Array): PageEncoding | null {
  const declared = declaredEncoding(bytes);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: PageEncoding | null = null;
  let bestScore = LIKENESS_MIN;
  for (const encoding of ["utf-8", "gb18030", "big5"] as const) {
    const score = chineseLikeness(decode(sample, encoding)) + (encoding === declared ? DECLARED_BONUS : 0);
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  if (best) return best;
  // Some European bytes in an otherwise ASCII page.
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  return high < sample.length / (declared === "windows-1252" ? 5 : 20) ? "windows-1252" : null;
}

/**
 * Reads a page's bytes as text. A byte order mark decides; valid UTF-8 is UTF-8; otherwise GB18030, Big5 and
 * damaged UTF-8 compete by how much the result looks like Chinese, with the page's own claim as a small bonus.
 *
 * Refuses with `intake.empty`, `intake.too_large` (over {@link PAGE_SIZE_MAX_BYTES}), `intake.binary` or
 * `intake.encoding_unknown`; each carries a message that says what to do.
 */
export function decodePage(bytes: Uint8Array): Result<DecodedPage, IntakeProblem> {
  if (bytes.length === 0) return err(EMPTY_PAGE);
  if (bytes.length > PAGE_SIZE_MAX_BYTES) return err(tooLarge(bytes.length));
  const format = binaryFormat(bytes);
  if (format) return err(binaryFile(format));
  const marked = encodingOfByteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return decoded(bytes, marked);
  if (hasBinaryContent(bytes)) return err(binaryFile(null));
  if (isValidUtf8(bytes)) {
    if (isSurelyUtf8(decode(bytes, "utf-8"))) return decoded(bytes, "utf-8");
    return decoded(bytes, bestEncoding(bytes) ?? "utf-8");
  }
  const encoding = bestEncoding(bytes);
  return encoding ? decoded(bytes, encoding) : err(ENCODING_UNKNOWN);
}
