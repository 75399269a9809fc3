import { runDueActs } from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import { PLATFORM } from "@gongji/domain/article";
import type { JobOutcome } from "../metrics/job-meter.ts";
import type { Job } from "./record-due-facts.ts";

/** How often planned acts are looked through for those whose time has come. */
const EVERY_MS = 5_000;

/**
 * Publishes and takes back articles when their time has come. Several replicas may run it: each act happens once, and
 * what was due while everything was down is caught up at the next start.
 */
export function runPlannedActs(
  commands: CommandContext,
  report: (error: unknown) => void,
  ended: (outcome: JobOutcome) => void,
): Job {
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= runDueActs(commands, PLATFORM)
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
  const timer = setInterval(run, EVERY_MS);
  run();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
