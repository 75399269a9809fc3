import { hash } from "node:crypto";
import type { KnownKey } from "@gongji/database/keys";
import type { AnnouncementFollower } from "@gongji/database/published";
import { readApiKeyPrefix } from "@gongji/domain/access";
import type { Problem } from "@gongji/domain/shared";

/** For how long keys are believed while changes cannot be heard of. */
const UNHEARD_MS = 1_000;

type KeyRefusal = Extract<Problem, { code: "auth.key_refused" }>;

/** Which keys there are, in memory. */
export interface KeyDirectory extends AnnouncementFollower {
  /** The key of that text, or why it opens nothing; null while it has to be looked up first. */
  readonly find: (text: string) => KnownKey | KeyRefusal | null;
  /** Looks the keys up. While the database is away, those known before go on. */
  readonly load: () => Promise<void>;
}

/** What the directory is made of. */
export interface KeyDirectoryOptions {
  readonly load: () => Promise<ReadonlyMap<string, KnownKey>>;
  readonly isUnavailable: (error: unknown) => boolean;
  readonly nowMs: () => number;
}

/**
 * Keeps every key's hash in memory, so that a wrong key costs no query. A change is heard of at once and everything
 * known is looked up again before another key is believed; while changes cannot be heard of, that happens every
 * second.
 */
export function createKeyDirectory({ load, isUnavailable, nowMs }: KeyDirectoryOptions): KeyDirectory {
  let known: ReadonlyMap<string, KnownKey> | null = null;
  let believedUntilMs = Number.NEGATIVE_INFINITY;
  let isFollowing = false;
  let changes = 0;
  let loading: Promise<void> | null = null;

  const doubt = (): void => {
    changes += 1;
    believedUntilMs = Number.NEGATIVE_INFINITY;
  };
  const loadOnce = async (): Promise<void> => {
    for (;;) {
      const before = changes;
      try {
        known = await load();
      } catch (error) {
        if (!known || !isUnavailable(error)) throw error;
        believedUntilMs = nowMs() + UNHEARD_MS;
        return;
      }
      if (before !== changes) continue;
      believedUntilMs = isFollowing ? Number.POSITIVE_INFINITY : nowMs() + UNHEARD_MS;
      return;
    }
  };
  const refuse = (reason: KeyRefusal["reason"]): KeyRefusal => ({ code: "auth.key_refused", reason });

  return {
    find(text) {
      const now = nowMs();
      if (!known || believedUntilMs <= now) return null;
      const key = known.get(hash("sha256", text));
      if (!key) return refuse(readApiKeyPrefix(text) === null ? "malformed" : "unknown");
      if (key.revokedAt !== null) return refuse("revoked");
      return key.expiresAt !== null && key.expiresAt.getTime() <= now ? refuse("expired") : key;
    },
    load() {
      loading ??= loadOnce().finally(() => {
        loading = null;
      });
      return loading;
    },
    following() {
      isFollowing = true;
      doubt();
    },
    lost() {
      isFollowing = false;
      doubt();
    },
    announced(topics) {
      if (topics.includes("keys")) doubt();
    },
  };
}
