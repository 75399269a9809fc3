import type { WebhookEvent } from "@gongji/domain/webhook";

/** How far a delivery's time may be from now, in seconds, unless it is said otherwise. */
const TOLERANCE_SECONDS = 300;

/** What a receiver was sent. */
export interface ReceivedWebhook {
  /** The body exactly as it came, before anything has parsed it. */
  readonly body: string;
  /** The request's headers: a `Headers`, or an object with lower-case names as Node has it. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The secret, or both while it is replaced. */
  readonly secret: string | readonly string[];
  readonly toleranceSeconds?: number;
  /** Now, in milliseconds; for tests. */
  readonly nowMs?: number;
}

/** A delivery that is not to be believed, and why. */
export class WebhookNotVerified extends Error {
  override readonly name = "WebhookNotVerified";
}

/**
 * The event of a delivery that was signed with the secret, lately. Deliveries come at least once: remember
 * `webhook-id`, and take the one with the highest `data.sequence` for the newest.
 * @throws WebhookNotVerified when it is not signed with it, was changed on the way, or is too old
 */
export async function verifyWebhook(received: ReceivedWebhook): Promise<WebhookEvent> {
  const { body, secret, toleranceSeconds = TOLERANCE_SECONDS, nowMs = Date.now() } = received;
  const [id, timestamp, signatures] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) =>
    header(received.headers, name),
  );
  if (!id || !timestamp || !signatures) throw new WebhookNotVerified("a webhook-… header is missing");
  const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  if (!(Math.abs(nowMs / 1_000 - seconds) <= toleranceSeconds)) {
    throw new WebhookNotVerified("the timestamp is too far from now");
  }
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const given = signatures
    .split(" ")
    .flatMap((part) => (part.startsWith("v1,") ? [bytes(part.slice(3))] : []));
  for (const own of [secret].flat()) {
    const key = await crypto.subtle.importKey(
      "raw",
      bytes(own.replace(/^whsec_/, "")),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["verify"],
    );
    for (const signature of given) {
      // Compares in constant time.
      if (await crypto.subtle.verify("HMAC", key, signature, signed)) return JSON.parse(body);
    }
  }
  throw new WebhookNotVerified("no signature is of the secret");
}

function header(headers: ReceivedWebhook["headers"], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = headers[name];
  return typeof value === "string" ? value : value?.[0];
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
