import type { ReviewStepRecord, ReviewStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { toExpiry } from "./expiry-mapper.ts";

/** What was said of each of the editions, oldest first, by the edition's id. */
export async function readSteps(
  db: Transaction,
  editionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReviewStepRecord[]>> {
  if (editionIds.length === 0) return new Map();
  const rows = await db.reviewStep.findMany({
    where: { editionId: { in: [...editionIds] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    include: { actor: { select: { id: true, name: true } } },
  });
  const steps = rows.map(({ actor, expiresAt, expiryKind, actorId: _, ...row }) => ({
    ...row,
    expiry: toExpiry(expiresAt, expiryKind),
    actor: actor && { userId: actor.id, name: actor.name },
  }));
  return Map.groupBy(steps, ({ editionId }) => editionId);
}

/** Who wrote the text of a draft, or of the edition that was published at the moment. */
export async function readWriters(
  db: Transaction,
  articleId: string,
  publishedAt: Date | null,
): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH upto AS (
      SELECT coalesce(
        (SELECT min(number) FROM revision
         WHERE article_id = ${articleId}::uuid AND reason = 'published' AND at >= ${publishedAt}::timestamptz),
        2147483647) AS number
    ), since AS (
      SELECT coalesce(max(r.number), 0) AS number FROM revision r, upto
      WHERE r.article_id = ${articleId}::uuid AND r.reason IN ('published', 'discarded') AND r.number < upto.number
    )
    SELECT DISTINCT r.actor_id::text AS id FROM revision r, since, upto
    WHERE r.article_id = ${articleId}::uuid AND r.number > since.number AND r.number < upto.number
      AND r.actor_id IS NOT NULL AND r.reason NOT IN ('refused_conflict', 'withdrawn', 'reinstated', 'reverted')`;
  return new Set(rows.map(({ id }) => id));
}

/** What was said of drafts, in PostgreSQL, inside one transaction. */
export function createReviewStore(db: Transaction): ReviewStore {
  return {
    async add({ expiry, ...step }) {
      await db.reviewStep.create({
        data: { ...step, expiresAt: expiry?.at ?? null, expiryKind: expiry?.kind ?? null },
      });
    },
    steps: async (editionId) => (await readSteps(db, [editionId])).get(editionId) ?? [],
    stepsOf: (editionIds) => readSteps(db, editionIds),
    writers: (articleId, publishedAt) => readWriters(db, articleId, publishedAt),
  };
}
