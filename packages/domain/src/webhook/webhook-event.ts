/** What a receiver can ask to be told of. */
export const WEBHOOK_EVENTS = [
  "article.published",
  "article.updated",
  "article.withdrawn",
  "facts.changed",
] as const;
/** What a receiver can ask to be told of. */
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];

/** The event of a delivery an admin sends to see whether it arrives. */
export const TEST_EVENT = "webhook.test";

/** Something that is delivered. It names what changed and says nothing of its content: receivers read that anew. */
export interface WebhookEvent {
  readonly type: WebhookEventType | typeof TEST_EVENT;
  /** Of the form of `data`; another number means a form receivers have to learn. */
  readonly version: 1;
  /** When it happened, ISO 8601. */
  readonly timestamp: string;
  readonly data: {
    /** Its place in the order of changes, as decimal digits; a higher one happened later. Null for a test. */
    readonly sequence: string | null;
    readonly articleId: string | null;
    readonly slug: string | null;
    /** Whether readers can read the article now; null where there is none. */
    readonly isReadable: boolean | null;
  };
}

/**
 * What a change of an article is for receivers. `before` and `after` say whether it was and is in the lists: one that
 * goes on under a notice has been withdrawn all the same, and one that comes back has been published.
 */
export function articleEvent(change: {
  readonly before: boolean;
  readonly after: boolean;
}): WebhookEventType {
  if (!change.after) return "article.withdrawn";
  return change.before ? "article.updated" : "article.published";
}
