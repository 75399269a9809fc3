import type { JobOutcome } from "../metrics/job-meter.ts";

/** A job that runs until it is stopped. */
export interface Job {
  /** Begins nothing more, and waits for what it has begun where that matters. */
  readonly stop: () => void | Promise<void>;
}

/** What is done again and again, and what of it went wrong. */
export type JobRun = () => Promise<{ readonly failed: readonly { readonly error: unknown }[] }>;

/** Runs at once and again after every so many milliseconds, one run after the other; says how each ended. */
export function repeatingJob(
  run: JobRun,
  everyMs: number,
  report: (error: unknown) => void,
  ended: (outcome: JobOutcome) => void,
): Job {
  let running: Promise<void> | null = null;
  const begin = () => {
    running ??= run()
      .then(({ failed }) => {
        for (const { error } of failed) report(error);
        ended(failed.length === 0 ? "done" : "failed");
      })
      .catch((error: unknown) => {
        report(error);
        ended("failed");
      })
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(begin, everyMs);
  begin();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
