import type { ClaimedDelivery, CommandContext } from "@gongji/application/ports";
import { type SendResult, settleDelivery } from "@gongji/application/webhooks";

/** How often is looked for what is due again, and for what nobody was told of. */
const LOOK_EVERY_MS = 5_000;
/** After so long a delivery nobody settled is made again: whoever had it is gone. */
const LEASE_MS = 60_000;
/** Deliveries under way to one receiver, and to all together. */
const PER_WEBHOOK = 2;
const TOGETHER = 64;
const FORGET_EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;
const DELIVERED_KEPT_DAYS = 14;
const DEAD_KEPT_DAYS = 60;

/** How often what happened, since the start. */
export interface WebhookFigures {
  readonly delivered: number;
  readonly failed: number;
  readonly dead: number;
  readonly underWay: number;
}

/** Delivers until it is stopped. */
export interface WebhookRunner {
  /** Looks for work now: something has been put on its way. */
  readonly wake: () => void;
  /** Takes on nothing more and waits for what is under way. */
  readonly stop: () => Promise<void>;
  readonly figures: () => WebhookFigures;
}

/** What the runner is made of. */
export interface WebhookRunnerOptions {
  readonly commands: CommandContext;
  readonly send: (delivery: ClaimedDelivery) => Promise<SendResult>;
  readonly chance: () => number;
  readonly report: (error: unknown) => void;
}

/**
 * Takes on what is due and delivers it, at least once. Any number of replicas may run it. A receiver never has more
 * than two deliveries under way from one of them, so that a slow one waits for itself alone.
 */
export function runWebhooks({ commands, send, chance, report }: WebhookRunnerOptions): WebhookRunner {
  const underWay = new Map<string, number>();
  const working = new Set<Promise<void>>();
  const counts = { delivered: 0, failed: 0, dead: 0 };
  let looking: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;
  let forgottenAtMs = 0;

  async function work(delivery: ClaimedDelivery): Promise<void> {
    const result = await send(delivery);
    const state = await settleDelivery(commands, delivery, result, chance());
    counts[state === "waiting" ? "failed" : state] += 1;
  }
  function begin(delivery: ClaimedDelivery): void {
    const { webhookId } = delivery;
    underWay.set(webhookId, (underWay.get(webhookId) ?? 0) + 1);
    const done = work(delivery)
      .catch(report)
      .finally(() => {
        working.delete(done);
        const left = (underWay.get(webhookId) ?? 1) - 1;
        if (left === 0) underWay.delete(webhookId);
        else underWay.set(webhookId, left);
        wake();
      });
    working.add(done);
  }
  async function look(): Promise<void> {
    while (isWanted && !isStopped && working.size < TOGETHER) {
      isWanted = false;
      const now = commands.now();
      const claimed = await commands.unitOfWork.run(({ webhooks }) =>
        webhooks.claim({
          now,
          leaseUntil: new Date(now.getTime() + LEASE_MS),
          perWebhook: PER_WEBHOOK,
          together: TOGETHER - working.size,
          except: [...underWay.keys()],
        }),
      );
      for (const delivery of claimed) begin(delivery);
    }
  }
  function wake(): void {
    isWanted = true;
    if (isStopped || looking) return;
    looking = look()
      .catch(report)
      .finally(() => {
        looking = null;
        if (isWanted && !isStopped && working.size < TOGETHER) wake();
      });
  }
  async function forget(): Promise<void> {
    const at = commands.now().getTime();
    if (at - forgottenAtMs < FORGET_EVERY_MS) return;
    forgottenAtMs = at;
    await commands.unitOfWork.run(({ webhooks }) =>
      webhooks.forget({
        delivered: new Date(at - DELIVERED_KEPT_DAYS * DAY_MS),
        dead: new Date(at - DEAD_KEPT_DAYS * DAY_MS),
      }),
    );
  }

  const timer = setInterval(() => {
    wake();
    void forget().catch(report);
  }, LOOK_EVERY_MS);
  wake();
  return {
    wake,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await looking;
      await Promise.all(working);
    },
    figures: () => ({ ...counts, underWay: working.size }),
  };
}
