import type { ReceiverRefusal } from "@gongji/domain/webhook";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/** What commands on receivers need besides: whether anything may be sent to an address. */
export interface WebhookCommandContext extends CommandContext {
  readonly refuseReceiver: (url: string) => Promise<ReceiverRefusal | null>;
}

/**
 * Lets an address pass to which events may be sent. It is looked at again with every delivery.
 * @throws ProblemError webhook.url_refused
 */
export async function requireReceiver(context: WebhookCommandContext, url: string): Promise<void> {
  const reason = await context.refuseReceiver(url);
  if (reason !== null) refuse({ code: "webhook.url_refused", reason });
}
