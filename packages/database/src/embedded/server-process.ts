import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { guardChild } from "./child-guard.ts";
import type { ServerBinaries } from "./server-binaries.ts";
import { serverEnvironment } from "./server-environment.ts";
import { explainServerFailure } from "./server-failure.ts";
import type { ServerFolder } from "./server-folder.ts";
import type { ServerUser } from "./server-user.ts";
import { StartProblem } from "./start-problem.ts";

const KEPT_LINES = 40;
/** Recovery after a crash can take its time on a slow disk. */
const READY_MILLISECONDS = 60_000;
const FAST_STOP_MILLISECONDS = 2000;

interface ServerPlan {
  readonly folder: ServerFolder;
  readonly binaries: ServerBinaries;
  readonly user: ServerUser | undefined;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

/** A PostgreSQL server that accepts connections. */
export interface ServerProcess {
  /** Settles when the server is gone, with how it ended when nobody asked it to stop. */
  readonly exited: Promise<string | undefined>;
  stop(): Promise<void>;
}

/** Starts the server and waits until it accepts connections. It is ended when this process is killed. */
export async function startServerProcess(plan: ServerPlan): Promise<ServerProcess> {
  const settings = { ...plan.settings, port: String(plan.port) };
  const child = spawn(
    plan.binaries.postgres,
    [
      "-D",
      plan.folder.cluster,
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    {
      cwd: plan.folder.folder,
      detached: process.platform !== "win32",
      env: serverEnvironment(),
      stdio: ["ignore", "ignore", "pipe"],
      windowsHide: true,
      ...(plan.user && { uid: plan.user.uid, gid: plan.user.gid }),
    },
  );
  guardChild(child, "SIGINT");
  const lines: string[] = [];
  let stopping = false;
  const exited = new Promise<string | undefined>((resolve) => {
    child.once("close", (code, signal) => {
      const how = signal === null ? `code ${code}` : signal;
      resolve(stopping ? undefined : `${how}, its last line: ${lines.at(-1) ?? "none"}`);
    });
  });
  const explain = () => explainServerFailure(lines, { folder: plan.folder.folder, port: plan.port });
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  createInterface({ input: child.stderr }).on("line", (line) => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
    plan.log(line);
    if (line.includes("database system is ready to accept connections")) resolve();
  });
  child.once("error", (error) => {
    lines.push(error.message);
    reject(explain());
  });
  child.once("close", () => reject(explain()));
  const patience = setTimeout(() => {
    child.kill("SIGQUIT");
    reject(
      new StartProblem("server_failed", `PostgreSQL was not ready after ${READY_MILLISECONDS / 1000} s.`),
    );
  }, READY_MILLISECONDS);
  await ready.finally(() => clearTimeout(patience));
  return {
    exited,
    stop: async () => {
      stopping = true;
      await stopChild(child, exited);
    },
  };
}

async function stopChild(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  // SIGINT disconnects everybody and writes everything down; SIGQUIT stops at once and recovers next time.
  child.kill("SIGINT");
  const impatience = setTimeout(() => child.kill("SIGQUIT"), FAST_STOP_MILLISECONDS);
  await exited;
  clearTimeout(impatience);
}
