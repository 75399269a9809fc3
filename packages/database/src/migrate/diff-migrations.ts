import { startThrowAwayServer } from "../embedded/throw-away-server.ts";
import { diffSchema } from "./diff-schema.ts";
import { migrate } from "./migrate.ts";

/** The SQL that prisma/migrations lacks of prisma/schema; empty when they say the same. */
export async function diffMigrations(): Promise<string> {
  const server = await startThrowAwayServer();
  try {
    await migrate(server.url);
    return await diffSchema(server.url);
  } finally {
    await server.stop();
  }
}
