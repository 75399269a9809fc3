import type { PlannedActRecord, PlanStore } from "@gongji/application/ports";
import { announceOperation } from "../announcements/operation-channel.ts";
import type { Transaction } from "../connection/create-database.ts";
import type { Prisma } from "../generated/client.ts";
import { toExpiryKind } from "./expiry-mapper.ts";

const byWhom = { createdBy: { select: { id: true, name: true } } } as const;

function toRecord(row: Prisma.PlannedActGetPayload<{ include: typeof byWhom }>): PlannedActRecord {
  const { id, kind, articleId, editionId, contentHash, expiryKind, at, attempts, createdBy } = row;
  return {
    ...{ id, kind, articleId, editionId, contentHash, at, attempts },
    expiryKind: toExpiryKind(expiryKind),
    createdBy: createdBy && { userId: createdBy.id, name: createdBy.name },
  };
}

/** What an article waits for. */
export async function readWaiting(db: Transaction, articleId: string): Promise<readonly PlannedActRecord[]> {
  const rows = await db.plannedAct.findMany({
    where: { articleId, state: "waiting" },
    orderBy: { at: "asc" },
    include: byWhom,
  });
  return rows.map(toRecord);
}

/** Planned acts in PostgreSQL, inside one transaction. */
export function createPlanStore(db: Transaction): PlanStore {
  const cancel: PlanStore["cancel"] = async (articleId, kind, at) => {
    const { count } = await db.plannedAct.updateMany({
      where: { articleId, ...(kind && { kind }), state: "waiting" },
      data: { state: "cancelled", settledAt: at },
    });
    if (count > 0) await announceOperation(db, "plans");
    return count;
  };
  return {
    cancel,
    waiting: (articleId) => readWaiting(db, articleId),

    async plan(act, { userId, at }) {
      await cancel(act.articleId, act.kind, at);
      await db.plannedAct.create({ data: { ...act, nextTryAt: act.at, createdById: userId, createdAt: at } });
      await announceOperation(db, "plans");
    },

    async takeDue(now) {
      for (;;) {
        // The article first, as every command takes it first: two that want the same never wait crosswise.
        const [due] = await db.$queryRaw<{ id: string }[]>`
          SELECT p.id FROM planned_act p JOIN article a ON a.id = p.article_id
          WHERE p.state = 'waiting' AND p.next_try_at <= ${now}
          ORDER BY p.next_try_at, p.id LIMIT 1
          FOR NO KEY UPDATE OF a SKIP LOCKED`;
        if (!due) return null;
        // Whoever had the article a moment ago may have done it.
        const [still] = await db.$queryRaw<{ id: string }[]>`
          SELECT id FROM planned_act WHERE id = ${due.id}::uuid AND state = 'waiting' FOR UPDATE SKIP LOCKED`;
        if (still) {
          return toRecord(await db.plannedAct.findUniqueOrThrow({ where: { id: due.id }, include: byWhom }));
        }
      }
    },

    async settle(actId, outcome, at) {
      const tried = { attempts: { increment: 1 } } as const;
      await db.plannedAct.updateMany({
        where: { id: actId, state: "waiting" },
        data:
          outcome.state === "waiting"
            ? { ...tried, nextTryAt: outcome.nextTryAt }
            : { ...tried, ...outcome, settledAt: at },
      });
      await announceOperation(db, "plans");
    },

    async markSeen(actId, at) {
      const [seen] = await db.plannedAct.updateManyAndReturn({
        where: { id: actId, state: "failed", seenAt: null },
        data: { seenAt: at },
        select: { articleId: true },
      });
      return seen?.articleId ?? null;
    },
  };
}
