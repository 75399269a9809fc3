import { Worker } from "node:worker_threads";
import type { JobWatch } from "@gongji/database/jobs";
import { TRAINED_MODEL } from "@gongji/ranking/related";

/** How often is looked for work while nobody here ranks. */
const LOOK_EVERY_MS = 2_000;
/** How long a thread that broke down stays away. */
const RESTART_AFTER_MS = 10_000;

/** The ranking of related articles, beside the server. */
export interface Ranking {
  /** From now on somebody ranks as soon as there is something to rank. */
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

/** Ranks in a thread of its own, which comes to be with the first work. */
export function openRanking(options: {
  readonly databaseUrl: string;
  readonly watch: JobWatch;
  readonly report: (error: unknown) => void;
}): Ranking {
  const { databaseUrl, watch, report } = options;
  let timer: NodeJS.Timeout | undefined;
  let thread: Worker | null = null;
  let isClosed = false;
  let isModelKnown = false;

  const later = (delayMs: number): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => void look(), delayMs);
  };
  function rank(): void {
    const own = new Worker(new URL("./ranking-thread.ts", import.meta.url), { workerData: { databaseUrl } });
    thread = own;
    own.on("message", report);
    own.on("error", report);
    own.on("exit", () => {
      thread = null;
      isModelKnown = false;
      later(RESTART_AFTER_MS);
    });
  }
  async function look(): Promise<void> {
    try {
      const isWanted =
        (await watch.isUnfinished("related")) ||
        (!isModelKnown && (await watch.isRankingDue(TRAINED_MODEL.version)));
      isModelKnown = true;
      if (isClosed) return;
      if (isWanted) rank();
      else later(LOOK_EVERY_MS);
    } catch (error) {
      report(error);
      later(RESTART_AFTER_MS);
    }
  }

  return {
    start: () => later(LOOK_EVERY_MS),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      const own = thread;
      if (!own) return;
      const ended = new Promise<void>((resolve) => own.once("exit", () => resolve()));
      own.postMessage("stop");
      await ended;
    },
  };
}
