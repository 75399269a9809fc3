import { resolve } from "node:path";
import type pg from "pg";
import { findFreePort } from "./free-port.ts";
import { clearFolder } from "./running-server.ts";
import { findServerBinaries } from "./server-binaries.ts";
import { claimServer } from "./server-claim.ts";
import { openServerFolder } from "./server-folder.ts";
import { findServerPlace } from "./server-place.ts";
import { startServerProcess } from "./server-process.ts";
import { serverUrl } from "./server-url.ts";
import { findServerUser } from "./server-user.ts";
import { StartProblem } from "./start-problem.ts";

export interface EmbeddedPostgresOptions {
  /** The folder of this server; created on first use. */
  readonly dataDir: string;
  /** A port of 127.0.0.1; without one a free port is taken. */
  readonly port?: number;
  /** The database to have; "gongji" unless told. */
  readonly database?: string;
  /** False gives up safety against a crash for speed: for databases that are thrown away. */
  readonly durable?: boolean;
  /** Takes every line the server says. */
  readonly log?: (line: string) => void;
}

/** A running server of this process. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly port: number;
  /** Where its data really is. */
  readonly folder: string;
  /** Settles when the server is gone, with how it ended when nobody asked it to stop. */
  readonly exited: Promise<string | undefined>;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server of our own on a folder, on 127.0.0.1 only, and finds there what an earlier start
 * left. Whatever stands in the way is thrown as a `StartProblem`.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const user = await findServerUser();
  const installed = await findServerBinaries();
  const place = await findServerPlace(resolve(options.dataDir), installed, user);
  const { binaries } = place;
  const durable = options.durable ?? true;
  const folder = await openServerFolder({ ...place, user, durable, log });
  await clearFolder(folder);
  const start = (port: number) =>
    startServerProcess({ folder, binaries, user, port, settings: settingsFor(durable), log });
  let port = options.port ?? (await findFreePort());
  const server = await start(port).catch(async (error: unknown) => {
    // Somebody else took the free port in between.
    if (options.port !== undefined || !(error instanceof StartProblem) || error.code !== "port_taken")
      throw error;
    port = await findFreePort();
    return start(port);
  });
  const database = options.database ?? "gongji";
  try {
    await createDatabase(await ownServer(port, folder.password), database);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    port,
    url: serverUrl({ port, password: folder.password, database }),
    folder: folder.folder,
    exited: server.exited,
    stop: () => server.stop(),
  };
}

async function ownServer(port: number, password: string): Promise<pg.Client> {
  const owner = await claimServer(port, password);
  if (typeof owner !== "string") return owner;
  throw new StartProblem("server_failed", "PostgreSQL started but its password does not open it.");
}

async function createDatabase(owner: pg.Client, name: string): Promise<void> {
  const { rowCount } = await owner.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (rowCount === 0) await owner.query(`CREATE DATABASE ${owner.escapeIdentifier(name)}`);
}

function settingsFor(durable: boolean): Record<string, string> {
  const always = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
  };
  if (durable) return always;
  return {
    ...always,
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    wal_level: "minimal",
    max_wal_senders: "0",
    shared_buffers: "64MB",
    autovacuum: "off",
  };
}
