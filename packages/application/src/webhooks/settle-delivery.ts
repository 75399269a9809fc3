import { hasFailedTooLong, retryDelaySeconds } from "@gongji/domain/webhook";
import type { ClaimedDelivery, CommandContext, DeliveryState, Stores, WebhookPause } from "../ports/index.ts";

/** What came of sending a delivery. */
export interface SendResult {
  /** The status the receiver answered; null when there was no answer. */
  readonly status: number | null;
  /** The beginning of what it said, or what went wrong. */
  readonly said: string | null;
  /** How long it asked to be left alone. */
  readonly retryAfterSeconds: number | null;
}

const GONE = 410;

/**
 * Writes down what came of an attempt: delivered, to be tried again, or given up. A receiver that says it is gone, or
 * that has failed for three days, is left alone, with an audit event that says why.
 */
export async function settleDelivery(
  context: CommandContext,
  delivery: Pick<ClaimedDelivery, "id" | "webhookId" | "attempts">,
  { status, said, retryAfterSeconds }: SendResult,
  chance: number,
): Promise<DeliveryState> {
  const isDelivered = status !== null && status >= 200 && status < 300;
  const delay = isDelivered ? null : retryDelaySeconds(delivery.attempts, chance, retryAfterSeconds);
  const state = isDelivered ? "delivered" : delay === null ? "dead" : "waiting";
  await context.unitOfWork.run(async (stores) => {
    const at = context.now();
    const failingSince = await stores.webhooks.settle({
      deliveryId: delivery.id,
      webhookId: delivery.webhookId,
      state,
      at,
      nextAttemptAt: new Date(at.getTime() + (delay ?? 0) * 1_000),
      status,
      said,
    });
    if (status === GONE) await leaveAlone(stores, delivery.webhookId, "gone", at);
    else if (hasFailedTooLong(failingSince, at)) await leaveAlone(stores, delivery.webhookId, "failing", at);
  });
  return state;
}

async function leaveAlone(stores: Stores, webhookId: string, pause: WebhookPause, at: Date): Promise<void> {
  const webhook = await stores.webhooks.lock(webhookId);
  if (!webhook || webhook.pause !== null) return;
  await stores.webhooks.setPause(webhookId, pause, at);
  await stores.audit.append({
    at,
    actorId: null,
    action: "webhook.paused",
    subjectType: "webhook",
    subjectId: webhookId,
    detail: { name: webhook.name, reason: pause },
  });
}
