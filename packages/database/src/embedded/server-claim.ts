import pg from "pg";
import { SUPERUSER } from "./server-url.ts";

/** Any number will do; it only has to be the same in every version. */
const OWNER_LOCK = 7_205_101;

/**
 * Tries to become the owner of a running server. The owner is whoever holds one advisory lock: it is let go by
 * the server itself when the owner's connection breaks, so it cannot outlive the owner as a file would.
 */
export async function claimServer(
  port: number,
  password: string,
): Promise<pg.Client | "taken" | "unreachable"> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: SUPERUSER,
    password,
    database: "postgres",
    ssl: false,
    connectionTimeoutMillis: 3000,
    application_name: "gongji owner",
  });
  // The server ends this connection when it stops; that is no news to its owner.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ claimed: boolean }>("SELECT pg_try_advisory_lock($1) AS claimed", [
      OWNER_LOCK,
    ]);
    if (rows[0]?.claimed === true) return client;
    await client.end();
    return "taken";
  } catch {
    await client.end().catch(() => undefined);
    return "unreachable";
  }
}
