import { setTimeout as delay } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { createDatabase, createUnitOfWork } from "@gongji/database";
import { takeLead } from "@gongji/database/jobs";
import { isUnavailable } from "@gongji/database/published";
import { z } from "zod";
import { rankRelated } from "./rank-related.ts";

// Ranks in a thread of its own, so that no reader waits for it. It waits for the lead: of all replicas one ranks.

const LEAD_EVERY_MS = 5_000;
const { databaseUrl } = z.strictObject({ databaseUrl: z.string() }).parse(workerData);
const stop = new AbortController();
parentPort?.once("message", () => stop.abort());
/** What an error knows besides its words stays behind in this thread; that PostgreSQL is away is said anew. */
const say = (error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  parentPort?.postMessage(isUnavailable(error) ? new Error(text, { cause: { code: "08000" } }) : error);
};

const database = createDatabase(databaseUrl, { poolSize: 2 });
const context = { unitOfWork: createUnitOfWork(database), now: () => new Date() };
try {
  while (!stop.signal.aborted) {
    const lead = await takeLead(databaseUrl, "related");
    if (lead) {
      const end = new AbortController();
      void lead.lost.then(() => end.abort());
      const signal = AbortSignal.any([stop.signal, end.signal]);
      await rankRelated({ databaseUrl, context, signal, report: say }).finally(lead.release);
    } else {
      await delay(LEAD_EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  }
} finally {
  await database.$disconnect();
  parentPort?.close();
}
