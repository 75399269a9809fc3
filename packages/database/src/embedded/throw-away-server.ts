import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./start-embedded-postgres.ts";

/** Starts a server in a temporary folder; stopping it removes the folder. Fast, and not safe against a crash. */
export async function startThrowAwayServer(): Promise<EmbeddedPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "gongji-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    // For root the server has an account of its own, which must be able to enter.
    await chmod(folder, 0o755);
    const server = await startEmbeddedPostgres({ dataDir: join(folder, "postgres"), durable: false });
    return { ...server, stop: () => server.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
