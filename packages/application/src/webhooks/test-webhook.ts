import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { changeOneWebhook } from "./change-one-webhook.ts";
import type { NamedWebhook } from "./webhook-commands.ts";

/**
 * Sends a receiver a test, the way events are sent. What comes of it is in the list of its deliveries.
 * @throws ProblemError auth.not_allowed, webhook.not_found
 */
export async function testWebhook(
  context: CommandContext,
  actor: Actor,
  { webhookId }: NamedWebhook,
): Promise<{ deliveryId: string }> {
  let deliveryId = "";
  await changeOneWebhook(context, actor, webhookId, async ({ name }, { webhooks }, at) => {
    deliveryId = await webhooks.queueTest(webhookId, at);
    return { action: "webhook.tested", detail: { name } };
  });
  return { deliveryId };
}
