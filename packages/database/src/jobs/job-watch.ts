import type { JobQueueName } from "@gongji/application/ports";
import type { Database } from "../connection/create-database.ts";

/** Whether there is anything to do. */
export interface JobWatch {
  /** Whether a job is due, or taken on and not done: whoever took it on may have ended. */
  isUnfinished(queue: JobQueueName): Promise<boolean>;
  /** Whether a listed article has no suggestions of the model. */
  isRankingDue(modelVersion: string): Promise<boolean>;
}

/** Looks for work without taking it on. */
export function createJobWatch(database: Database): JobWatch {
  const first = (rows: { found: boolean }[]) => rows[0]?.found === true;
  return {
    isUnfinished: async (queue) =>
      first(
        await database.$queryRaw`
          SELECT EXISTS (SELECT FROM pgboss.job WHERE name = ${queue} AND state < 'completed' AND start_after <= now()) AS found`,
      ),
    isRankingDue: async (modelVersion) =>
      first(
        await database.$queryRaw`
          SELECT EXISTS (
            SELECT FROM live.listed_article a WHERE NOT EXISTS (
              SELECT FROM related_ranking r WHERE r.article_id = a.id AND r.model_version = ${modelVersion}
            )
          ) AS found`,
      ),
  };
}
