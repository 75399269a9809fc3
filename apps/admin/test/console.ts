import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog, type RunningApi, readEnvironment, startApi } from "@gongji/api-server";
import type { CommandContext } from "@gongji/application/ports";
import { createSignInUser } from "@gongji/application/users";
import { findFreePort } from "@gongji/database/embedded";
import { hashPassword } from "@gongji/database/identity";
import type { EditorialRoom } from "@gongji/database/testing/editorial-room";
import type { Role } from "@gongji/domain/article";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";
import { startNext } from "./next-server.ts";

/** The console as it runs in production, with its API, and a browser to look at it with. */
export interface RunningConsole {
  readonly url: string;
  readonly apiUrl: string;
  readonly browser: Browser;
  signInOf(role: Role): Promise<{ email: string; password: string }>;
  stop(): Promise<void>;
}

/** Gives somebody with that role an address and a password to sign in with. */
export async function addSignIn(
  context: CommandContext,
  role: Role,
): Promise<{ email: string; password: string }> {
  const signIn = { email: `${role}@journey.example.org`, password: `${role} walks the journey` };
  await createSignInUser({ ...context, hashPassword }, { ...signIn, name: `旅程${role}`, role });
  return signIn;
}

/** Starts the API and the built console on the room's database, and a browser; `settings` are further ones of the API. */
export async function startConsole(
  { url, context }: EditorialRoom,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningConsole> {
  const [adminPort, browser] = await Promise.all([findFreePort(), launchBrowser()]);
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
  const stopNext = await startNext(adminPort, api.url);
  return {
    url: origin,
    apiUrl: api.url,
    browser,
    signInOf: (role) => addSignIn(context, role),
    async stop() {
      await browser.close();
      stopNext();
      await api.stop();
      await rm(images, { recursive: true, force: true });
    },
  };
}
