/** Upper edges of the buckets, in seconds. */
export const BUCKETS_SECONDS = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
] as const;

/** Requests of one route that ended with one status. */
export interface RequestSeries {
  readonly route: string;
  readonly status: number;
  /** How many took so long that they fall into each bucket; the last place is for those that took longer than all. */
  readonly counts: number[];
  sumSeconds: number;
}

/** Counts requests. */
export interface RequestMeter {
  readonly count: (route: string, status: number, durationMs: number) => void;
  readonly series: () => readonly RequestSeries[];
}

/** A batch is counted as one, whatever it asks: combinations are endless. */
const BATCH = "batch";

/**
 * Counts requests by route and status. It is done with every request, so it is two look-ups and three additions; what
 * Prometheus wants to read is put together when it asks.
 */
export function createRequestMeter(): RequestMeter {
  const byRoute = new Map<string, Map<number, RequestSeries>>();
  return {
    count(named, status, durationMs) {
      const route = named.includes(",") ? BATCH : named;
      let byStatus = byRoute.get(route);
      if (!byStatus) {
        byStatus = new Map();
        byRoute.set(route, byStatus);
      }
      let series = byStatus.get(status);
      if (!series) {
        series = { route, status, counts: Array<number>(BUCKETS_SECONDS.length + 1).fill(0), sumSeconds: 0 };
        byStatus.set(status, series);
      }
      const seconds = durationMs / 1_000;
      let bucket = 0;
      while (seconds > (BUCKETS_SECONDS[bucket] ?? Number.POSITIVE_INFINITY)) bucket += 1;
      series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
      series.sumSeconds += seconds;
    },
    series: () => [...byRoute.values()].flatMap((byStatus) => [...byStatus.values()]),
  };
}
