const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE = BigInt(DIGITS.length);

/** A number in base 62 with at least so many digits. */
export function base62(value: bigint, length: number): string {
  let rest = value;
  let text = "";
  while (rest > 0n) {
    text = (DIGITS[Number(rest % BASE)] ?? "") + text;
    rest /= BASE;
  }
  return text.padStart(length, "0");
}

/** Bytes as one number, the first byte the most significant. */
export function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
}
