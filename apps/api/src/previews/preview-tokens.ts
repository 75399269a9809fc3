import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { PreviewClaims } from "@gongji/application/previews";

const UUID_BYTES = 16;
const SECONDS_BYTES = 6;
const CLAIMS_BYTES = 2 * UUID_BYTES + SECONDS_BYTES;
const HEX = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** Claims written so that only we can write them, and read again. */
export interface PreviewTokens {
  readonly write: (claims: PreviewClaims) => string;
  /** Null for what is not ours, to the last bit. Whether its time is over is not looked at. */
  readonly read: (token: string) => PreviewClaims | null;
}

/** Tokens of preview links. Their key is derived from the server's secret: with another secret, none of them opens. */
export function createPreviewTokens(secret: string): PreviewTokens {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "gongji preview link", 32));
  const sign = (claims: Buffer) => createHmac("sha256", key).update(claims).digest();
  return {
    write({ editionId, sharedById, expiresAt }) {
      const claims = Buffer.alloc(CLAIMS_BYTES);
      claims.write(editionId.replaceAll("-", ""), 0, "hex");
      claims.write(sharedById.replaceAll("-", ""), UUID_BYTES, "hex");
      claims.writeUIntBE(expiresAt.getTime() / 1_000, 2 * UUID_BYTES, SECONDS_BYTES);
      return Buffer.concat([claims, sign(claims)]).toString("base64url");
    },
    read(token) {
      const bytes = Buffer.from(token, "base64url");
      const claims = bytes.subarray(0, CLAIMS_BYTES);
      const signature = bytes.subarray(CLAIMS_BYTES);
      const expected = sign(claims);
      if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return null;
      // Several writings mean the same bytes; one of them is ours.
      if (bytes.toString("base64url") !== token) return null;
      return {
        editionId: uuidAt(claims, 0),
        sharedById: uuidAt(claims, UUID_BYTES),
        expiresAt: new Date(claims.readUIntBE(2 * UUID_BYTES, SECONDS_BYTES) * 1_000),
      };
    },
  };
}

function uuidAt(bytes: Buffer, start: number): string {
  return bytes.toString("hex", start, start + UUID_BYTES).replace(HEX, "$1-$2-$3-$4-$5");
}
