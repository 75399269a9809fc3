import { WEBHOOK_EVENTS } from "@gongji/domain/webhook";
import { z } from "zod";

/** Longest time a secret goes on signing after it was replaced, in hours. */
export const WEBHOOK_GRACE_HOURS_MAX = 168;

const webhookId = z.uuid();
const name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((text) => !text.includes("\0"), "must not contain NUL");
const url = z.string().max(2_000);
const events = z
  .array(z.enum(WEBHOOK_EVENTS))
  .min(1)
  .transform((list) => [...new Set(list)]);

/** A new receiver. */
export const createWebhookSchema = z.strictObject({ name, url, events });
/** A new receiver. */
export type CreateWebhook = z.infer<typeof createWebhookSchema>;

/** Another name, address or choice of events. */
export const changeWebhookSchema = z.strictObject({ webhookId, name, url, events });
/** Another name, address or choice of events. */
export type ChangeWebhook = z.infer<typeof changeWebhookSchema>;

/** The receiver that is meant. */
export const namedWebhookSchema = z.strictObject({ webhookId });
/** The receiver that is meant. */
export type NamedWebhook = z.infer<typeof namedWebhookSchema>;

/** Whether anything is sent to a receiver. */
export const pauseWebhookSchema = z.strictObject({ webhookId, paused: z.boolean() });
/** Whether anything is sent to a receiver. */
export type PauseWebhook = z.infer<typeof pauseWebhookSchema>;

/** Another secret. */
export const rotateWebhookSchema = z.strictObject({
  webhookId,
  /** For how long deliveries are signed with the old one too. */
  graceHours: z.int().min(0).max(WEBHOOK_GRACE_HOURS_MAX),
});
/** Another secret. */
export type RotateWebhook = z.infer<typeof rotateWebhookSchema>;

/** Given-up deliveries to make again: one, or all of the receiver. */
export const replayDeliveriesSchema = z.strictObject({ webhookId, deliveryId: z.uuid().nullable() });
/** Given-up deliveries to make again. */
export type ReplayDeliveries = z.infer<typeof replayDeliveriesSchema>;

const deliveryStateSchema = z.enum(["waiting", "delivered", "dead"]);

/** Which deliveries to list. */
export const listDeliveriesSchema = z.strictObject({
  webhookId,
  state: deliveryStateSchema.nullable().default(null),
  cursor: z.uuid().nullable().default(null),
  limit: z.int().min(1).max(100).default(50),
});
/** Which deliveries to list. */
export type ListDeliveries = z.infer<typeof listDeliveriesSchema>;

/** A receiver whose secret was just made; its text is shown this once. */
export const shownWebhookSchema = z.object({ webhookId: z.string(), secret: z.string() });
/** A receiver whose secret was just made; its text is shown this once. */
export type ShownWebhook = z.infer<typeof shownWebhookSchema>;

/** A receiver as a row of the admins' list. */
export const listedWebhookSchema = z.object({
  webhookId: z.string(),
  name: z.string(),
  url: z.string(),
  events: z.array(z.enum(WEBHOOK_EVENTS)),
  createdAt: z.string(),
  pause: z.enum(["admin", "failing", "gone"]).nullable(),
  pausedAt: z.string().nullable(),
  failingSince: z.string().nullable(),
  waiting: z.int(),
  dead: z.int(),
  deliveredAt: z.string().nullable(),
});
/** A receiver as a row of the admins' list. */
export type ListedWebhook = z.infer<typeof listedWebhookSchema>;

/** A delivery as a row of the admins' list. */
export const listedDeliverySchema = z.object({
  deliveryId: z.string(),
  type: z.string(),
  slug: z.string().nullable(),
  at: z.string(),
  state: deliveryStateSchema,
  attempts: z.int(),
  nextAttemptAt: z.string().nullable(),
  lastAttemptAt: z.string().nullable(),
  lastStatus: z.int().nullable(),
  lastSaid: z.string().nullable(),
});
/** A delivery as a row of the admins' list. */
export type ListedDelivery = z.infer<typeof listedDeliverySchema>;
