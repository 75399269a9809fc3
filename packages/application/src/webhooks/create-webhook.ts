import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import { newWebhookSecret } from "./new-webhook-secret.ts";
import type { CreateWebhook, ShownWebhook } from "./webhook-commands.ts";
import { requireReceiver, type WebhookCommandContext } from "./webhook-context.ts";

/**
 * Adds a receiver of events. The secret its deliveries are signed with is in the answer, this once.
 * @throws ProblemError auth.not_allowed, webhook.url_refused
 */
export async function createWebhook(
  context: WebhookCommandContext,
  actor: Actor,
  { name, url, events }: CreateWebhook,
): Promise<ShownWebhook> {
  authorise(actor, "webhook.manage");
  await requireReceiver(context, url);
  const at = context.now();
  const webhookId = context.newId();
  const secret = newWebhookSecret(context);
  await context.unitOfWork.run(async ({ webhooks, audit }) => {
    await webhooks.create({ id: webhookId, name, url, events, secret: { text: secret, at } });
    await audit.append({
      at,
      actorId: actor.userId,
      action: "webhook.created",
      subjectType: "webhook",
      subjectId: webhookId,
      detail: { name, host: new URL(url).host, events: events.join(" ") },
    });
  });
  return { webhookId, secret };
}
