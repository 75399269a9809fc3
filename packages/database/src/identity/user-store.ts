import type { UserRecord, UserStore } from "@gongji/application/ports";
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

    async endSessions(userId) {
      await db.session.deleteMany({ where: { userId } });
    },
  };
}
