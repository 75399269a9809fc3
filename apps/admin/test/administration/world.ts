import { createServer, type Server } from "node:http";
import { type EditorialRoom, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { barriers } from "../barriers.ts";
import { type RunningConsole, startConsole } from "../console.ts";

/** An admin at the console, and a receiver of webhooks that answers what it is told to. */
export interface World {
  readonly room: EditorialRoom;
  readonly running: RunningConsole;
  readonly page: Page;
  readonly receiver: { readonly url: string; status: number };
  /** Opens a page of the console. */
  go(path: string): Promise<void>;
  /** Another browser, with nobody signed in. */
  stranger(): Promise<Page>;
  accessible(of?: Page): Promise<void>;
}

/** Signs somebody in with their password. */
export async function signIn(
  page: Page,
  url: string,
  who: { email: string; password: string },
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("邮箱").fill(who.email);
  await page.getByLabel("密码", { exact: true }).fill(who.password);
  await page.getByRole("button", { name: "登录" }).click();
}

async function listen(receiver: { status: number }): Promise<{ server: Server; host: string }> {
  const server = createServer((_request, response) => {
    response.writeHead(receiver.status).end(receiver.status === 500 ? "the receiver is being moved" : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { server, host: `127.0.0.1:${typeof address === "object" ? address?.port : 0}` };
}

/** Opens the console for the tests of a file, with an admin signed in. */
export function openWorld(): () => World {
  const room = openEditorialRoom();
  let world: World | undefined;
  let close = async (): Promise<void> => undefined;
  beforeAll(async () => {
    const answers = { status: 204 };
    const { server, host } = await listen(answers);
    const running = await startConsole(room(), { WEBHOOK_ALLOW: host });
    close = async () => {
      await running.stop();
      server.closeAllConnections();
      server.close();
    };
    const open = async () => {
      const context = await running.browser.newContext({
        locale: "zh-CN",
        viewport: { width: 1280, height: 900 },
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      return page;
    };
    const page = await open();
    await signIn(page, running.url, await running.signInOf("admin"));
    await page.getByRole("navigation", { name: "主导航" }).waitFor();
    world = {
      room: room(),
      running,
      page,
      receiver: Object.assign(answers, { url: `http://${host}/hook` }),
      go: async (path) => void (await page.goto(running.url + path)),
      stranger: open,
      accessible: async (of) => expect(await barriers(of ?? page)).toEqual([]),
    };
  }, 120_000);
  afterAll(() => close());
  return () => {
    if (!world) throw new Error("The world opens before the first test, not before.");
    return world;
  };
}
