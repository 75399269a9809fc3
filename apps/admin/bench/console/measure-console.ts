import { createHash, randomBytes, randomUUIDv7 } from "node:crypto";
import { createDatabase, createUnitOfWork } from "@gongji/database";
import { startFilledCluster } from "../../../api/bench/api/filled-cluster.ts";
import { type ServerProcess, startServerProcess } from "../../../api/bench/api/server-process.ts";
import { addSignIn } from "../../test/console.ts";
import { launchBrowser } from "../../test/launch-browser.ts";
import { freePort, startNext } from "../../test/next-server.ts";
import { type BrowserFigure, measureBrowser } from "./browser-acts.ts";
import { openEditorsDoor } from "./editors-door.ts";
import { fillEditorial } from "./fill-editorial.ts";
import { measureOneRow, measureServer, type ServerFigure } from "./server-acts.ts";

const RELATED_COUNT = 6;

/** What was measured with one number of articles. */
export interface ConsoleFigures {
  readonly server: readonly ServerFigure[];
  readonly oneRow: readonly number[];
  readonly browser: readonly BrowserFigure[];
}

/** How much is measured. */
export interface ConsoleOptions {
  readonly articles: number;
  /** Questions of each kind to the server. */
  readonly asks: number;
  /** Rounds of acts in the browser. */
  readonly rounds: number;
}

async function publisherOf(databaseUrl: string) {
  const database = createDatabase(databaseUrl, { poolSize: 1 });
  try {
    return await addSignIn(
      {
        unitOfWork: createUnitOfWork(database),
        now: () => new Date(),
        newId: () => randomUUIDv7(),
        randomBytes,
        sha256: (text) => createHash("sha256").update(text).digest("hex"),
      },
      "publisher",
    );
  } finally {
    await database.$disconnect();
  }
}

/** Starts everything as in production and measures it. */
export async function measureConsole({ articles, asks, rounds }: ConsoleOptions): Promise<ConsoleFigures> {
  const postgres = await startFilledCluster(articles, RELATED_COUNT, "console-");
  const servers: ServerProcess[] = [];
  let stopNext = () => {};
  const browser = await launchBrowser();
  try {
    await fillEditorial(postgres);
    const signIn = await publisherOf(postgres.url);
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const api = await startServerProcess("../../src/main.ts", [], {
      DATABASE_URL: postgres.url,
      PORT: "0",
      AUTH_SECRET: "not a secret, only long enough for the bench",
      ADMIN_ORIGIN: origin,
      LOG_LEVEL: "info",
    });
    servers.push(api);
    const bare = await startServerProcess("./one-row-server.ts", [postgres.url]);
    servers.push(bare);
    const door = await openEditorsDoor({ apiUrl: api.url, origin }, signIn);
    const oneRow = [...(await measureOneRow(bare.url, asks))];
    const server = await measureServer(door, articles, asks);
    oneRow.push(...(await measureOneRow(bare.url, asks)));
    stopNext = await startNext(port, api.url);
    const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${origin}/sign-in`);
    await page.getByLabel("邮箱").fill(signIn.email);
    await page.getByLabel("密码", { exact: true }).fill(signIn.password);
    await page.getByRole("button", { name: "登录" }).click();
    await page.getByRole("navigation", { name: "主导航" }).waitFor();
    return { server, oneRow, browser: await measureBrowser(page, origin, rounds) };
  } finally {
    await browser.close();
    stopNext();
    for (const server of servers) await server.stop();
    await postgres.stop();
  }
}
