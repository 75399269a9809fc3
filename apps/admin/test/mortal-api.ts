import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { RunningApi } from "@gongji/api-server";
import { freePort, waitFor } from "./console.ts";

/** An API in a process of its own, which can be killed in the middle of whatever it does. */
export interface MortalApi extends RunningApi {
  /** Kills it without a word and starts another in its place. */
  readonly killAndRestart: () => Promise<void>;
}

const main = fileURLToPath(new URL("../../api/src/main.ts", import.meta.url));

/** Starts the API in a process of its own. */
export async function startMortalApi(settings: Readonly<Record<string, string>>): Promise<MortalApi> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess;
  async function start(): Promise<void> {
    child = spawn(process.execPath, [main], {
      env: { ...process.env, ...settings, PORT: port, LOG_LEVEL: "error" },
      stdio: "ignore",
    });
    await waitFor(`${url}/readyz`, child);
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    child.kill(signal);
    await once(child, "exit");
  }
  await start();
  return {
    url,
    stop: () => end("SIGTERM"),
    async killAndRestart() {
      await end("SIGKILL");
      await start();
    },
  };
}
