import type { WebhookStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { type EventColumns, toEvent } from "./delivery-mapper.ts";

interface ClaimedRow extends EventColumns {
  readonly id: string;
  readonly webhookId: string;
  readonly attempts: number;
  readonly url: string;
  readonly secrets: readonly string[];
}

/** Taking deliveries on and writing down what came of them, inside one transaction. */
export function createDeliveryWork(db: Transaction): Pick<WebhookStore, "claim" | "settle" | "forget"> {
  return {
    async claim({ now, leaseUntil, perWebhook, together, except }) {
      const rows = await db.$queryRaw<ClaimedRow[]>`
        WITH due AS (
          SELECT d.id, w.url FROM webhook w CROSS JOIN LATERAL (
            SELECT id FROM webhook_delivery
            WHERE webhook_id = w.id AND state = 'waiting' AND next_attempt_at <= ${now}
            ORDER BY sequence, id LIMIT ${perWebhook} FOR UPDATE SKIP LOCKED
          ) d
          WHERE w.pause IS NULL AND w.id <> ALL (${[...except]}::uuid[])
          ORDER BY w.failing_since NULLS FIRST LIMIT ${together}
        )
        UPDATE webhook_delivery d
        SET attempts = d.attempts + 1, last_attempt_at = ${now}, next_attempt_at = ${leaseUntil}
        FROM due WHERE d.id = due.id
        RETURNING d.id, d.webhook_id AS "webhookId", d.event, d.at, d.sequence, d.article_id AS "articleId", d.slug,
          d.is_readable AS "isReadable", d.attempts, due.url,
          ARRAY (
            SELECT s.text FROM webhook_secret s
            WHERE s.webhook_id = d.webhook_id AND (s.expires_at IS NULL OR s.expires_at > ${now})
            ORDER BY s.expires_at DESC NULLS FIRST
          ) AS secrets`;
      return rows
        .toSorted((one, other) => Number((one.sequence ?? 0n) - (other.sequence ?? 0n)))
        .map(({ id, webhookId, attempts, url, secrets, ...event }) => ({
          id,
          webhookId,
          attempts,
          url,
          secrets,
          event: toEvent(event),
        }));
    },

    async settle({ deliveryId, webhookId, state, at, nextAttemptAt, status, said }) {
      await db.webhookDelivery.updateMany({
        where: { id: deliveryId },
        data: { state, nextAttemptAt, lastAttemptAt: at, lastStatus: status, lastSaid: said },
      });
      if (state === "delivered") {
        await db.webhook.updateMany({
          where: { id: webhookId },
          data: { failingSince: null, deliveredAt: at },
        });
        return null;
      }
      const [row] = await db.$queryRaw<{ failingSince: Date }[]>`
        UPDATE webhook SET failing_since = coalesce(failing_since, ${at})
        WHERE id = ${webhookId}::uuid RETURNING failing_since AS "failingSince"`;
      return row?.failingSince ?? null;
    },

    async forget({ delivered, dead }) {
      await db.webhookDelivery.deleteMany({
        where: {
          OR: [
            { state: "delivered", lastAttemptAt: { lt: delivered } },
            { state: { in: ["dead", "waiting"] }, at: { lt: dead } },
          ],
        },
      });
      await db.webhookSecret.deleteMany({ where: { expiresAt: { lt: delivered } } });
    },
  };
}
