import type { FactorStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** Second factors in PostgreSQL, inside one transaction. */
export function createFactorStore(db: Transaction): FactorStore {
  return {
    async lock(userId) {
      await db.$queryRaw`SELECT 1 FROM second_factor WHERE user_id = ${userId}::uuid FOR UPDATE`;
      return await db.secondFactor.findUnique({
        where: { userId },
        select: { sealedKey: true, confirmedAt: true, lastStep: true },
      });
    },

    async begin(userId, sealedKey, at) {
      const fresh = { sealedKey, createdAt: at, confirmedAt: null, lastStep: 0 };
      await db.secondFactor.upsert({ where: { userId }, create: { userId, ...fresh }, update: fresh });
    },

    async take(userId, step, at) {
      await db.secondFactor.update({ where: { userId }, data: { lastStep: step } });
      await db.secondFactor.updateMany({ where: { userId, confirmedAt: null }, data: { confirmedAt: at } });
    },

    async remove(userId) {
      await db.secondFactor.deleteMany({ where: { userId } });
      await db.recoveryCode.deleteMany({ where: { userId } });
    },

    async replaceRecoveryCodes(userId, hashes) {
      await db.recoveryCode.deleteMany({ where: { userId } });
      await db.recoveryCode.createMany({ data: hashes.map((hash) => ({ hash, userId })) });
    },

    async useRecoveryCode(userId, hash) {
      return (await db.recoveryCode.deleteMany({ where: { userId, hash } })).count === 1;
    },

    countRecoveryCodes: (userId) => db.recoveryCode.count({ where: { userId } }),

    async passSession(sessionId, at) {
      await db.session.updateMany({ where: { id: sessionId }, data: { factorPassedAt: at } });
    },

    async enrolled() {
      const rows = await db.secondFactor.findMany({
        where: { confirmedAt: { not: null } },
        select: { userId: true },
      });
      return new Set(rows.map(({ userId }) => userId));
    },

    async requiredRoles() {
      const rows = await db.rolePolicy.findMany({ where: { requiresFactor: true } });
      return rows.map(({ role }) => role);
    },

    async setRequired(role, isRequired) {
      const policy = { requiresFactor: isRequired };
      await db.rolePolicy.upsert({ where: { role }, create: { role, ...policy }, update: policy });
    },
  };
}
