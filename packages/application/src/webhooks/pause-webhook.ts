import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { changeOneWebhook } from "./change-one-webhook.ts";
import type { PauseWebhook } from "./webhook-commands.ts";

/**
 * Stops sending to a receiver, or begins again with what was kept for it meanwhile.
 * @throws ProblemError auth.not_allowed, webhook.not_found
 */
export async function pauseWebhook(
  context: CommandContext,
  actor: Actor,
  { webhookId, paused }: PauseWebhook,
): Promise<void> {
  await changeOneWebhook(context, actor, webhookId, async (webhook, { webhooks }, at) => {
    if ((webhook.pause !== null) === paused) return null;
    await webhooks.setPause(webhookId, paused ? "admin" : null, at);
    return { action: paused ? "webhook.paused" : "webhook.resumed", detail: { name: webhook.name } };
  });
}
