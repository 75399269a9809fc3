import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import { changeOneWebhook } from "./change-one-webhook.ts";
import type { ChangeWebhook } from "./webhook-commands.ts";
import { requireReceiver, type WebhookCommandContext } from "./webhook-context.ts";

/**
 * Gives a receiver another name, address or choice of events. What is on its way goes to the new address.
 * @throws ProblemError auth.not_allowed, webhook.not_found, webhook.url_refused
 */
export async function changeWebhook(
  context: WebhookCommandContext,
  actor: Actor,
  { webhookId, name, url, events }: ChangeWebhook,
): Promise<void> {
  authorise(actor, "webhook.manage");
  await requireReceiver(context, url);
  await changeOneWebhook(context, actor, webhookId, async (_webhook, { webhooks }) => {
    await webhooks.change(webhookId, { name, url, events });
    return {
      action: "webhook.changed",
      detail: { name, host: new URL(url).host, events: events.join(" ") },
    };
  });
}
