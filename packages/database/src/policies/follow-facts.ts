import type { FactSource } from "@gongji/application/ports";
import type { FactSnapshot } from "@gongji/domain/policy";
import type pg from "pg";
import { FACTS_CHANNEL } from "./facts-channel.ts";
import { loadFacts } from "./load-facts.ts";

/** How long to wait before listening again after the connection broke. */
const RETRY_MS = 1_000;

/** A snapshot in memory that follows the database. */
export interface FollowedFacts extends FactSource {
  /** When the snapshot was loaded; null while there is none. */
  readonly loadedAtMs: () => number | null;
  /** Stops following and lets go of its connection. */
  close(): Promise<void>;
}

interface FollowOptions {
  /** A pool of `createPublishedPool`; one of its connections is kept for listening. */
  readonly pool: pg.Pool;
  /** Takes what went wrong: a fact that cannot be read, a load that failed. */
  readonly report: (error: unknown) => void;
  /** Called when another snapshot has taken the place of the last one. */
  readonly changed?: () => void;
}

/**
 * Follows the facts: loads them when first asked, hears of every change, and loads again after a lost connection.
 * While the database is away the last snapshot goes on answering.
 */
export function followFacts({ pool, report, changed }: FollowOptions): FollowedFacts {
  let snapshot: FactSnapshot | null = null;
  let loadedAtMs: number | null = null;
  let loading: Promise<FactSnapshot> | null = null;
  let listener: pg.PoolClient | null = null;
  let retry: NodeJS.Timeout | null = null;
  let closed = false;

  const load = async (): Promise<FactSnapshot> => {
    const { facts, problems } = await loadFacts(pool);
    for (const { id, message } of problems) report(new Error(`the fact ${id} was left out: ${message}`));
    snapshot = facts;
    loadedAtMs = Date.now();
    changed?.();
    return facts;
  };
  const reload = (): Promise<FactSnapshot> => {
    // A change that arrives while a load is under way may not be in it: load once more after it.
    const next: Promise<FactSnapshot> = (loading ?? Promise.resolve()).then(load, load);
    loading = next;
    return next.finally(() => {
      if (loading === next) loading = null;
    });
  };
  const lost = (client: pg.PoolClient): void => {
    if (listener !== client) return;
    listener = null;
    client.release(true);
    if (!closed) retry = setTimeout(listenAgain, RETRY_MS);
  };
  const listen = async (): Promise<void> => {
    const client = await pool.connect();
    if (closed) return client.release();
    listener = client;
    client.on("error", () => lost(client));
    client.on("end", () => lost(client));
    client.on("notification", () => void reload().catch(report));
    await client.query(`LISTEN ${FACTS_CHANNEL}`);
    await reload();
  };
  const listenAgain = (): void => {
    listen().catch((error: unknown) => {
      report(error);
      if (listener) lost(listener);
      else if (!closed) retry = setTimeout(listenAgain, RETRY_MS);
    });
  };
  let started: Promise<void> | null = null;

  return {
    async snapshot() {
      if (snapshot) return snapshot;
      started ??= listen().catch((error: unknown) => {
        started = null;
        if (listener) lost(listener);
        throw error;
      });
      await started;
      return snapshot ?? (await reload());
    },
    loadedAtMs: () => loadedAtMs,
    async close() {
      closed = true;
      if (retry) clearTimeout(retry);
      const client = listener;
      listener = null;
      client?.release(true);
      await loading?.catch(() => undefined);
    },
  };
}
