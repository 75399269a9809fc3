import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { RunningApi } from "@gongji/api-server";
import type { CommandContext, EditorReader } from "@gongji/application/ports";
import { createCommandContext, createDatabase, createEditorReader } from "@gongji/database";
import { createTestDatabase } from "@gongji/database/testing";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { startSeededApi } from "../../cli/src/contract/seeded-api.ts";

/** The site as it runs in production before an API with the seeds, and a browser to look at it with. */
export interface RunningSite {
  readonly url: string;
  readonly api: RunningApi;
  /** What editors' commands are given. */
  readonly commands: CommandContext;
  /** What editors see. */
  readonly reader: EditorReader;
  readonly browser: Browser;
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";
const READY_MS = 60_000;
/** As many new pages as a sender is made in a minute; this machine's own requests are not counted. */
export const PAGES_PER_MINUTE = 12;
const siteFolder = fileURLToPath(new URL("../", import.meta.url));

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
      throw new Error(`the site ended with ${child.exitCode}: run the build first`);
    const answer = await fetch(url).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${READY_MS / 1000} s`);
}

/** Chromium from the registry; Debian's or another one when CHROMIUM_PATH names it. */
async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
  return await playwright.launch({
    executablePath,
    args: ["--no-sandbox", "--headless=shell", "--disable-gpu"],
    headless: true,
  });
}

/** Starts the API on the seeds, the built site, and a browser. */
export async function startSite(): Promise<RunningSite> {
  const database = await createTestDatabase();
  const port = await freePort();
  const editors = createDatabase(database.url, { poolSize: 1 });
  const url = `http://localhost:${port}`;
  const [api, browser] = await Promise.all([
    startSeededApi(database.url, `${url}/answers/{slug}`),
    launchBrowser(),
  ]);
  const site = spawn(process.execPath, ["src/server/main.ts"], {
    cwd: siteFolder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      API_URL: api.url,
      SITE_ORIGIN: url,
      HOST,
      PORT: String(port),
      PAGES_PER_MINUTE: String(PAGES_PER_MINUTE),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await waitFor(`${url}/favicon.svg`, site);
  return {
    url,
    api,
    commands: createCommandContext(editors),
    reader: createEditorReader(editors),
    browser,
    async stop() {
      await browser.close();
      const ended = once(site, "exit");
      site.kill();
      await ended;
      await api.stop();
      await editors.$disconnect();
      await database.drop();
    },
  };
}
