import type { ClaimedDelivery } from "@gongji/application/ports";
import type { SendResult } from "@gongji/application/webhooks";
import { post } from "./post.ts";
import type { CheckedReceiver, ReceiverGuard } from "./receiver-guard.ts";
import { signDelivery } from "./sign-delivery.ts";

const REDIRECTS_MAX = 3;
const SAID_LENGTH_MAX = 500;
/** Redirects that keep what is sent; the others ask for something else. */
const KEEPING_REDIRECTS: ReadonlySet<number> = new Set([307, 308]);

/** How deliveries leave. */
export interface DeliverOptions {
  readonly guard: ReceiverGuard;
  readonly now: () => Date;
  /** All of an attempt, redirects included. */
  readonly timeoutMs: number;
}

/** Makes one attempt at a delivery. Whatever goes wrong is what came of it. */
export async function deliver(
  { id, url, event, secrets }: Pick<ClaimedDelivery, "id" | "url" | "event" | "secrets">,
  { guard, now, timeoutMs }: DeliverOptions,
): Promise<SendResult> {
  const body = JSON.stringify(event);
  const timestampSeconds = Math.floor(now().getTime() / 1_000);
  const headers = {
    "content-type": "application/json",
    "user-agent": "Gongji-Webhooks/1",
    "webhook-id": id,
    "webhook-timestamp": `${timestampSeconds}`,
    "webhook-signature": signDelivery(secrets, { id, timestampSeconds, body }),
  };
  const signal = AbortSignal.timeout(timeoutMs);
  let target = url;
  for (let hops = 0; hops <= REDIRECTS_MAX; hops += 1) {
    const checked = await checkInTime(guard, target, signal);
    if (typeof checked === "string") return failed(`refused: ${checked}`);
    let answer: Awaited<ReturnType<typeof post>>;
    try {
      answer = await post(checked, headers, body, signal);
    } catch (error) {
      return failed(signal.aborted ? `no answer in ${timeoutMs / 1_000} s` : reason(error));
    }
    const { status, said, location, retryAfterSeconds } = answer;
    if (!KEEPING_REDIRECTS.has(status) || location === null) {
      return { status, said: said.slice(0, SAID_LENGTH_MAX), retryAfterSeconds };
    }
    const next = URL.parse(location, checked.url.href);
    if (!next) return failed("refused: redirect to no address");
    if (checked.url.protocol === "https:" && next.protocol !== "https:") {
      return failed("refused: redirect away from HTTPS");
    }
    target = next.href;
  }
  return failed(`more than ${REDIRECTS_MAX} redirects`);
}

/** A resolver that does not answer must not take longer than a receiver may. */
async function checkInTime(
  guard: ReceiverGuard,
  url: string,
  signal: AbortSignal,
): Promise<CheckedReceiver | string> {
  if (signal.aborted) return "no time left";
  const { promise, resolve } = Promise.withResolvers<string>();
  const late = () => resolve("name not resolved in time");
  signal.addEventListener("abort", late, { once: true });
  return await Promise.race([guard.check(url), promise]).finally(() =>
    signal.removeEventListener("abort", late),
  );
}

function failed(said: string): SendResult {
  return { status: null, said, retryAfterSeconds: null };
}

/** The kind of failure, and nothing of the network it happened in. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
