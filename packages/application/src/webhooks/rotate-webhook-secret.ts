import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { changeOneWebhook } from "./change-one-webhook.ts";
import { newWebhookSecret } from "./new-webhook-secret.ts";
import type { RotateWebhook, ShownWebhook } from "./webhook-commands.ts";

const MS_AN_HOUR = 3_600_000;

/**
 * Gives a receiver another secret. For the stated time deliveries are signed with both, so that the receiver can
 * change over when it suits.
 * @throws ProblemError auth.not_allowed, webhook.not_found
 */
export async function rotateWebhookSecret(
  context: CommandContext,
  actor: Actor,
  { webhookId, graceHours }: RotateWebhook,
): Promise<ShownWebhook> {
  const secret = newWebhookSecret(context);
  await changeOneWebhook(context, actor, webhookId, async ({ name }, { webhooks }, at) => {
    const oldUntil = new Date(at.getTime() + graceHours * MS_AN_HOUR);
    await webhooks.replaceSecret(webhookId, { text: secret, at }, oldUntil);
    return { action: "webhook.secret_rotated", detail: { name, graceHours } };
  });
  return { webhookId, secret };
}
