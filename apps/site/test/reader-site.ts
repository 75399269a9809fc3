import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { RunningApi } from "@gongji/api-server";
import type { CommandContext, EditorReader } from "@gongji/application/ports";
import { createCommandContext, createDatabase, createEditorReader } from "@gongji/database";
import { findFreePort } from "@gongji/database/embedded";
import { createTestDatabase } from "@gongji/database/testing";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../admin/test/launch-browser.ts";
import { waitFor } from "../../admin/test/wait-for.ts";
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
/** As many new pages as a sender is made in a minute; this machine's own requests are not counted. */
export const PAGES_PER_MINUTE = 12;
const siteFolder = fileURLToPath(new URL("../", import.meta.url));

/** Starts the API on the seeds, the built site, and a browser. */
export async function startSite(): Promise<RunningSite> {
  const database = await createTestDatabase();
  const port = await findFreePort();
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
