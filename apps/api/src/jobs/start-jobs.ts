import type { CommandContext } from "@gongji/application/ports";
import type { JobMeter } from "../metrics/job-meter.ts";
import { type Job, recordDueFacts } from "./record-due-facts.ts";
import { runPlannedActs } from "./run-planned-acts.ts";

/** Starts what happens without anybody asking; how each run ends is counted under its name. */
export function startJobs(
  commands: CommandContext,
  report: (error: unknown, job: string) => void,
  meter: JobMeter,
): Job[] {
  const begin = (job: string, run: typeof recordDueFacts) =>
    run(
      commands,
      (error) => report(error, job),
      (outcome) => meter.count(job, outcome),
    );
  return [begin("record-due-facts", recordDueFacts), begin("run-planned-acts", runPlannedActs)];
}
