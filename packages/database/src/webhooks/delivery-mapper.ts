import type { DeliveryRecord } from "@gongji/application/ports";
import { TEST_EVENT, WEBHOOK_EVENTS, type WebhookEvent } from "@gongji/domain/webhook";

/** What a row says of its event. */
export interface EventColumns {
  readonly event: string;
  readonly at: Date;
  readonly sequence: bigint | null;
  readonly articleId: string | null;
  readonly slug: string | null;
  readonly isReadable: boolean | null;
}

/** The event a row tells of: the same bytes with every attempt. */
export function toEvent({ event, at, sequence, articleId, slug, isReadable }: EventColumns): WebhookEvent {
  return {
    type: WEBHOOK_EVENTS.find((type) => type === event) ?? TEST_EVENT,
    version: 1,
    timestamp: at.toISOString(),
    data: { sequence: sequence?.toString() ?? null, articleId, slug, isReadable },
  };
}

type DeliveryRow = EventColumns & Omit<DeliveryRecord, "event">;

/** A delivery from its row. */
export function toDelivery({
  event,
  at,
  sequence,
  articleId,
  slug,
  isReadable,
  ...rest
}: DeliveryRow): DeliveryRecord {
  return { ...rest, event: toEvent({ event, at, sequence, articleId, slug, isReadable }) };
}
