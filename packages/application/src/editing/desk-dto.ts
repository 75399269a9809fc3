import { z } from "zod";
import { mentionSchema } from "../comments/comment-dto.ts";
import { rankedListSchema } from "../related/related-dto.ts";
import { listedArticleSchema } from "./editor-dto.ts";
import { waitingSchema } from "./waiting-dto.ts";

/**
 * What went wrong and waits for somebody: deliveries nobody took, jobs that failed, or that nobody does, and what was
 * planned for articles or releases and did not come about.
 */
export const DESK_FAILURES = ["webhooks", "jobs_failed", "jobs_dead", "plans", "releases"] as const;

const articles = z.array(listedArticleSchema);

/** What there is to do, for one person, now. */
export const deskSchema = z.object({
  /** What the asker can say the second word on, the longest waiting first. */
  waiting: waitingSchema.pick({ submissions: true, emergencies: true }),
  /** Comments that call the asker, in threads that are still open. */
  mentions: z.array(mentionSchema),
  /** One's own drafts, last changed first. */
  drafts: articles,
  /** Reviews of what one looks after that are overdue or soon due, the first due first. */
  due: articles,
  /** Overdue reviews, the riskiest first: days overdue times readers. */
  overdue: z.array(
    z.object({
      article: listedArticleSchema,
      daysOverdue: z.int(),
      /** Readers of the last week. */
      reads: z.int(),
    }),
  ),
  /** Articles to be written that most others name. */
  stubs: z.array(z.object({ article: listedArticleSchema, namedBy: z.int() })),
  /** The poorest related lists of what readers see, the poorest first. */
  poorLists: z.array(rankedListSchema),
  published: z.object({
    /** Every day of the week, oldest first. */
    days: z.array(z.object({ day: z.string(), count: z.int() })),
    latest: articles,
  }),
  failures: z.array(
    z.object({
      kind: z.enum(DESK_FAILURES),
      count: z.int(),
      /** Since when, or when last. */
      at: z.string(),
    }),
  ),
});
/** What there is to do, for one person, now. */
export type Desk = z.infer<typeof deskSchema>;

/** Articles on show that are older than what is known of their topic, the latest change first. */
export const changedFactsSchema = z.array(
  z.object({
    article: listedArticleSchema,
    /** The topic, which is a kind of policy, of which facts have changed. */
    topicKey: z.string(),
    /** When a fact of it was recorded, came into force or ended last. */
    at: z.string(),
  }),
);
/** Articles on show that are older than what is known of their topic, the latest change first. */
export type ChangedFacts = z.infer<typeof changedFactsSchema>;
