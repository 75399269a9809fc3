import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const HOST = "127.0.0.1";
const READY_MS = 60_000;
const adminFolder = fileURLToPath(new URL("../", import.meta.url));

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Waits until the address answers well; fails when the process has ended before. */
export async function waitFor(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`${url} is not there: its process ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${READY_MS / 1000} s`);
}

/** Starts the built console in front of an API, as in production; the answer stops it. Run the build first. */
export async function startNext(port: number, apiUrl: string): Promise<() => void> {
  const next = spawn("node_modules/.bin/next", ["start", "--port", String(port), "--hostname", HOST], {
    cwd: adminFolder,
    env: { ...process.env, NODE_ENV: "production", API_URL: apiUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await waitFor(`http://${HOST}:${port}/sign-in`, next);
  return () => next.kill();
}
