import { base62, toNumber } from "./base62.ts";
import { crc32 } from "./crc32.ts";

const NAME_BYTES = 5;
const NAME_LENGTH = 7;
const SECRET_BYTES = 24;
const SECRET_LENGTH = 33;
const CHECKSUM_LENGTH = 6;
const API_KEY = /^(gongji_[0-9A-Za-z]{7})_[0-9A-Za-z]{33}([0-9A-Za-z]{6})$/;

/** How many unpredictable bytes an API key is made of. */
export const API_KEY_RANDOM_BYTES: number = NAME_BYTES + SECRET_BYTES;

/** An API key as its owner is shown it, once. */
export interface WrittenApiKey {
  /** The whole key, which nobody keeps but its owner. */
  readonly key: string;
  /** Its beginning, which says which key it is and opens nothing. */
  readonly prefix: string;
}

/**
 * Writes an API key: `gongji_`, seven characters that name it, and after `_` 192 unpredictable bits and a checksum.
 * It is one word for a double click, and of a form that scanners of leaked secrets can look for.
 */
export function writeApiKey(randomBytes: Uint8Array): WrittenApiKey {
  if (randomBytes.length !== API_KEY_RANDOM_BYTES) throw new Error("An API key is made of 29 random bytes.");
  const name = base62(toNumber(randomBytes.subarray(0, NAME_BYTES)), NAME_LENGTH);
  const secret = base62(toNumber(randomBytes.subarray(NAME_BYTES)), SECRET_LENGTH);
  const prefix = `gongji_${name}`;
  return { key: `${prefix}_${secret}${checksum(`${prefix}_${secret}`)}`, prefix };
}

/** The prefix of an API key; null when the text is none: another form, cut off, or with a typing mistake. */
export function readApiKeyPrefix(text: string): string | null {
  const [, prefix, written] = API_KEY.exec(text) ?? [];
  if (prefix === undefined || written === undefined) return null;
  return checksum(text.slice(0, -CHECKSUM_LENGTH)) === written ? prefix : null;
}

function checksum(text: string): string {
  return base62(BigInt(crc32(text)), CHECKSUM_LENGTH);
}
