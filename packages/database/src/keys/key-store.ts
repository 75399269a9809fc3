import type { ApiKeyRecord, KeyStore, NewApiKeySecret } from "@gongji/application/ports";
import { API_KEY_SCOPES } from "@gongji/domain/access";
import { announceOperation } from "../announcements/operation-channel.ts";
import type { Transaction } from "../connection/create-database.ts";

const keyColumns = {
  id: true,
  name: true,
  scopes: true,
  pointsPerMinute: true,
  createdAt: true,
  createdBy: { select: { name: true } },
  expiresAt: true,
  revokedAt: true,
  lastUsedAt: true,
  secrets: {
    select: { prefix: true, createdAt: true, expiresAt: true },
    orderBy: [{ createdAt: "desc" as const }, { hash: "asc" as const }],
  },
};

type KeyRow = Omit<ApiKeyRecord, "createdBy" | "scopes"> & {
  readonly createdBy: { readonly name: string } | null;
  readonly scopes: readonly string[];
};

function toRecord(row: KeyRow): ApiKeyRecord {
  const scopes = API_KEY_SCOPES.filter((scope) => row.scopes.includes(scope));
  return { ...row, scopes, createdBy: row.createdBy?.name ?? null };
}

function secretRow({ prefix, hash, at }: NewApiKeySecret) {
  return { prefix, hash, createdAt: at };
}

/** API keys in PostgreSQL, inside one transaction. */
export function createKeyStore(db: Transaction): KeyStore {
  return {
    async list() {
      const rows = await db.apiKey.findMany({
        select: keyColumns,
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      });
      return rows.map(toRecord);
    },

    async lock(keyId) {
      await db.$queryRaw`SELECT 1 FROM api_key WHERE id = ${keyId}::uuid FOR UPDATE`;
      const row = await db.apiKey.findUnique({ where: { id: keyId }, select: keyColumns });
      return row && toRecord(row);
    },

    async create({ scopes, secret, ...key }) {
      await db.apiKey.create({
        data: { ...key, scopes: [...scopes], createdAt: secret.at, secrets: { create: secretRow(secret) } },
      });
    },

    async replaceSecret(keyId, secret, oldUntil) {
      await db.apiKeySecret.updateMany({
        where: { keyId, OR: [{ expiresAt: null }, { expiresAt: { gt: oldUntil } }] },
        data: { expiresAt: oldUntil },
      });
      await db.apiKeySecret.create({ data: { keyId, ...secretRow(secret) } });
    },

    async revoke(keyId, at) {
      await db.apiKey.update({ where: { id: keyId }, data: { revokedAt: at } });
    },

    announce: () => announceOperation(db, "keys"),
  };
}
