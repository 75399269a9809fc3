import type { WebhookStore } from "@gongji/application/ports";
import { TEST_EVENT } from "@gongji/domain/webhook";
import { announceOperation } from "../announcements/operation-channel.ts";
import type { Transaction } from "../connection/create-database.ts";

/** Puts events on their way, inside one transaction: none without its commit, and with it none is lost. */
export function createDeliveryQueue(db: Transaction): Pick<WebhookStore, "queue" | "queueTest" | "replay"> {
  return {
    async queue(...events) {
      const rows = events.map(({ article, ...event }) => ({ ...event, ...article }));
      // The changes were written before, under a lock: an article's latest number is that of this transaction.
      const count = await db.$executeRaw`
        INSERT INTO webhook_delivery (webhook_id, event, at, next_attempt_at, sequence, article_id, slug, is_readable)
        SELECT w.id, e.type, e.at, e.at,
          CASE WHEN e.id IS NULL THEN (SELECT max(sequence) FROM announcement)
            ELSE (SELECT sequence FROM change WHERE article_id = e.id AND is_last) END,
          e.id, e.slug, e."isReadable"
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS e(type text, at timestamptz, id uuid, slug text, "isReadable" boolean)
        JOIN webhook w ON e.type = ANY (w.events)`;
      if (count > 0) await announceOperation(db, "webhooks");
    },

    async queueTest(webhookId, at) {
      const { id } = await db.webhookDelivery.create({
        data: { webhookId, event: TEST_EVENT, at, nextAttemptAt: at },
        select: { id: true },
      });
      await announceOperation(db, "webhooks");
      return id;
    },

    async replay(webhookId, deliveryId, at) {
      const { count } = await db.webhookDelivery.updateMany({
        where: { webhookId, state: "dead", ...(deliveryId !== null && { id: deliveryId }) },
        data: { state: "waiting", attempts: 0, nextAttemptAt: at },
      });
      if (count > 0) await announceOperation(db, "webhooks");
      return count;
    },
  };
}
