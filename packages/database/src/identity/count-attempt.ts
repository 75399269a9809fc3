import type { Database } from "../connection/create-database.ts";

/** How often something may be tried: so many times in a window that begins with the first try. */
export interface AttemptLimit {
  /** In seconds. */
  readonly window: number;
  readonly max: number;
}

/** Counts older than this are of no window any more. */
const KEPT_MS = 86_400_000;

interface AttemptRow {
  readonly count: number;
  readonly started_at: bigint;
}

/**
 * Counts an attempt and tells whether it is still allowed, in one statement: of attempts made at the same time
 * on any number of servers none is missed.
 */
export async function countAttempt(
  database: Database,
  key: string,
  limit: AttemptLimit,
  now: Date,
): Promise<{ allowed: boolean; retryAfter: number | null }> {
  const at = BigInt(now.getTime());
  const windowStart = at - BigInt(limit.window) * 1_000n;
  const [row] = await database.$queryRaw<AttemptRow[]>`
    INSERT INTO rate_limit AS r (key, count, last_request) VALUES (${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.last_request <= ${windowStart} THEN 1 ELSE r.count + 1 END,
      last_request = CASE WHEN r.last_request <= ${windowStart} THEN ${at} ELSE r.last_request END
    RETURNING count, last_request AS started_at`;
  const { count = 1, started_at: startedAt = at } = row ?? {};
  if (count === 1)
    await database.rateLimit.deleteMany({ where: { lastRequest: { lt: at - BigInt(KEPT_MS) } } });
  if (count <= limit.max) return { allowed: true, retryAfter: null };
  const secondsLeft = Math.ceil((Number(startedAt - at) + limit.window * 1_000) / 1_000);
  return { allowed: false, retryAfter: Math.max(1, secondsLeft) };
}
