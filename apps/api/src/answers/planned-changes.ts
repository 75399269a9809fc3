/** For so long a planned change that is overdue is waited for: what nobody carries out must not stop all keeping. */
const OVERDUE_MS = 60_000;
/** How often it is looked whether what is planned was heard of. */
const LOOK_EVERY_MS = 30_000;

/** When something will be published or taken back by itself. */
export interface PlannedChanges {
  /** The moment of the next one; Infinity when none is known. What is kept elsewhere should not outlive it. */
  readonly nextMs: () => number;
  /** Something else is planned now. */
  readonly lookAgain: () => void;
  readonly stop: () => Promise<void>;
}

/** What the moment is read with. */
export interface PlannedChangesOptions {
  /** The moment of the next planned change; null when nothing is planned. */
  readonly load: () => Promise<Date | null>;
  readonly nowMs: () => number;
  readonly report: (error: unknown) => void;
}

/** Knows when the next planned change comes. While that cannot be read, what was known last holds. */
export function createPlannedChanges({ load, nowMs, report }: PlannedChangesOptions): PlannedChanges {
  let plannedMs = Number.POSITIVE_INFINITY;
  let reading: Promise<void> | null = null;
  let isAskedAgain = false;

  const read = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      try {
        plannedMs = (await load())?.getTime() ?? Number.POSITIVE_INFINITY;
      } catch (error) {
        report(error);
      }
    } while (isAskedAgain);
    reading = null;
  };
  const lookAgain = (): void => {
    isAskedAgain = true;
    reading ??= read();
  };
  const timer = setInterval(lookAgain, LOOK_EVERY_MS);
  timer.unref();
  return {
    nextMs: () => (plannedMs + OVERDUE_MS > nowMs() ? plannedMs : Number.POSITIVE_INFINITY),
    lookAgain,
    async stop() {
      clearInterval(timer);
      await reading;
    },
  };
}
