import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePort, isAlive, isPortFree } from "@gongji/database/embedded";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ServicePlan, startService } from "./service.ts";

let folder: string;
let port: number;
const never = new AbortController().signal;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongji-service-"));
  port = await findFreePort();
});

afterEach(async () => {
  await expect.poll(() => isPortFree(port)).toBe(true);
  await rm(folder, { recursive: true, force: true });
});

function plan(...parameters: string[]): ServicePlan {
  return {
    name: "small service",
    program: process.execPath,
    parameters: [fileURLToPath(new URL("../../test/small-service.ts", import.meta.url)), ...parameters],
    folder,
    environment: { PORT: String(port) },
    readyUrl: `http://127.0.0.1:${port}/`,
    logFile: join(folder, "small.log"),
  };
}

test("a started service answers, and is gone when it was stopped", async () => {
  const service = await startService(plan(), never);
  expect(await (await fetch(plan().readyUrl)).text()).toBe("here");
  await service.stop();
  expect(await isPortFree(port)).toBe(true);
  expect(await service.exited).toBeUndefined();
  expect(await readFile(plan().logFile, "utf8")).toContain("small service starts\n");
});

test("a service that ends before it is ready is reported with its last lines and its log", async () => {
  await expect(startService(plan("exit", "3"), never)).rejects.toMatchObject({
    code: "child_failed",
    message: expect.stringMatching(/ended with code 3\. Its log is .*small\.log\n.*\n {2}no luck today$/),
  });
});

test("a service that ends later is reported to whoever waits for it", async () => {
  const service = await startService(plan("quit"), never);
  await fetch(`${plan().readyUrl}quit`).catch(() => undefined);
  expect(await service.exited).toMatchObject({
    code: "child_failed",
    message: expect.stringContaining("small service ended with code 7"),
  });
});

test("a service that does not listen to the request to stop is killed, with what it started", async () => {
  const service = await startService(plan("parent"), never);
  const { pid } = await firstChild();
  const begin = performance.now();
  await service.stop();
  expect(performance.now() - begin).toBeLessThan(3000);
  await expect.poll(() => isAlive(pid)).toBe(false);
});

test("what is still starting is stopped when everything has to end", async () => {
  const ending = new AbortController();
  const starting = startService({ ...plan(), readyUrl: "http://127.0.0.1:9/" }, ending.signal);
  await expect.poll(() => isPortFree(port), { timeout: 5000 }).toBe(false);
  ending.abort();
  await expect(starting).rejects.toThrow("aborted");
});

test("a service ends when the process that started it is killed", async () => {
  const owner = spawn(
    process.execPath,
    [fileURLToPath(new URL("../../test/own-service.ts", import.meta.url)), String(port), plan().logFile],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(owner.stdout, "data");
  expect(await isPortFree(port)).toBe(false);
  owner.kill("SIGKILL");
  await expect.poll(() => isPortFree(port), { timeout: 5000 }).toBe(true);
});

/** The process the small service said it started. */
async function firstChild(): Promise<{ pid: number }> {
  const said = await readFile(plan().logFile, "utf8");
  return { pid: Number(/child (\d+)/.exec(said)?.[1]) };
}
