import type { JobQueueName } from "@gongji/application/ports";
import { PgBoss } from "pg-boss";

/** A job somebody has taken on. */
export interface TakenJob {
  readonly id: string;
  readonly key: string;
}

/** Jobs for whoever does them. What is taken on and neither done nor failed is given out again after a while. */
export interface JobQueue {
  /** Takes on the oldest jobs that are due. */
  take(queue: JobQueueName, most: number): Promise<readonly TakenJob[]>;
  done(queue: JobQueueName, ids: readonly string[]): Promise<void>;
  /** Gives back what is taken on, each job with one try less: whoever did it has ended. Answers how many. */
  abandon(queue: JobQueueName): Promise<number>;
  /** Tried again later; after a few tries it stays behind as failed. */
  failed(queue: JobQueueName, id: string, message: string): Promise<void>;
  close(): Promise<void>;
}

const ACTIVE = "SELECT id FROM pgboss.job WHERE name = $1 AND state = 'active'";

/** Opens the queues on connections of their own. */
export async function openJobQueue(databaseUrl: string, report: (error: unknown) => void): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 2,
    application_name: "gongji jobs",
    // Its tables come with the migrations, and times of the calendar are no business of these queues.
    migrate: false,
    createSchema: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on("error", report);
  await boss.start();
  return {
    async take(queue, most) {
      const jobs = await boss.fetch<{ readonly key: string }>(queue, { batchSize: most });
      return jobs.map(({ id, data }) => ({ id, key: data.key }));
    },
    async done(queue, ids) {
      if (ids.length > 0) await boss.complete(queue, [...ids]);
    },
    async abandon(queue) {
      const { rows } = await boss.getDb().executeSql(ACTIVE, [queue]);
      const ids: string[] = rows.map(({ id }: { readonly id: string }) => id);
      if (ids.length > 0)
        await boss.fail(queue, ids, { message: "the worker ended before the job was done" });
      return ids.length;
    },
    async failed(queue, id, message) {
      await boss.fail(queue, id, { message });
    },
    close: () => boss.stop({ graceful: false }),
  };
}
