const BEFORE = '{"result":{"data":';
const AFTER = "}}";

/** JSON in the form in which tRPC's transport gives data. */
export function wrapData(json: string): string {
  return BEFORE + json + AFTER;
}

/** The data in it: the same bytes, not a copy. */
export function unwrapData(bytes: Buffer): Buffer {
  return bytes.subarray(BEFORE.length, bytes.length - AFTER.length);
}
