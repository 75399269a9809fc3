import { emptyTrash, runDueActs, runDueReleases } from "@gongji/application";
import { removeUnusedImages } from "@gongji/application/images";
import { recordDueProposals } from "@gongji/application/policies";
import type { CommandContext, ImageStorage } from "@gongji/application/ports";
import { PLATFORM } from "@gongji/domain/article";
import type { JobMeter } from "../metrics/job-meter.ts";
import { type Job, type JobRun, repeatingJob } from "./repeating-job.ts";

const FACTS_EVERY_MS = 30_000;
const ACTS_EVERY_MS = 5_000;
const TRASH_EVERY_MS = 600_000;
const IMAGES_EVERY_MS = 3_600_000;

/**
 * Starts what happens without anybody asking; how each run ends is counted under its name. Several replicas may run
 * it: each version of a fact is recorded, each planned act done and each article deleted once, and what was due while
 * everything was down is caught up at the next start.
 */
export function startJobs(
  commands: CommandContext & { readonly imageStorage: ImageStorage },
  report: (error: unknown, job: string) => void,
  meter: JobMeter,
): Job[] {
  const begin = (job: string, everyMs: number, run: JobRun) =>
    repeatingJob(
      run,
      everyMs,
      (error) => report(error, job),
      (outcome) => meter.count(job, outcome),
    );
  return [
    begin("record-due-facts", FACTS_EVERY_MS, () => recordDueProposals(commands, PLATFORM)),
    begin("run-planned-acts", ACTS_EVERY_MS, async () => {
      const acts = await runDueActs(commands, PLATFORM);
      const releases = await runDueReleases(commands, PLATFORM);
      return { failed: [...acts.failed, ...releases.failed] };
    }),
    begin("empty-trash", TRASH_EVERY_MS, async () => {
      await emptyTrash(commands, PLATFORM);
      return { failed: [] };
    }),
    begin("remove-unused-images", IMAGES_EVERY_MS, async () => {
      await removeUnusedImages(commands, PLATFORM);
      return { failed: [] };
    }),
  ];
}
