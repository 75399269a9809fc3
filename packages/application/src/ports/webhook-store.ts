import type { WebhookEvent, WebhookEventType } from "@gongji/domain/webhook";

/** Why nothing is sent to a receiver: an admin said so, it failed for too long, or it said it is gone. */
export type WebhookPause = "admin" | "failing" | "gone";

/** A receiver of events. */
export interface WebhookRecord {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly WebhookEventType[];
  readonly createdAt: Date;
  readonly pause: WebhookPause | null;
  readonly pausedAt: Date | null;
  /** The first failure since the last success. */
  readonly failingSince: Date | null;
}

/** A receiver with how its deliveries stand. */
export interface ListedWebhookRecord extends WebhookRecord {
  readonly waiting: number;
  readonly dead: number;
  readonly deliveredAt: Date | null;
}

/** A secret deliveries are signed with. Signing needs its text. */
export interface WebhookSecret {
  readonly text: string;
  readonly at: Date;
}

/** Whether a delivery is still to be made, was made, or was given up. */
export type DeliveryState = "waiting" | "delivered" | "dead";

/** An event on its way to a receiver. */
export interface DeliveryRecord {
  readonly id: string;
  readonly webhookId: string;
  readonly event: WebhookEvent;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  readonly lastAttemptAt: Date | null;
  /** What the receiver answered last: its status, or null when there was no answer. */
  readonly lastStatus: number | null;
  /** What went wrong last, or the beginning of what the receiver said. */
  readonly lastSaid: string | null;
}

/** What came of an attempt. */
export interface DeliveryOutcome {
  readonly deliveryId: string;
  readonly webhookId: string;
  readonly state: DeliveryState;
  readonly at: Date;
  /** When to try again, while it is waiting. */
  readonly nextAttemptAt: Date;
  readonly status: number | null;
  readonly said: string | null;
}

/** A delivery somebody has taken on, with what it takes to make it. */
export interface ClaimedDelivery extends Pick<DeliveryRecord, "id" | "webhookId" | "event" | "attempts"> {
  readonly url: string;
  /** Newest first; more than one while a secret is replaced. */
  readonly secrets: readonly string[];
}

/** Something receivers are told of, before it is known who they are. */
export interface QueuedEvent {
  readonly type: WebhookEventType;
  readonly at: Date;
  readonly article: { readonly id: string; readonly slug: string; readonly isReadable: boolean } | null;
}

/** Receivers and what is on its way to them. */
export interface WebhookStore {
  list(): Promise<readonly ListedWebhookRecord[]>;
  /** The receiver, which nobody else changes until the transaction ends; null when there is none. */
  lock(webhookId: string): Promise<WebhookRecord | null>;
  create(
    webhook: Pick<WebhookRecord, "id" | "name" | "url" | "events"> & { readonly secret: WebhookSecret },
  ): Promise<void>;
  change(webhookId: string, change: Partial<Pick<WebhookRecord, "name" | "url" | "events">>): Promise<void>;
  /** Null sets it going again, with what was kept for it. */
  setPause(webhookId: string, pause: WebhookPause | null, at: Date): Promise<void>;
  replaceSecret(webhookId: string, secret: WebhookSecret, oldUntil: Date): Promise<void>;
  /** Forgets it with everything on its way to it. */
  remove(webhookId: string): Promise<void>;
  /** Puts events on their way to everybody who asked for such, with the commit and not without one. */
  queue(...events: readonly QueuedEvent[]): Promise<void>;
  /** Puts a test on its way to one receiver. Answers its id. */
  queueTest(webhookId: string, at: Date): Promise<string>;
  /** Newest first. */
  deliveries(filter: {
    readonly webhookId: string;
    readonly state: DeliveryState | null;
    readonly before: string | null;
    readonly limit: number;
  }): Promise<readonly DeliveryRecord[]>;
  /** Has given-up deliveries made again, one or all of a receiver. Answers how many. */
  replay(webhookId: string, deliveryId: string | null, at: Date): Promise<number>;
  /**
   * Takes on what is due, in the order in which it happened, so many of each receiver and together at most, of those
   * that do well first; nobody else takes it on until `leaseUntil`.
   */
  claim(options: {
    readonly now: Date;
    readonly leaseUntil: Date;
    readonly perWebhook: number;
    readonly together: number;
    /** Receivers that are left out. */
    readonly except: readonly string[];
  }): Promise<readonly ClaimedDelivery[]>;
  /** Writes down what came of an attempt, and whether its receiver is failing. Answers since when it is. */
  settle(outcome: DeliveryOutcome): Promise<Date | null>;
  /** Forgets what was delivered, and what was given up, before the moments. */
  forget(before: { readonly delivered: Date; readonly dead: Date }): Promise<void>;
}
