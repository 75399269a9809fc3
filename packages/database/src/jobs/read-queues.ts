import type { QueueState } from "@gongji/application/ports";
import type { Database } from "../connection/create-database.ts";

/**
 * Waiting and failed jobs of each queue, those of pg-boss and the deliveries of webhooks. A job that is taken on waits
 * until it is done; one that failed is of no more account once a later one of its key was done.
 */
export async function readQueues(db: Database): Promise<readonly QueueState[]> {
  return await db.$queryRaw<QueueState[]>`
    SELECT q.name, count(j.id) FILTER (WHERE j.state < 'completed')::int AS waiting,
      min(j.start_after) FILTER (WHERE j.state < 'completed' AND j.start_after <= now()) AS oldest,
      count(j.id) FILTER (WHERE j.state = 'failed')::int AS failed,
      (array_agg(j.output->>'message' ORDER BY j.completed_on DESC) FILTER (WHERE j.state = 'failed'))[1] AS "lastError",
      max(j.completed_on) FILTER (WHERE j.state = 'failed') AS "lastFailedAt"
    FROM pgboss.queue q LEFT JOIN pgboss.job j ON j.name = q.name AND (j.state < 'completed' OR j.state = 'failed' AND NOT EXISTS (
      SELECT FROM pgboss.job n WHERE n.name = j.name AND n.singleton_key = j.singleton_key
        AND n.state = 'completed' AND n.completed_on > j.completed_on
    ))
    GROUP BY q.name
    UNION ALL
    SELECT 'webhooks', count(*) FILTER (WHERE d.state = 'waiting')::int,
      min(d.next_attempt_at) FILTER (WHERE d.state = 'waiting' AND d.next_attempt_at <= now()),
      count(*) FILTER (WHERE d.state = 'dead')::int, NULL, NULL
    FROM webhook_delivery d
    ORDER BY 1`;
}
