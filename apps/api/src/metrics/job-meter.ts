/** How a run ended. */
export type JobOutcome = "done" | "failed";

/** Counts runs of jobs. */
export interface JobMeter {
  readonly count: (job: string, outcome: JobOutcome) => void;
  readonly runs: () => readonly {
    readonly job: string;
    readonly outcome: JobOutcome;
    readonly runs: number;
  }[];
}

/** Counts runs of jobs since the start. */
export function createJobMeter(): JobMeter {
  const counts = new Map<string, { readonly job: string; readonly outcome: JobOutcome; runs: number }>();
  return {
    count(job, outcome) {
      const key = `${job} ${outcome}`;
      const known = counts.get(key);
      if (known) known.runs += 1;
      else counts.set(key, { job, outcome, runs: 1 });
    },
    runs: () => [...counts.values()],
  };
}
