import type { AuditStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** The audit log in PostgreSQL: a trigger numbers and chains each event, another refuses every change. */
export function createAuditStore(db: Transaction): AuditStore {
  return {
    async append({ at, actorId, action, subjectType, subjectId, detail }) {
      await db.$executeRaw`
        INSERT INTO audit_event (at, actor_id, action, subject_type, subject_id, detail)
        VALUES (${at}, ${actorId}::uuid, ${action}, ${subjectType}, ${subjectId}, ${JSON.stringify(detail)}::jsonb)`;
    },
  };
}
