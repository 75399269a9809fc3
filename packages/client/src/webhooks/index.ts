export type { WebhookEvent } from "@gongji/domain/webhook";
export { type ReceivedWebhook, verifyWebhook, WebhookNotVerified } from "./verify-webhook.ts";
