import { setTimeout as delay } from "node:timers/promises";
import type { CommandContext, RankingNote } from "@gongji/application/ports";
import {
  loadRanker,
  type Ranker,
  type RebuildProgress,
  rebuildSuggestions,
  refreshSuggestions,
} from "@gongji/application/ranking";
import { type JobQueue, openJobQueue } from "@gongji/database/jobs";
import { TRAINED_MODEL } from "@gongji/ranking/related";

/** The key of the job that asks for every list to be looked at. */
export const REBUILD_KEY = "*";

const QUEUE = "related";
const BATCH = 20;
const LOOK_EVERY_MS = 500;
/** How often it says that it is alive. */
const NOTE_EVERY_MS = 5_000;

/** What ranking is told. */
export interface RankOptions {
  readonly databaseUrl: string;
  readonly context: Pick<CommandContext, "unitOfWork" | "now">;
  readonly report: (error: unknown) => void;
  /** Ends it after what is under way. */
  readonly signal: AbortSignal;
  /** Ends by itself when nothing is left to do. */
  readonly untilDone?: boolean;
  readonly progress?: (progress: RebuildProgress) => void;
}

/**
 * Keeps the suggestions up: reads what is listed, makes the lists this model has not made, and then follows the jobs
 * that publications leave. Only one process may do it at a time: whoever calls it has taken the lead.
 */
export async function rankRelated(options: RankOptions): Promise<void> {
  const { context, databaseUrl, report, signal, untilDone = false, progress } = options;
  const journal = startJournal(context, report);
  let queue: JobQueue | null = null;
  try {
    queue = await openJobQueue(databaseUrl, report);
    await queue.abandon(QUEUE);
    const ranker = await loadRanker(context, TRAINED_MODEL);
    const worker = { context, queue, ranker, report };
    const rebuild = () =>
      rebuildSuggestions(context, ranker, {
        isStopped: () => signal.aborted,
        between: async () => (await workOff(worker)).count > 0,
        report: (made) => {
          journal.is("rebuilding", made);
          progress?.(made);
        },
      });
    await rebuild();
    while (!signal.aborted) {
      const { count, wantsRebuild } = await workOff(worker);
      if (wantsRebuild) await rebuild();
      else if (count === 0 && untilDone) break;
      journal.is(count === 0 ? "idle" : "working");
      if (count === 0) await delay(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    await journal.end();
    await queue?.close();
  }
}

interface Worker extends Pick<RankOptions, "context" | "report"> {
  readonly queue: JobQueue;
  readonly ranker: Ranker;
}

/** Does the jobs that are due, each by itself: one that fails keeps no other from being done. */
async function workOff(worker: Worker): Promise<{ readonly count: number; readonly wantsRebuild: boolean }> {
  const { context, queue, ranker, report } = worker;
  const jobs = await queue.take(QUEUE, BATCH);
  const done: string[] = [];
  for (const { id, key } of jobs) {
    try {
      if (key !== REBUILD_KEY) await refreshSuggestions(context, ranker, key);
      done.push(id);
    } catch (error) {
      report(error);
      await queue.failed(QUEUE, id, error instanceof Error ? error.message : String(error));
    }
  }
  await queue.done(QUEUE, done);
  return { count: jobs.length, wantsRebuild: jobs.some(({ key }) => key === REBUILD_KEY) };
}

/** Writes down every few seconds what the ranking is at, so that others see that it lives. */
function startJournal({ unitOfWork, now }: RankOptions["context"], report: (error: unknown) => void) {
  let phase: RankingNote["phase"] = "loading";
  let progress: RebuildProgress = { done: 0, total: 0 };
  let writing: Promise<void> = Promise.resolve();
  const write = () => {
    const note = { phase, at: now(), modelVersion: TRAINED_MODEL.version, ...progress };
    writing = writing.then(() => unitOfWork.run(({ related }) => related.note(note))).catch(report);
  };
  const timer = setInterval(write, NOTE_EVERY_MS);
  write();
  return {
    is(next: RankingNote["phase"], made: RebuildProgress = { done: 0, total: 0 }) {
      const hasChanged = next !== phase;
      phase = next;
      progress = made;
      if (hasChanged) write();
    },
    async end() {
      clearInterval(timer);
      await writing;
    },
  };
}
