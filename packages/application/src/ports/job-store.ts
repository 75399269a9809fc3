/** What is done after a command has committed, by name. */
export const JOB_QUEUES = ["related"] as const;
/** What is done after a command has committed. */
export type JobQueueName = (typeof JOB_QUEUES)[number];

/** Puts work on its way with the commit, and not at all without one. */
export interface JobStore {
  /** One waiting job for each key: what already waits is not asked for twice. */
  enqueue(queue: JobQueueName, keys: readonly string[]): Promise<void>;
  /** Has every job that was given up done once more; answers how many. */
  retryFailed(queue: JobQueueName): Promise<number>;
}
