import type { Transaction } from "../connection/create-database.ts";
import { writePayloads } from "./announcement-channel.ts";

/** The channel on which replicas hear what of their own work has changed; readers' answers have another one. */
export const OPERATION_CHANNEL = "gongji_operations";

/** Nobody comes back to what was announced here: whoever listens again looks at everything. */
const UNNUMBERED = "0";

/** What can have changed. */
export type OperationTopic = "keys" | "plans" | "webhooks";

/** Tells every replica, with the commit, to look again. */
export async function announceOperation(db: Transaction, topic: OperationTopic): Promise<void> {
  for (const payload of writePayloads([topic], UNNUMBERED)) {
    await db.$executeRaw`SELECT pg_notify(${OPERATION_CHANNEL}, ${payload})`;
  }
}
