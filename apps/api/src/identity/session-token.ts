import { createHmac, timingSafeEqual } from "node:crypto";

/** The session token of a cookie header, null when there is none or its signature is not ours. */
export function sessionToken(cookieHeader: string, cookieName: string, secret: string): string | null {
  const prefix = `${cookieName}=`;
  const cookie = cookieHeader
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix));
  const value = cookie === undefined ? null : decoded(cookie.slice(prefix.length));
  const split = value?.lastIndexOf(".") ?? -1;
  if (value === null || split < 1) return null;
  const token = value.slice(0, split);
  const signature = Buffer.from(value.slice(split + 1), "base64");
  const expected = createHmac("sha256", secret).update(token).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
