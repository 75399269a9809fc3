import type { WebhookRecord, WebhookStore } from "@gongji/application/ports";
import { WEBHOOK_EVENTS } from "@gongji/domain/webhook";
import { announceOperation } from "../announcements/operation-channel.ts";
import type { Transaction } from "../connection/create-database.ts";
import { toDelivery } from "./delivery-mapper.ts";
import { createDeliveryQueue } from "./queue-deliveries.ts";
import { createDeliveryWork } from "./work-deliveries.ts";

const webhookColumns = {
  id: true,
  name: true,
  url: true,
  events: true,
  createdAt: true,
  pause: true,
  pausedAt: true,
  failingSince: true,
} as const;

type WebhookRow = Omit<WebhookRecord, "events"> & { readonly events: readonly string[] };

function toRecord<Row extends WebhookRow>(row: Row): Row & WebhookRecord {
  return { ...row, events: WEBHOOK_EVENTS.filter((event) => row.events.includes(event)) };
}

/** Receivers and their deliveries in PostgreSQL, inside one transaction. */
export function createWebhookStore(db: Transaction): WebhookStore {
  return {
    ...createDeliveryQueue(db),
    ...createDeliveryWork(db),

    async list() {
      const rows = await db.webhook.findMany({
        select: { ...webhookColumns, deliveredAt: true },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      });
      const counts = await db.webhookDelivery.groupBy({
        by: ["webhookId", "state"],
        where: { state: { in: ["waiting", "dead"] } },
        _count: true,
      });
      const count = (webhookId: string, state: "waiting" | "dead") =>
        counts.find((one) => one.webhookId === webhookId && one.state === state)?._count ?? 0;
      return rows.map((row) => ({
        ...toRecord(row),
        waiting: count(row.id, "waiting"),
        dead: count(row.id, "dead"),
      }));
    },

    async lock(webhookId) {
      // Not so strong that it kept anything from being queued.
      await db.$queryRaw`SELECT 1 FROM webhook WHERE id = ${webhookId}::uuid FOR NO KEY UPDATE`;
      const row = await db.webhook.findUnique({ where: { id: webhookId }, select: webhookColumns });
      return row && toRecord(row);
    },

    async create({ events, secret, ...webhook }) {
      await db.webhook.create({
        data: {
          ...webhook,
          events: [...events],
          createdAt: secret.at,
          secrets: { create: { text: secret.text, createdAt: secret.at } },
        },
      });
    },

    async change(webhookId, { events, ...change }) {
      await db.webhook.update({
        where: { id: webhookId },
        data: { ...change, ...(events && { events: [...events] }) },
      });
    },

    async setPause(webhookId, pause, at) {
      await db.webhook.update({
        where: { id: webhookId },
        data: { pause, pausedAt: pause && at, ...(pause === null && { failingSince: null }) },
      });
      await announceOperation(db, "webhooks");
    },

    async replaceSecret(webhookId, { text, at }, oldUntil) {
      await db.webhookSecret.updateMany({
        where: { webhookId, OR: [{ expiresAt: null }, { expiresAt: { gt: oldUntil } }] },
        data: { expiresAt: oldUntil },
      });
      await db.webhookSecret.create({ data: { webhookId, text, createdAt: at } });
    },

    async remove(webhookId) {
      await db.webhook.delete({ where: { id: webhookId } });
    },

    async deliveries({ webhookId, state, before, limit }) {
      const rows = await db.webhookDelivery.findMany({
        where: { webhookId, ...(state && { state }), ...(before && { id: { lt: before } }) },
        orderBy: { id: "desc" },
        take: limit,
      });
      return rows.map(toDelivery);
    },
  };
}
