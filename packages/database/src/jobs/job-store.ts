import type { JobQueueName, JobStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/**
 * Puts jobs of pg-boss on their way inside one transaction, as its own `insert` would: it cannot be given a
 * transaction before it has been started, and a command starts nothing.
 */
export function createJobStore(db: Transaction): JobStore {
  async function enqueue(queue: JobQueueName, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await db.$executeRaw`
      INSERT INTO pgboss.job (name, data, singleton_key, policy, retry_limit, retry_delay, retry_backoff,
        retry_delay_max, expire_seconds, deletion_seconds, keep_until)
      SELECT q.name, jsonb_build_object('key', k), k, q.policy, q.retry_limit, q.retry_delay, q.retry_backoff,
        q.retry_delay_max, q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 second'
      FROM pgboss.queue q CROSS JOIN unnest(${[...keys]}::text[]) AS k
      WHERE q.name = ${queue}
      ON CONFLICT DO NOTHING`;
  }
  return {
    enqueue,
    async retryFailed(queue) {
      const failed = await db.$queryRaw<{ key: string }[]>`
        DELETE FROM pgboss.job WHERE name = ${queue} AND state = 'failed' RETURNING singleton_key AS key`;
      const keys = [...new Set(failed.map(({ key }) => key))].sort();
      await enqueue(queue, keys);
      return keys.length;
    },
  };
}
