import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { EditorReader, QueueState, RankingNote } from "../ports/index.ts";
import type { Jobs } from "./related-dto.ts";

/** A job that has been due for longer is late. */
const BEHIND_AFTER_MS = 60_000;
/** Whoever works says so every few seconds; after so long without a word nobody does. */
const DEAD_AFTER_MS = 60_000;

/** Whether work that nobody waits for gets done: what is behind, what has failed, and whether anybody is there. */
export async function listJobs({ related }: EditorReader, actor: Actor, now: Date): Promise<Jobs> {
  authorise(actor, "article.read");
  const [queues, ranking] = await Promise.all([related.queues(), related.ranking()]);
  return {
    queues: queues.map((queue) => toJobState(queue, ranking, now)),
    ranking: ranking && {
      phase: ranking.phase,
      seenAt: ranking.at.toISOString(),
      modelVersion: ranking.modelVersion,
      done: ranking.done,
      total: ranking.total,
    },
  };
}

function toJobState(queue: QueueState, ranking: RankingNote | null, now: Date): Jobs["queues"][number] {
  const { name, waiting, failed, oldest, lastError, lastFailedAt } = queue;
  const isBehind = oldest !== null && now.getTime() - oldest.getTime() > BEHIND_AFTER_MS;
  const isSeen =
    name !== "related" || (ranking !== null && now.getTime() - ranking.at.getTime() < DEAD_AFTER_MS);
  const state = isBehind ? (isSeen ? "behind" : "dead") : failed > 0 ? "failed" : "fine";
  return {
    name,
    state,
    waiting,
    failed,
    waitingSince: oldest?.toISOString() ?? null,
    lastError,
    lastFailedAt: lastFailedAt?.toISOString() ?? null,
  };
}
