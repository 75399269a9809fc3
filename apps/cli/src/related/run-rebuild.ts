import { setTimeout as delay } from "node:timers/promises";
import { REBUILD_KEY, rankOnce } from "@gongji/api-server/ranking";
import type { UnitOfWork } from "@gongji/application/ports";
import type { RebuildProgress } from "@gongji/application/ranking";
import { createCommandContext, createDatabase } from "@gongji/database";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import { withDatabase } from "../database/with-database.ts";
import { createProgressBar } from "./progress-bar.ts";

const LOOK_EVERY_MS = 500;

/** Makes every list again: by itself, or by the server that is running, which it then looks on at. */
export async function runRebuild(options: { readonly data: string }): Promise<void> {
  await withDatabase(options, async (databaseUrl) => {
    const database = createDatabase(databaseUrl, { poolSize: 1 });
    const { unitOfWork } = createCommandContext(database);
    try {
      await unitOfWork.run(async ({ related, jobs }) => {
        await related.makeAllDue();
        await jobs.enqueue("related", [REBUILD_KEY]);
      });
      const bar = createProgressBar("Lists made");
      const report = (error: unknown) => console.error(error);
      const isOurs = await rankOnce({ databaseUrl, report, progress: bar.show });
      if (!isOurs) await lookOn(unitOfWork, bar.show);
      bar.end();
    } finally {
      await database.$disconnect();
    }
  });
}

/** Tells how far whoever ranks is, until every list is made. */
async function lookOn(unitOfWork: UnitOfWork, show: (progress: RebuildProgress) => void): Promise<void> {
  for (;;) {
    const { made, listed } = await unitOfWork.run(({ related }) => related.progress(TRAINED_MODEL.version));
    show({ done: made, total: listed });
    if (made === listed) return;
    await delay(LOOK_EVERY_MS);
  }
}
