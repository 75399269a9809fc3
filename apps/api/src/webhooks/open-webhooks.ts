import type { CommandContext } from "@gongji/application/ports";
import type { ReceiverRefusal } from "@gongji/domain/webhook";
import { deliver } from "./deliver.ts";
import { createReceiverGuard, type Resolve, systemResolve } from "./receiver-guard.ts";
import { runWebhooks, type WebhookFigures, type WebhookRunner } from "./webhook-runner.ts";

/** All of one attempt: names, connections, redirects and the answer. */
const TIMEOUT_MS = 10_000;

/** Webhooks, connected. */
export interface Webhooks {
  readonly refuseReceiver: (url: string) => Promise<ReceiverRefusal | null>;
  readonly start: () => void;
  /** Something may have been put on its way. */
  readonly wake: () => void;
  /** Finishes what is under way. */
  readonly close: () => Promise<void>;
  readonly figures: () => WebhookFigures | null;
}

/** Connects webhooks with what is on its way in the database. */
export function openWebhooks(options: {
  readonly allowed: readonly string[];
  readonly commands: CommandContext;
  readonly report: (error: unknown) => void;
  readonly resolve?: Resolve;
}): Webhooks {
  const { allowed, commands, report, resolve = systemResolve } = options;
  const guard = createReceiverGuard({ allowed, resolve });
  let runner: WebhookRunner | null = null;
  return {
    async refuseReceiver(url) {
      const checked = await guard.check(url);
      return typeof checked === "string" ? checked : null;
    },
    start() {
      runner ??= runWebhooks({
        commands,
        send: (delivery) => deliver(delivery, { guard, now: commands.now, timeoutMs: TIMEOUT_MS }),
        chance: Math.random,
        report,
      });
    },
    wake: () => runner?.wake(),
    close: async () => {
      await runner?.stop();
    },
    figures: () => runner?.figures() ?? null,
  };
}
