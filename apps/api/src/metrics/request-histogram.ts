import { Histogram, type MetricObjectWithValues, type MetricValueWithName, type Registry } from "prom-client";
import { BUCKETS_SECONDS, type RequestMeter } from "./request-meter.ts";

const NAME = "gongji_http_request_duration_seconds";
const HELP = "Requests by route and status, and how long they took until the answer was handed over";
type Labels = "route" | "status" | "le";

/** The meter's requests in the form Prometheus reads; nothing is kept here. */
export class RequestHistogram extends Histogram<Labels> {
  readonly #meter: RequestMeter;
  /** Says what it is; it counts nothing. */
  readonly #described: Histogram<Labels>;

  constructor(meter: RequestMeter, registry: Registry) {
    const description = { name: NAME, help: HELP, labelNames: ["route", "status"] as const };
    super({ ...description, registers: [registry] });
    this.#described = new Histogram({ ...description, registers: [] });
    this.#meter = meter;
  }

  override async get(): Promise<MetricObjectWithValues<MetricValueWithName<Labels>>> {
    return { ...(await this.#described.get()), values: this.#meter.series().flatMap(valuesOf) };
  }

  /** What the registry prints. */
  getForPromString(): Promise<MetricObjectWithValues<MetricValueWithName<Labels>>> {
    return this.get();
  }
}

function valuesOf({ route, status, counts, sumSeconds }: ReturnType<RequestMeter["series"]>[number]) {
  const labels = { route, status };
  let total = 0;
  const buckets = [...BUCKETS_SECONDS, "+Inf"].map((le, index) => {
    total += counts[index] ?? 0;
    return { metricName: `${NAME}_bucket`, labels: { le, ...labels }, value: total };
  });
  return [
    ...buckets,
    { metricName: `${NAME}_sum`, labels, value: sumSeconds },
    { metricName: `${NAME}_count`, labels, value: total },
  ];
}
