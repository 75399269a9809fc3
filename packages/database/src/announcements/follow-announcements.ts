import { randomUUID } from "node:crypto";
import pg from "pg";
import { ANNOUNCEMENT_CHANNEL, readPayload } from "./announcement-channel.ts";

/** How long to wait before trying again to listen. */
const RETRY_MS = 1_000;
/**
 * How often the connection has to show that it hears, and how long that may take. A connection can be there and
 * deaf: its other end is gone without a word, or a pooler in between shares it out.
 */
const HEARTBEAT_MS = 2_000;
const HEARTBEAT_PATIENCE_MS = 2_000;
const HEARTBEAT = "alive:";

/** Who follows the announcements. */
export interface AnnouncementFollower {
  /** From now on nothing is missed. */
  readonly following: () => void;
  /** From now on something may be missed; `away` when PostgreSQL cannot be reached at all. */
  readonly lost: (state: { readonly away: boolean }) => void;
  /** In the order of the commits; `sequence` is null when more of the same announcement follows. */
  readonly announced: (tags: readonly string[], sequence: string | null) => void;
  /** How long a heartbeat was on its way: what an announcement takes at least. */
  readonly heard?: (lagMs: number) => void;
}

/** Follows until it is closed. */
export interface FollowedAnnouncements {
  /** Ends with the first try to listen, whether it went well or not. */
  readonly firstTry: Promise<void>;
  close(): Promise<void>;
}

/**
 * Hears of everything announced on a channel, by default of every answer that no longer holds, over a connection of
 * its own. Tells when it may have missed some, and goes on trying.
 */
export function followAnnouncements(
  connection: pg.ClientConfig,
  follower: AnnouncementFollower,
  channel: string = ANNOUNCEMENT_CHANNEL,
): FollowedAnnouncements {
  const firstTry = Promise.withResolvers<void>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const later = (delayMs: number, step: () => void): void => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(step, delayMs);
  };
  const listen = (): void => {
    const own = new pg.Client(connection);
    const heartbeat = `${HEARTBEAT}${randomUUID()}`;
    let isConnected = false;
    let hasHeard = false;
    client = own;
    const isCurrent = () => client === own && !closed;
    const giveUp = (): void => {
      if (!isCurrent()) return;
      client = null;
      own.end().catch(() => undefined);
      follower.lost({ away: !isConnected });
      later(hasHeard ? 0 : RETRY_MS, listen);
      firstTry.resolve();
    };
    let sentAt = 0;
    const beat = (): void => {
      sentAt = performance.now();
      later(HEARTBEAT_PATIENCE_MS, giveUp);
      own.query("SELECT pg_notify($1, $2)", [channel, heartbeat]).catch(giveUp);
    };
    const heardItself = (): void => {
      follower.heard?.(performance.now() - sentAt);
      if (!hasHeard) follower.following();
      hasHeard = true;
      later(HEARTBEAT_MS, beat);
      firstTry.resolve();
    };
    own.on("error", giveUp);
    own.on("end", giveUp);
    own.on("notification", ({ payload = "" }) => {
      if (!isCurrent()) return;
      if (payload === heartbeat) heardItself();
      else if (!payload.startsWith(HEARTBEAT)) {
        const { tags, sequence } = readPayload(payload);
        follower.announced(tags, sequence);
      }
    });
    own
      .connect()
      .then(() => {
        isConnected = true;
        return own.query(`LISTEN ${channel}`);
      })
      .then(beat)
      .catch(giveUp);
  };
  listen();

  return {
    firstTry: firstTry.promise,
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
