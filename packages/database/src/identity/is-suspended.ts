import type { Database } from "../connection/create-database.ts";

/** Whether the user is kept out; somebody unknown is. */
export async function isSuspended(database: Database, userId: string): Promise<boolean> {
  const user = await database.user.findUnique({ where: { id: userId }, select: { suspendedAt: true } });
  return user === null || user.suspendedAt !== null;
}
