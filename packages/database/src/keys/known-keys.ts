import { API_KEY_SCOPES, type ApiKeyScope } from "@gongji/domain/access";
import type { Database } from "../connection/create-database.ts";

/** An API key as the readers' door looks it up, by the hash of its text. */
export interface KnownKey {
  readonly keyId: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly pointsPerMinute: number | null;
  /** When this text stops opening anything, the key's own end included; null for never. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Every API key, by the hash of each of its texts. */
export async function loadKnownKeys(database: Database): Promise<ReadonlyMap<string, KnownKey>> {
  const secrets = await database.apiKeySecret.findMany({
    select: {
      hash: true,
      expiresAt: true,
      key: {
        select: { id: true, scopes: true, pointsPerMinute: true, expiresAt: true, revokedAt: true },
      },
    },
  });
  return new Map(
    secrets.map(({ hash, expiresAt, key }) => [
      hash,
      {
        keyId: key.id,
        scopes: API_KEY_SCOPES.filter((scope) => key.scopes.includes(scope)),
        pointsPerMinute: key.pointsPerMinute,
        expiresAt: earlier(expiresAt, key.expiresAt),
        revokedAt: key.revokedAt,
      },
    ]),
  );
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Writes down when keys were last used; a later use already written stays. */
export async function recordKeyUse(database: Database, uses: ReadonlyMap<string, Date>): Promise<void> {
  if (uses.size === 0) return;
  const rows = [...uses].map(([id, at]) => ({ id, at }));
  await database.$executeRaw`
    UPDATE api_key k SET last_used_at = greatest(k.last_used_at, u.at)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS u(id uuid, at timestamptz)
    WHERE k.id = u.id`;
}
