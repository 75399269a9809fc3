import { PrismaClient } from "../generated/client.ts";
import { createSequentialAdapter } from "./sequential-adapter.ts";

/** Prisma on one PostgreSQL server, for commands and the editors' reads. */
export type Database = PrismaClient;

/** What runs inside one transaction. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

/** How long one statement of a command may take before PostgreSQL ends it. */
const STATEMENT_TIMEOUT_MS = 15_000;

/** Opens a pool; nothing connects until the first query. */
export function createDatabase(url: string, options: { readonly poolSize?: number } = {}): Database {
  const adapter = createSequentialAdapter({
    connectionString: url,
    max: options.poolSize ?? 10,
    statement_timeout: STATEMENT_TIMEOUT_MS,
  });
  return new PrismaClient({ adapter, omit: { edition: { titleTokens: true, bodyTokens: true } } });
}
