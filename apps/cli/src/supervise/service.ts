import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { createInterface } from "node:readline";
import { guardChild, StartProblem } from "@gongji/database/embedded";
import { passedOnEnvironment } from "../env.ts";
import { signalGroup } from "./signal-group.ts";
import { waitUntilReady } from "./wait-until-ready.ts";

const KEPT_LINES = 20;
/** With three tiers of services all of them are gone within five seconds. */
const STOP_MILLISECONDS = 1500;

/** A program that runs as long as Gongji does. */
export interface ServicePlan {
  readonly name: string;
  readonly program: string;
  readonly parameters: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Answers with a success when the service is ready. */
  readonly readyUrl: string;
  readonly logFile: string;
  /** Takes each line the service says, besides the log. */
  readonly onLine?: (line: string) => void;
}

export interface Service {
  readonly name: string;
  /** Settles when the service is gone: with a problem when nobody asked it to stop. */
  readonly exited: Promise<StartProblem | undefined>;
  stop(): Promise<void>;
}

/** Starts a service and waits until it answers. It does not outlive this process. */
export async function startService(plan: ServicePlan, signal: AbortSignal): Promise<Service> {
  signal.throwIfAborted();
  await rename(plan.logFile, `${plan.logFile}.1`).catch(() => undefined);
  const log = createWriteStream(plan.logFile, { mode: 0o600 });
  // A full disk must not end the service: it only loses lines of its log.
  log.on("error", () => undefined);
  const child = spawn(plan.program, plan.parameters, {
    cwd: plan.folder,
    detached: process.platform !== "win32",
    env: passedOnEnvironment(plan.environment),
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  guardChild(child, "SIGTERM");
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      log.write(`${line}\n`);
      plan.onLine?.(line);
    });
  }
  let stopping = false;
  const exited = new Promise<StartProblem | undefined>((resolve) => {
    const settle = (how: string) => {
      log.end();
      resolve(stopping ? undefined : explainExit(plan, how, lines));
    };
    child.once("error", (error) => settle(`could not be started: ${error.message}`));
    child.once("close", (code, signal) => settle(`ended with ${signal ?? `code ${code}`}`));
  });
  const service = {
    name: plan.name,
    exited,
    stop: async () => {
      stopping = true;
      child.kill("SIGTERM");
      const impatience = setTimeout(() => signalGroup(child, "SIGKILL"), STOP_MILLISECONDS);
      await exited;
      clearTimeout(impatience);
    },
  };
  const waiting = new AbortController();
  const outcome = await Promise.race([
    exited,
    waitUntilReady(plan.readyUrl, AbortSignal.any([signal, waiting.signal])),
  ]);
  waiting.abort();
  if (outcome === "ready") return service;
  const problem = outcome ?? explainExit(plan, `does not answer on ${plan.readyUrl}`, lines);
  await service.stop();
  signal.throwIfAborted();
  throw problem;
}

function explainExit(plan: ServicePlan, how: string, lines: readonly string[]): StartProblem {
  const said = lines.map((line) => `\n  ${line}`).join("");
  return new StartProblem("child_failed", `The ${plan.name} ${how}. Its log is ${plan.logFile}${said}`);
}
