import type { Server } from "node:http";
import { isUnavailable } from "@gongji/database/published";
import type { Environment } from "./env.ts";
import { errorFields, type Log } from "./log.ts";
import { createApiServer } from "./server.ts";
import { connectRooms, type Wiring } from "./wiring.ts";

/** How long requests that are under way may still take when the server stops. */
const FINISH_MS = 10_000;

/** A server that answers. */
export interface RunningApi {
  readonly url: string;
  /** Takes no more requests, finishes those under way, and lets go of the database. */
  readonly stop: () => Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * Starts the API. It also starts while PostgreSQL is away, and says so to whoever asks.
 * @throws PublicRoleTooPowerful when public reads could see more than readers may
 */
export async function startApi(environment: Environment, log: Log): Promise<RunningApi> {
  const wiring = connectRooms(environment, log);
  const server = createApiServer(environment, wiring, log);
  try {
    await connectOrGoOn(wiring, log);
    const port = await listen(server, environment.port, environment.host);
    const host = environment.host.includes(":") ? `[${environment.host}]` : environment.host;
    const url = `http://${host}:${port}`;
    log.info("listening", { url });
    wiring.startJobs();
    return { url, stop: () => stop(server, wiring.close) };
  } catch (error) {
    await wiring.close();
    throw error;
  }
}

async function connectOrGoOn(wiring: Wiring, log: Log): Promise<void> {
  try {
    await wiring.connectPublic();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    log.warn("database_away", errorFields(error));
  }
}

async function stop(server: Server, close: () => Promise<void>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  await closed;
  clearTimeout(impatience);
  await close();
}
