import type { Database } from "../connection/create-database.ts";

/**
 * When something that readers see will change by itself next: an article that is published or taken back, a fact that
 * is recorded. Null when nothing is planned.
 */
export async function nextPlannedAt(db: Database): Promise<Date | null> {
  const [acts, facts] = await Promise.all([
    db.plannedAct.aggregate({ where: { state: "waiting" }, _min: { nextTryAt: true } }),
    db.factProposal.aggregate({ where: { state: "scheduled" }, _min: { scheduledFor: true } }),
  ]);
  const moments = [acts._min.nextTryAt, facts._min.scheduledFor].filter((moment) => moment !== null);
  return moments.toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null;
}
