import { releaseFailureSchema, withdrawalRecordSchema } from "@gongji/application";
import type {
  ListedReleaseRecord,
  ReleaseMember,
  ReleaseRecord,
  ReleaseStore,
} from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { toExpiryKind } from "../workflow/expiry-mapper.ts";

const person = { select: { id: true, name: true } } as const;
const people = { createdBy: person, publishedBy: person, revertedBy: person } as const;
const whole = {
  ...people,
  members: { orderBy: { articleId: "asc" } },
} as const satisfies Prisma.ReleaseInclude;

type PeopleRow = Prisma.ReleaseGetPayload<{ include: typeof people }>;
type MemberRow = Prisma.ReleaseMemberGetPayload<object>;

function moment(at: Date, user: { id: string; name: string } | null): ReleaseRecord["created"] {
  return { at, by: user && { userId: user.id, name: user.name } };
}

function toMember(row: MemberRow): ReleaseMember {
  return {
    articleId: row.articleId,
    act: row.act,
    withdrawalKind: toExpiryKind(row.withdrawalKind),
    note: row.note,
    plannedHash: row.plannedHash,
    outcome:
      row.afterEditionId === null
        ? null
        : {
            beforeEditionId: row.beforeEditionId,
            beforeWithdrawal: withdrawalRecordSchema.nullable().parse(row.beforeWithdrawal),
            afterEditionId: row.afterEditionId,
          },
  };
}

function toRelease(row: PeopleRow): Omit<ListedReleaseRecord, "count"> {
  const isFailure = row.failedAt !== null && row.seenAt === null;
  return {
    id: row.id,
    name: row.name,
    version: row.version,
    created: moment(row.createdAt, row.createdBy),
    publishAt: row.publishAt,
    published: row.publishedAt && moment(row.publishedAt, row.publishedBy),
    reverted: row.revertedAt && moment(row.revertedAt, row.revertedBy),
    failure:
      isFailure && row.failedAt ? { at: row.failedAt, ...releaseFailureSchema.parse(row.failure) } : null,
  };
}

async function getRelease(db: Transaction, releaseId: string): Promise<ReleaseRecord | null> {
  const row = await db.release.findUnique({ where: { id: releaseId }, include: whole });
  return row && { ...toRelease(row), attempts: row.attempts, members: row.members.map(toMember) };
}

const NO_PLAN = { publishAt: null, nextTryAt: null, attempts: 0 } as const;
const NO_FAILURE = { failedAt: null, failure: Prisma.DbNull, seenAt: null } as const;

/** Releases in PostgreSQL, inside one transaction. */
export function createReleaseStore(db: Transaction): ReleaseStore {
  return {
    async lock(releaseId) {
      await db.$queryRaw`SELECT 1 FROM release WHERE id = ${releaseId}::uuid FOR UPDATE`;
      return await getRelease(db, releaseId);
    },

    get: (releaseId) => getRelease(db, releaseId),

    async list({ done, before, limit }) {
      const last = before === null ? null : await db.release.findUnique({ where: { id: before } });
      const after: Prisma.ReleaseWhereInput =
        last === null
          ? {}
          : done
            ? {
                OR: [
                  { publishedAt: { lt: last.publishedAt ?? last.createdAt } },
                  { publishedAt: last.publishedAt, id: { lt: last.id } },
                ],
              }
            : { id: { lt: last.id } };
      const rows = await db.release.findMany({
        where: { publishedAt: done ? { not: null } : null, ...after },
        orderBy: done ? [{ publishedAt: "desc" }, { id: "desc" }] : [{ id: "desc" }],
        take: limit + 1,
        include: { ...people, _count: { select: { members: true } } },
      });
      return rows.map((row) => ({ ...toRelease(row), count: row._count.members }));
    },

    async create({ id, name, userId, at }) {
      await db.release.create({ data: { id, name, createdById: userId, createdAt: at } });
    },

    async rename(releaseId, name) {
      await db.release.update({ where: { id: releaseId }, data: { name } });
    },

    async remove(releaseId) {
      await db.release.delete({ where: { id: releaseId } });
    },

    async raise(releaseId) {
      await db.release.update({ where: { id: releaseId }, data: { version: { increment: 1 } } });
    },

    async openOf(articleIds) {
      const rows = await db.releaseMember.findMany({
        where: { articleId: { in: [...articleIds] }, isOpen: true },
        select: { articleId: true, release: { select: { id: true, name: true } } },
      });
      return new Map(rows.map(({ articleId, release }) => [articleId, release]));
    },

    async putMembers(releaseId, articleIds, { act, withdrawalKind, note }, { userId, at }) {
      await db.$executeRaw`
        INSERT INTO release_member (release_id, article_id, act, withdrawal_kind, note, added_by_id, added_at)
        SELECT ${releaseId}::uuid, id, ${act}::release_act, ${withdrawalKind}::withdrawal_kind, ${note}, ${userId}::uuid, ${at}
        FROM unnest(${[...articleIds]}::uuid[]) AS added(id)
        ON CONFLICT (release_id, article_id) DO UPDATE SET act = EXCLUDED.act,
          withdrawal_kind = EXCLUDED.withdrawal_kind, note = EXCLUDED.note, added_by_id = EXCLUDED.added_by_id,
          added_at = EXCLUDED.added_at`;
    },

    async removeMember(releaseId, articleId) {
      await db.releaseMember.deleteMany({ where: { releaseId, articleId } });
    },

    async plan(releaseId, plan) {
      if (plan === null) {
        await db.release.update({ where: { id: releaseId }, data: NO_PLAN });
        await db.releaseMember.updateMany({ where: { releaseId }, data: { plannedHash: null } });
        return;
      }
      const { publishAt, hashes } = plan;
      await db.release.update({
        where: { id: releaseId },
        data: { publishAt, nextTryAt: publishAt, attempts: 0, ...NO_FAILURE },
      });
      await db.$executeRaw`
        UPDATE release_member m SET planned_hash = h.hash
        FROM unnest(${[...hashes.keys()]}::uuid[], ${[...hashes.values()]}::text[]) AS h(id, hash)
        WHERE m.release_id = ${releaseId}::uuid AND m.article_id = h.id`;
    },

    async takeDue(now) {
      const [due] = await db.$queryRaw<{ id: string }[]>`
        SELECT id FROM release WHERE next_try_at <= ${now} ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
      return due ? await getRelease(db, due.id) : null;
    },

    async markPublished(releaseId, { userId, at }, outcomes) {
      await db.release.update({
        where: { id: releaseId },
        data: { ...NO_PLAN, ...NO_FAILURE, publishedAt: at, publishedById: userId },
      });
      const rows = [...outcomes].map(([articleId, outcome]) => ({ articleId, ...outcome }));
      await db.$executeRaw`
        UPDATE release_member m SET is_open = false, before_edition_id = o."beforeEditionId",
          after_edition_id = o."afterEditionId", before_withdrawal = nullif(o."beforeWithdrawal", 'null')
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS o("articleId" uuid, "beforeEditionId" uuid, "afterEditionId" uuid, "beforeWithdrawal" jsonb)
        WHERE m.release_id = ${releaseId}::uuid AND m.article_id = o."articleId"`;
    },

    async markReverted(releaseId, { userId, at }) {
      await db.release.update({ where: { id: releaseId }, data: { revertedAt: at, revertedById: userId } });
    },

    async markFailed(releaseId, { at, problem, members }) {
      await db.release.update({
        where: { id: releaseId },
        data: {
          ...NO_PLAN,
          version: { increment: 1 },
          failedAt: at,
          failure: { problem, members: members.map((member) => ({ ...member })) },
          seenAt: null,
        },
      });
      await db.releaseMember.updateMany({ where: { releaseId }, data: { plannedHash: null } });
    },

    async postpone(releaseId, nextTryAt) {
      await db.release.updateMany({
        where: { id: releaseId, nextTryAt: { not: null } },
        data: { nextTryAt, attempts: { increment: 1 } },
      });
    },

    async markSeen(releaseId, at) {
      const { count } = await db.release.updateMany({
        where: { id: releaseId, failedAt: { not: null }, seenAt: null },
        data: { seenAt: at },
      });
      return count > 0;
    },
  };
}
