import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLog, type RunningApi, readEnvironment, startApi } from "@gongji/api-server";
import { createSignInUser } from "@gongji/application/users";
import { hashPassword } from "@gongji/database/identity";
import type { EditorialRoom } from "@gongji/database/testing/editorial-room";
import type { Role } from "@gongji/domain/article";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";

/** The console as it runs in production, with its API, and a browser to look at it with. */
export interface RunningConsole {
  readonly url: string;
  readonly apiUrl: string;
  readonly browser: Browser;
  signInOf(role: Role): Promise<{ email: string; password: string }>;
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";
const READY_MS = 60_000;
const adminFolder = fileURLToPath(new URL("../", import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function waitFor(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`the console ended with ${child.exitCode}: run the build first`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${READY_MS / 1000} s`);
}

/** Starts the API and the built console on the room's database, and a browser; `settings` are further ones of the API. */
export async function startConsole(
  { url, context }: EditorialRoom,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningConsole> {
  const [adminPort, browser] = await Promise.all([freePort(), launchBrowser()]);
  const origin = `http://localhost:${adminPort}`;
  const images = await mkdtemp(join(tmpdir(), "gongji-console-"));
  const api: RunningApi = await startApi(
    readEnvironment({
      DATABASE_URL: url,
      PORT: "0",
      AUTH_SECRET: "s".repeat(40),
      ADMIN_ORIGIN: origin,
      IMAGES_FOLDER: images,
      ...settings,
    }),
    createLog("error"),
  );
  const next = spawn("node_modules/.bin/next", ["start", "--port", String(adminPort), "--hostname", HOST], {
    cwd: adminFolder,
    env: { ...process.env, NODE_ENV: "production", API_URL: api.url },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await waitFor(`http://${HOST}:${adminPort}/sign-in`, next);
  return {
    url: origin,
    apiUrl: api.url,
    browser,
    async signInOf(role) {
      const signIn = { email: `${role}@journey.example.org`, password: `${role} walks the journey` };
      await createSignInUser({ ...context, hashPassword }, { ...signIn, name: `旅程${role}`, role });
      return signIn;
    },
    async stop() {
      await browser.close();
      next.kill();
      await api.stop();
      await rm(images, { recursive: true, force: true });
    },
  };
}
