import { createCommandContext, createDatabase } from "@gongji/database";
import { findFreePort } from "@gongji/database/embedded";
import type { Role } from "@gongji/domain/article";
import { startFilledCluster } from "../../../api/bench/api/filled-cluster.ts";
import { type ServerProcess, startServerProcess } from "../../../api/bench/api/server-process.ts";
import { addSignIn } from "../../test/console.ts";
import { firstScripts, weigh } from "../../test/first-scripts.ts";
import { launchBrowser } from "../../test/launch-browser.ts";
import { startNext } from "../../test/next-server.ts";
import { type BrowserFigure, measureBrowser } from "./browser-acts.ts";
import { openEditorsDoor } from "./editors-door.ts";
import { fillEditorial } from "./fill-editorial.ts";
import { measureReleases } from "./release-acts.ts";
import { measureOneRow, measureServer, type ServerFigure } from "./server-acts.ts";

const RELATED_COUNT = 6;

/** What was measured with one number of articles. */
export interface ConsoleFigures {
  readonly server: readonly ServerFigure[];
  readonly oneRow: readonly number[];
  /** The scripts of the list page at its first load. */
  readonly firstLoad: ReturnType<typeof weigh>;
  readonly browser: readonly BrowserFigure[];
}

/** How much is measured. */
export interface ConsoleOptions {
  readonly articles: number;
  /** Questions of each kind to the server. */
  readonly asks: number;
  /** Rounds of acts in the browser. */
  readonly rounds: number;
  /** Releases that are published and reverted. */
  readonly releases: number;
}

/** Adds a publisher who can sign in, and measures what is done to releases, before any server looks on. */
async function measureCommands(
  databaseUrl: string,
  rounds: number,
): Promise<{ signIn: { email: string; password: string }; releases: ServerFigure[] }> {
  const database = createDatabase(databaseUrl, { poolSize: 1 });
  try {
    const context = createCommandContext(database);
    const personOf = async (role: Role) => {
      const signIn = await addSignIn(context, role);
      const { id, name } = await database.user.findUniqueOrThrow({ where: { email: signIn.email } });
      return { signIn, actor: { userId: id, name, role } };
    };
    const [editor, publisher] = [await personOf("editor"), await personOf("publisher")];
    const people = { editor: editor.actor, publisher: publisher.actor };
    return { signIn: publisher.signIn, releases: await measureReleases(context, people, rounds) };
  } finally {
    await database.$disconnect();
  }
}

/** Starts everything as in production and measures it. */
export async function measureConsole({
  articles,
  asks,
  rounds,
  releases: releaseRounds,
}: ConsoleOptions): Promise<ConsoleFigures> {
  const postgres = await startFilledCluster(articles, RELATED_COUNT, "console-");
  const servers: ServerProcess[] = [];
  let stopNext = () => {};
  const browser = await launchBrowser();
  try {
    await fillEditorial(postgres);
    const { signIn, releases } = await measureCommands(postgres.url, releaseRounds);
    const port = await findFreePort();
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
    const server = [...(await measureServer(door, articles, asks)), ...releases];
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
    const firstLoad = weigh(await firstScripts(page, origin, "/articles"));
    return { server, oneRow, firstLoad, browser: await measureBrowser(page, origin, rounds) };
  } finally {
    await browser.close();
    stopNext();
    for (const server of servers) await server.stop();
    await postgres.stop();
  }
}
