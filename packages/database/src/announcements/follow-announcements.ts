import pg from "pg";
import { ANNOUNCEMENT_CHANNEL, readPayload } from "./announcement-channel.ts";

/** How long to wait before trying again to listen. */
const RETRY_MS = 1_000;
/** How often the connection has to show that it is alive, and how long it may take to: a dead one hears nothing. */
const HEARTBEAT_MS = 2_000;
const HEARTBEAT_PATIENCE_MS = 2_000;

/** Who follows the announcements. */
export interface AnnouncementFollower {
  /** From now on nothing is missed. */
  readonly following: () => void;
  /** From now on something may be missed; `away` when PostgreSQL cannot be reached at all. */
  readonly lost: (state: { readonly away: boolean }) => void;
  readonly announced: (tags: readonly string[]) => void;
}

/** Follows until it is closed. */
export interface FollowedAnnouncements {
  close(): Promise<void>;
}

/**
 * Hears of every answer that no longer holds, over a connection of its own. Tells when the connection is lost, and
 * goes on trying.
 */
export function followAnnouncements(
  connection: pg.ClientConfig,
  follower: AnnouncementFollower,
): FollowedAnnouncements {
  let current: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const after = (delayMs: number, step: () => void): void => {
    if (timer) clearTimeout(timer);
    timer = closed ? null : setTimeout(step, delayMs).unref();
  };
  const drop = (client: pg.Client): void => {
    if (current !== client) return;
    current = null;
    client.end().catch(() => undefined);
    if (closed) return;
    follower.lost({ away: false });
    after(0, listen);
  };
  const beat = (client: pg.Client): void => {
    const patience = setTimeout(() => drop(client), HEARTBEAT_PATIENCE_MS).unref();
    client.query("SELECT 1").then(
      () => {
        clearTimeout(patience);
        if (current === client) after(HEARTBEAT_MS, () => beat(client));
      },
      () => {
        clearTimeout(patience);
        drop(client);
      },
    );
  };
  const listen = (): void => {
    const client = new pg.Client(connection);
    current = client;
    const failed = (): void => {
      if (current !== client) return;
      current = null;
      client.end().catch(() => undefined);
      if (closed) return;
      follower.lost({ away: true });
      after(RETRY_MS, listen);
    };
    let isFollowing = false;
    const broke = (): void => (isFollowing ? drop(client) : failed());
    client.on("error", broke);
    client.on("end", broke);
    client.on("notification", ({ payload = "" }) => follower.announced(readPayload(payload)));
    client
      .connect()
      .then(() => client.query(`LISTEN ${ANNOUNCEMENT_CHANNEL}`))
      .then(() => {
        if (current !== client) return;
        isFollowing = true;
        follower.following();
        after(HEARTBEAT_MS, () => beat(client));
      })
      .catch(failed);
  };
  listen();

  return {
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      const client = current;
      current = null;
      await client?.end().catch(() => undefined);
    },
  };
}
