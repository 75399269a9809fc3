import { recordDueProposals } from "@gongji/application/policies";
import type { CommandContext } from "@gongji/application/ports";
import { PLATFORM } from "@gongji/domain/article";
import type { JobOutcome } from "../metrics/job-meter.ts";

/** How often accepted proposals are looked through for those whose time has come. */
const EVERY_MS = 30_000;

/** A job that runs until it is stopped. */
export interface Job {
  /** Begins nothing more, and waits for what it has begun where that matters. */
  readonly stop: () => void | Promise<void>;
}

/**
 * Records accepted versions of facts when their time has come. Several replicas may run it: each version is recorded
 * once, and a time missed while everything was down is caught up at the next start.
 */
export function recordDueFacts(
  commands: CommandContext,
  report: (error: unknown) => void,
  ended: (outcome: JobOutcome) => void,
): Job {
  const run = () => {
    recordDueProposals(commands, PLATFORM).then(
      ({ failed }) => {
        for (const { error } of failed) report(error);
        ended(failed.length === 0 ? "done" : "failed");
      },
      (error: unknown) => {
        report(error);
        ended("failed");
      },
    );
  };
  const timer = setInterval(run, EVERY_MS);
  run();
  return { stop: () => clearInterval(timer) };
}
