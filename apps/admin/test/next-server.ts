import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { waitFor } from "./wait-for.ts";

const HOST = "127.0.0.1";
const adminFolder = fileURLToPath(new URL("../", import.meta.url));

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
