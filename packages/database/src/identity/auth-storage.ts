import { prismaAdapter } from "better-auth/adapters/prisma";
import type { Database } from "../connection/create-database.ts";

/** Where the authentication library keeps users, sessions and sign-in attempts: our own tables. */
export function createAuthStorage(database: Database): ReturnType<typeof prismaAdapter> {
  return prismaAdapter(database, { provider: "postgresql", transaction: true });
}
