import type { SessionRecord, UserRecord, UserStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { refusing } from "../errors.ts";

/** The name the authentication library gives to signing in with a password. */
const PASSWORD_PROVIDER = "credential";

const userColumns = {
  id: true,
  name: true,
  email: true,
  role: true,
  suspendedAt: true,
  createdAt: true,
} as const;

/** Users, their passwords and their sessions in PostgreSQL, inside one transaction. */
export function createUserStore(db: Transaction): UserStore {
  return {
    async isActive(userId) {
      return (await db.user.count({ where: { id: userId, suspendedAt: null } })) === 1;
    },

    list: (): Promise<UserRecord[]> =>
      db.user.findMany({ select: userColumns, orderBy: [{ createdAt: "asc" }, { id: "asc" }] }),

    async hold(first, second) {
      // In the order of ids, so that two who hold each other wait instead of blocking each other.
      await db.$queryRaw`
        SELECT 1 FROM "user" WHERE id IN (${first}::uuid, ${second}::uuid) ORDER BY id FOR UPDATE`;
      const ids = [first, second].filter((id) => id !== null);
      const users = await db.user.findMany({ where: { id: { in: ids } }, select: userColumns });
      const find = (id: string | null) => users.find((user) => user.id === id) ?? null;
      return [find(first), find(second)];
    },

    async create({ id, name, email, role, passwordHash, at }) {
      const moments = { createdAt: at, updatedAt: at };
      await refusing("user_email_key", { code: "user.email_taken", email }, () =>
        db.user.create({ data: { id, name, email, role, emailVerified: true, ...moments } }),
      );
      await db.account.create({
        data: {
          accountId: id,
          providerId: PASSWORD_PROVIDER,
          userId: id,
          password: passwordHash,
          ...moments,
        },
      });
    },

    async setRole(userId, role) {
      await db.user.update({ where: { id: userId }, data: { role } });
    },

    async setSuspended(userId, at) {
      await db.user.update({ where: { id: userId }, data: { suspendedAt: at } });
    },

    async setPasswordHash(userId, passwordHash) {
      await db.account.updateMany({
        where: { userId, providerId: PASSWORD_PROVIDER },
        data: { password: passwordHash },
      });
    },

    async passwordHash(userId) {
      const account = await db.account.findFirst({
        where: { userId, providerId: PASSWORD_PROVIDER },
        select: { password: true },
      });
      return account?.password ?? null;
    },

    async replacePasswordHash(userId, known, next) {
      const { count } = await db.account.updateMany({
        where: { userId, providerId: PASSWORD_PROVIDER, password: known },
        data: { password: next },
      });
      return count > 0;
    },

    async sessions(userId, now): Promise<SessionRecord[]> {
      const rows = await db.session.findMany({
        where: { userId, expiresAt: { gt: now } },
        orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      });
      return rows.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
        id,
        userAgent: userAgent || null,
        address: ipAddress || null,
        createdAt,
        updatedAt,
      }));
    },

    async endSessions(userId, which) {
      const id = which && ("only" in which ? which.only : { not: which.except });
      const { count } = await db.session.deleteMany({ where: { userId, ...(id ? { id } : {}) } });
      return count;
    },
  };
}
