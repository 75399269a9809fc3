import { verifyAuditLog } from "@gongji/application";
import { createDatabase, createEditorReader } from "@gongji/database";
import { PLATFORM } from "@gongji/domain/article";
import { withDatabase } from "../database/with-database.ts";

/** An event of the log and its hash, as somebody noted them outside of the database. */
export interface NotedEvent {
  readonly sequence: string;
  readonly hash: string;
}

/**
 * Checks the audit log from its first event and prints how far it is whole, with what to note for the next check: whoever
 * can write the whole log anew can make it whole again, but not with the same hashes. True when nothing was altered.
 */
export async function runVerify(options: {
  readonly noted?: NotedEvent;
  readonly data: string;
}): Promise<boolean> {
  return await withDatabase(options, async (databaseUrl) => {
    const database = createDatabase(databaseUrl, { poolSize: 1 });
    try {
      const { verified, brokenAt } = await verifyAuditLog(createEditorReader(database), PLATFORM);
      if (brokenAt !== null) {
        const whole = verified
          ? `whole up to event ${verified.sequence} (${verified.at})`
          : "not whole at all";
        console.error(
          `gongji: the audit log is ${whole}; event ${brokenAt} was altered, or one before it was taken out.`,
        );
        return false;
      }
      const { noted } = options;
      if (noted && !(await isThere(database, noted))) {
        console.error(
          `gongji: event ${noted.sequence} is not the one that was noted: the log was written anew.`,
        );
        return false;
      }
      console.log(
        verified
          ? `The audit log is whole up to event ${verified.sequence} (${verified.at}).\n` +
              `Note this outside of the database for the next check: --noted ${verified.sequence}:${verified.hash}`
          : "The audit log is empty.",
      );
      return true;
    } finally {
      await database.$disconnect();
    }
  });
}

async function isThere(
  database: ReturnType<typeof createDatabase>,
  { sequence, hash }: NotedEvent,
): Promise<boolean> {
  const event = await database.auditEvent.findUnique({ where: { sequence: BigInt(sequence) } });
  return event?.hash === hash;
}
