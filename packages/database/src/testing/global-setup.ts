import type { TestProject } from "vitest/node";
import { startThrowAwayServer } from "../embedded/index.ts";
import { createTemplate } from "./create-template.ts";
import type { TestServer } from "./test-server.ts";

interface RunningTestServer {
  readonly server: TestServer;
  stop(): Promise<void>;
}

/** Every project loads its own copy of this file; the run has one server all the same. */
const RUN = Symbol.for("gongji.test-server");
const runs: typeof globalThis & { [RUN]?: { users: number; running: Promise<RunningTestServer> } } =
  globalThis;

/**
 * One server for a run: a throw-away one of our own, or the one TEST_DATABASE_URL names, whose user must be
 * allowed to create databases.
 */
export default async function setUpTestServer(project: TestProject): Promise<() => Promise<void>> {
  runs[RUN] ??= { users: 0, running: startTestServer() };
  const run = runs[RUN];
  run.users += 1;
  const { server, stop } = await run.running;
  project.provide("testServer", server);
  return async () => {
    run.users -= 1;
    if (run.users > 0) return;
    delete runs[RUN];
    await stop();
  };
}

async function startTestServer(): Promise<RunningTestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { server: await createTemplate(given), stop: async () => undefined };
  const postgres = await startThrowAwayServer();
  try {
    return { server: await createTemplate(postgres.url), stop: postgres.stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
