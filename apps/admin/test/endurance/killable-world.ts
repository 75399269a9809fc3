import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { findFreePort, startEmbeddedPostgres } from "@gongji/database/embedded";
import { migrate } from "@gongji/database/migrate";
import { type EditorialRoom, furnishRoom } from "@gongji/database/testing/furnish-room";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../launch-browser.ts";
import { startNext } from "../next-server.ts";
import { waitFor } from "../wait-for.ts";

/** The console on servers of its own that can be killed at any moment, as in production but for the killing. */
export interface KillableWorld {
  readonly url: string;
  readonly browser: Browser;
  readonly room: EditorialRoom;
  /** What the API has logged as an error, line by line. */
  readonly errors: readonly string[];
  /** Ends the API without a chance to finish anything (SIGKILL). */
  readonly killApi: () => Promise<void>;
  /** Starts the API again at its address; it answers when this is done. */
  readonly startApi: () => Promise<void>;
  /** Stops PostgreSQL as `pg_ctl -m immediate` does: what is under way is lost, and it recovers when it starts. */
  readonly killDatabase: () => Promise<void>;
  readonly startDatabase: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const apiProgram = fileURLToPath(new URL("../../../api/src/main.ts", import.meta.url));

function gone(child: ChildProcess): Promise<unknown> {
  return child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once("exit", resolve))
    : Promise.resolve();
}

/** Starts PostgreSQL, safe against a crash, the API in a process of its own, the built console, and a browser. */
export async function openKillableWorld(): Promise<KillableWorld> {
  const folder = await mkdtemp(join(tmpdir(), "gongji-endurance-"));
  // For root the server has an account of its own, which must be able to enter.
  await chmod(folder, 0o755);
  const dataDir = join(folder, "postgres");
  let postgres = await startEmbeddedPostgres({ dataDir });
  await migrate(postgres.url);
  const { room, close } = await furnishRoom(postgres.url);
  const [adminPort, apiPort, browser] = await Promise.all([findFreePort(), findFreePort(), launchBrowser()]);
  const url = `http://localhost:${adminPort}`;
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const errors: string[] = [];
  let api: ChildProcess;
  const startApi = async () => {
    api = spawn(process.execPath, [apiProgram], {
      env: {
        ...process.env,
        DATABASE_URL: postgres.url,
        PORT: String(apiPort),
        AUTH_SECRET: "s".repeat(40),
        ADMIN_ORIGIN: url,
        IMAGES_FOLDER: join(folder, "images"),
        LOG_LEVEL: "error",
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (api.stdout) createInterface({ input: api.stdout }).on("line", (line) => errors.push(line));
    await waitFor(`${apiUrl}/healthz`, api);
  };
  await startApi();
  const stopNext = await startNext(adminPort, apiUrl);
  const killApi = async () => {
    api.kill("SIGKILL");
    await gone(api);
  };
  return {
    url,
    browser,
    room,
    errors,
    killApi,
    startApi,
    async killDatabase() {
      const [pid] = (await readFile(join(postgres.folder, "cluster", "postmaster.pid"), "utf8")).split("\n");
      process.kill(Number(pid), "SIGQUIT");
      await postgres.exited;
    },
    async startDatabase() {
      postgres = await startEmbeddedPostgres({ dataDir, port: postgres.port });
    },
    async stop() {
      await browser.close();
      stopNext();
      await killApi();
      await close();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
