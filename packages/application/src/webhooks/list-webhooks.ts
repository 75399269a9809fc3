import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import type { ListDeliveries, ListedDelivery, ListedWebhook } from "./webhook-commands.ts";

/**
 * Every receiver with how its deliveries stand, newest first.
 * @throws ProblemError auth.not_allowed
 */
export async function listWebhooks(context: CommandContext, actor: Actor): Promise<ListedWebhook[]> {
  authorise(actor, "webhook.manage");
  const webhooks = await context.unitOfWork.run((stores) => stores.webhooks.list());
  return webhooks.map(({ id, createdAt, pausedAt, failingSince, deliveredAt, ...webhook }) => ({
    webhookId: id,
    ...webhook,
    events: [...webhook.events],
    createdAt: createdAt.toISOString(),
    pausedAt: pausedAt?.toISOString() ?? null,
    failingSince: failingSince?.toISOString() ?? null,
    deliveredAt: deliveredAt?.toISOString() ?? null,
  }));
}

/**
 * Deliveries to a receiver, newest first.
 * @throws ProblemError auth.not_allowed
 */
export async function listDeliveries(
  context: CommandContext,
  actor: Actor,
  { webhookId, state, cursor, limit }: ListDeliveries,
): Promise<{ items: ListedDelivery[]; nextCursor: string | null }> {
  authorise(actor, "webhook.manage");
  const found = await context.unitOfWork.run((stores) =>
    stores.webhooks.deliveries({ webhookId, state, before: cursor, limit: limit + 1 }),
  );
  const items = found.slice(0, limit).map((delivery) => ({
    deliveryId: delivery.id,
    type: delivery.event.type,
    slug: delivery.event.data.slug,
    at: delivery.event.timestamp,
    state: delivery.state,
    attempts: delivery.attempts,
    nextAttemptAt: delivery.state === "waiting" ? delivery.nextAttemptAt.toISOString() : null,
    lastAttemptAt: delivery.lastAttemptAt?.toISOString() ?? null,
    lastStatus: delivery.lastStatus,
    lastSaid: delivery.lastSaid,
  }));
  return { items, nextCursor: found.length > limit ? (items.at(-1)?.deliveryId ?? null) : null };
}
