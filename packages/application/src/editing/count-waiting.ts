import { type Actor, roleAllows } from "@gongji/domain/article";
import { z } from "zod";
import { listMentions } from "../comments/list-comments.ts";
import type { EditorReader } from "../ports/index.ts";
import { chinaDay } from "../published/china-day.ts";
import { listWaiting } from "./list-waiting.ts";
import { secondWords } from "./second-words.ts";

/** How much waits for one person, room by room. */
export const waitingCountsSchema = z.object({
  /** Open comments that call the asker, and reviews of what they look after that are overdue. */
  desk: z.int(),
  /** Drafts and emergency publications the asker can say the second word on, and plans that failed unseen. */
  reviews: z.int(),
  /** What readers say is wrong and nobody has seen to. */
  corrections: z.int(),
});
/** How much waits for one person, room by room. */
export type WaitingCounts = z.infer<typeof waitingCountsSchema>;

/**
 * How much waits for one person, to stand beside the names of the rooms.
 * @throws ProblemError auth.not_allowed
 */
export async function countWaiting(reader: EditorReader, actor: Actor, now: Date): Promise<WaitingCounts> {
  const [waiting, mentions, overdue, corrections] = await Promise.all([
    listWaiting(reader, actor, now),
    listMentions(reader, actor),
    actor.userId === null ? 0 : reader.overdueOf(actor.userId, chinaDay(now)),
    reader.openCorrections(),
  ]);
  const { submissions, emergencies } = secondWords(actor, waiting);
  const failed = roleAllows(actor.role, "article.publish") ? waiting.failed.length : 0;
  return {
    desk: mentions.length + overdue,
    reviews: submissions.length + emergencies.length + failed,
    corrections,
  };
}
