import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { CacheFigures } from "../answers/answer-cache.ts";
import type { JobMeter } from "./job-meter.ts";
import { RequestHistogram } from "./request-histogram.ts";
import type { RequestMeter } from "./request-meter.ts";

/** A pool of connections as it is now. */
export interface PoolFigures {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Where the figures come from; each is asked when Prometheus asks. */
export interface MetricSources {
  readonly requests: RequestMeter;
  readonly jobs: JobMeter;
  readonly cache: () => CacheFigures;
  readonly publicPool: () => PoolFigures;
  /** For how long announcements have been missed; null while they are followed. */
  readonly announcementsLostForSeconds: () => number | null;
  /** How long the last announcement to itself took; null before the first. */
  readonly announcementLagSeconds: () => number | null;
  /** How old the snapshot of the facts is; null while there is none. */
  readonly factsAgeSeconds: () => number | null;
}

/** Everything that is measured, under its names. `gongji_` is ours, the rest is the process's. */
export function createRegistry(sources: MetricSources): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new RequestHistogram(sources.requests, registry);

  const gauge = (name: string, help: string, read: () => number | null) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read() ?? Number.NaN);
      },
    });
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(read());
      },
    });

  const { cache, publicPool } = sources;
  counter("gongji_answers_hits_total", "Answers given as they were kept", () => cache().hits);
  counter("gongji_answers_misses_total", "Answers that had to be made", () => cache().made);
  counter(
    "gongji_answers_shared_total",
    "Requests that waited for an answer being made",
    () => cache().shared,
  );
  counter(
    "gongji_answers_stale_total",
    "Answers given as stale while PostgreSQL was away",
    () => cache().stale,
  );
  counter(
    "gongji_answers_dropped_total",
    "Answers dropped because of an announcement",
    () => cache().dropped,
  );
  counter("gongji_answers_evicted_total", "Answers dropped for want of room", () => cache().evicted);
  gauge("gongji_answers_kept", "Answers that are kept", () => cache().answers);
  gauge("gongji_answers_bytes", "Room the kept answers take", () => cache().bytes);
  gauge("gongji_pool_public_connections", "Connections for readers", () => publicPool().totalCount);
  gauge("gongji_pool_public_idle", "Connections for readers that are free", () => publicPool().idleCount);
  gauge("gongji_pool_public_waiting", "Reads that wait for a connection", () => publicPool().waitingCount);
  gauge(
    "gongji_announcements_lost_seconds",
    "For how long announcements have been missed; 0 while they are followed",
    () => sources.announcementsLostForSeconds() ?? 0,
  );
  gauge(
    "gongji_announcement_lag_seconds",
    "How long the last announcement this replica sent to itself was on its way",
    sources.announcementLagSeconds,
  );
  gauge("gongji_facts_age_seconds", "Since when the facts were last loaded", sources.factsAgeSeconds);
  new Counter({
    name: "gongji_job_runs_total",
    help: "Runs of what happens without anybody asking",
    labelNames: ["job", "outcome"],
    registers,
    collect() {
      this.reset();
      for (const { job, outcome, runs } of sources.jobs.runs()) this.inc({ job, outcome }, runs);
    },
  });
  return registry;
}
