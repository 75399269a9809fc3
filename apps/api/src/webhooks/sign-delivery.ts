import { createHmac } from "node:crypto";

/**
 * Signs a delivery as Standard Webhooks does: HMAC-SHA256 over id, timestamp and body, once with each secret that is
 * good at the moment.
 */
export function signDelivery(
  secrets: readonly string[],
  message: { readonly id: string; readonly timestampSeconds: number; readonly body: string },
): string {
  const { id, timestampSeconds, body } = message;
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
      return `v1,${createHmac("sha256", key).update(`${id}.${timestampSeconds}.${body}`).digest("base64")}`;
    })
    .join(" ");
}
