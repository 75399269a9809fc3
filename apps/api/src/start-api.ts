import type { Server } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { isUnavailable } from "@gongji/database/published";
import type { Environment } from "./env.ts";
import { errorFields, type Log } from "./log.ts";
import { createRegistry } from "./metrics/create-registry.ts";
import { createMetricsServer } from "./metrics/metrics-server.ts";
import { createRequestMeter } from "./metrics/request-meter.ts";
import { createApiServer } from "./server.ts";
import { tracedLog } from "./tracing/traced-log.ts";
import type { Tracing } from "./tracing/tracing.ts";
import { connectRooms, type Wiring } from "./wiring.ts";

/** How long requests that are under way may still take when the server stops. */
const FINISH_MS = 10_000;

/** A server that answers. */
export interface RunningApi {
  readonly url: string;
  /** Where Prometheus asks; null for nowhere. */
  readonly metricsUrl: string | null;
  /** Takes no more requests, finishes those under way, and lets go of the database. */
  readonly stop: () => Promise<void>;
}

/** Listens, and answers the URL. */
function listen(server: Server, { port, host }: Pick<Environment, "port" | "host">): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${taken}`);
    });
  });
}

/**
 * Starts the API. It also starts while PostgreSQL is away, and says so to whoever asks.
 * @throws PublicRoleTooPowerful when public reads could see more than readers may
 */
export async function startApi(environment: Environment, givenLog: Log): Promise<RunningApi> {
  const tracing = await startTracing(environment);
  const log = tracing ? tracedLog(givenLog, tracing.currentTraceId) : givenLog;
  const wiring = connectRooms(environment, log);
  const meter = createRequestMeter();
  const server = createApiServer(environment, wiring, { log, meter, tracing });
  const metricsServer = createMetricsServer(createRegistry({ ...wiring.metrics, requests: meter }));
  try {
    await connectOrGoOn(wiring, log);
    const { metrics, drainSeconds } = environment;
    const metricsUrl = metrics && `${await listen(metricsServer, metrics)}/metrics`;
    const url = await listen(server, environment);
    log.info("listening", { url });
    wiring.startJobs();
    const stop = async () => {
      wiring.beginStop();
      if (drainSeconds > 0) await delay(drainSeconds * 1_000);
      await finish(server, wiring.endStreams);
      await Promise.all([finish(metricsServer), wiring.close()]);
      await tracing?.stop();
    };
    return { url, metricsUrl, stop };
  } catch (error) {
    metricsServer.close();
    await wiring.close();
    await tracing?.stop();
    throw error;
  }
}

/** What traces is loaded only where somebody wants traces. */
async function startTracing({ traces }: Environment): Promise<Tracing | null> {
  if (!traces) return null;
  const { openTracing } = await import("./tracing/open-tracing.ts");
  return openTracing(traces);
}

async function connectOrGoOn(wiring: Wiring, log: Log): Promise<void> {
  try {
    await wiring.connectPublic();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    log.warn("database_away", errorFields(error));
  }
}

/** Takes no more requests, and waits until those under way are answered, but not forever. */
async function finish(server: Server, endStreams: () => void = () => undefined): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  endStreams();
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  await closed;
  clearTimeout(impatience);
}
