import type { AuditStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** The audit log in PostgreSQL: a trigger numbers and chains each event, another refuses every change. */
export function createAuditStore(db: Transaction): AuditStore {
  return {
    async append(...entries) {
      if (entries.length === 0) return;
      await db.$executeRaw`
        INSERT INTO audit_event (at, actor_id, action, subject_type, subject_id, detail)
        SELECT at, "actorId", action, "subjectType", "subjectId", detail
        FROM ROWS FROM (
          jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
            AS (at timestamptz, "actorId" uuid, action text, "subjectType" text, "subjectId" text, detail jsonb)
        ) WITH ORDINALITY AS e(at, "actorId", action, "subjectType", "subjectId", detail, place)
        ORDER BY place`;
    },
  };
}
