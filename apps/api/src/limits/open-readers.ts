import { type Database, followOperations, loadKnownKeys, recordKeyUse } from "@gongji/database/keys";
import { type FollowedAnnouncements, isUnavailable } from "@gongji/database/published";
import type { Environment } from "../env.ts";
import { recordKeyUses } from "../jobs/record-key-uses.ts";
import { createKeyDirectory } from "../keys/key-directory.ts";
import { createKeyUses } from "../keys/key-uses.ts";
import { createReaderGate, type ReaderGate } from "./reader-gate.ts";

/** Those who read, and what they may. */
export interface Readers {
  readonly gate: ReaderGate;
  /** Hears of changes of keys from now on. */
  readonly follow: () => void;
  readonly close: () => Promise<void>;
}

/** Connects the gate with the keys in the database. */
export function openReaders(options: {
  readonly environment: Environment;
  readonly database: Database;
  readonly report: (error: unknown) => void;
  /** Told of what else is announced between replicas. */
  readonly announced: (topics: readonly string[]) => void;
}): Readers {
  const { environment, database, report, announced } = options;
  const { limits, trustedProxies, databaseUrl } = environment;
  const keys = createKeyDirectory({
    load: () => loadKnownKeys(database),
    isUnavailable,
    nowMs: Date.now,
  });
  const uses = createKeyUses((known) => recordKeyUse(database, known), Date.now);
  const writing = recordKeyUses(uses, report);
  let followed: FollowedAnnouncements | null = null;
  return {
    gate: createReaderGate({
      limits,
      trustedProxies,
      keys,
      used: uses.used,
      steadyMs: () => performance.now(),
    }),
    follow: () => {
      followed ??= followOperations(databaseUrl, {
        ...keys,
        announced(topics, sequence) {
          keys.announced(topics, sequence);
          announced(topics);
        },
      });
    },
    close: async () => {
      await Promise.all([followed?.close(), writing.stop()]);
    },
  };
}
