import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { AuditEntry, CommandContext, Stores, WebhookRecord } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/**
 * Runs one change of a receiver, with its audit event, in one transaction. `null` from the work: nothing happened.
 * @throws ProblemError auth.not_allowed, webhook.not_found
 */
export async function changeOneWebhook(
  context: CommandContext,
  actor: Actor,
  webhookId: string,
  work: (
    webhook: WebhookRecord,
    stores: Stores,
    at: Date,
  ) => Promise<Pick<AuditEntry, "action" | "detail"> | null>,
): Promise<void> {
  authorise(actor, "webhook.manage");
  await context.unitOfWork.run(async (stores) => {
    const webhook = (await stores.webhooks.lock(webhookId)) ?? refuse({ code: "webhook.not_found" });
    const at = context.now();
    const event = await work(webhook, stores, at);
    if (!event) return;
    await stores.audit.append({
      ...event,
      at,
      actorId: actor.userId,
      subjectType: "webhook",
      subjectId: webhookId,
    });
  });
}
