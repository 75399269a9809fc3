import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { changeOneWebhook } from "./change-one-webhook.ts";
import type { ReplayDeliveries } from "./webhook-commands.ts";

/**
 * Has deliveries that were given up made again from the beginning, under the ids they had. Answers how many.
 * @throws ProblemError auth.not_allowed, webhook.not_found
 */
export async function replayDeliveries(
  context: CommandContext,
  actor: Actor,
  { webhookId, deliveryId }: ReplayDeliveries,
): Promise<{ count: number }> {
  let count = 0;
  await changeOneWebhook(context, actor, webhookId, async ({ name }, { webhooks }, at) => {
    count = await webhooks.replay(webhookId, deliveryId, at);
    return count === 0 ? null : { action: "webhook.replayed", detail: { name, count } };
  });
  return { count };
}
