import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { changeOneWebhook } from "./change-one-webhook.ts";
import type { NamedWebhook } from "./webhook-commands.ts";

/**
 * Forgets a receiver with its deliveries; what it was is in the audit log.
 * @throws ProblemError auth.not_allowed, webhook.not_found
 */
export async function removeWebhook(
  context: CommandContext,
  actor: Actor,
  { webhookId }: NamedWebhook,
): Promise<void> {
  await changeOneWebhook(context, actor, webhookId, async ({ name, url }, { webhooks }) => {
    await webhooks.remove(webhookId);
    return { action: "webhook.removed", detail: { name, host: new URL(url).host } };
  });
}
