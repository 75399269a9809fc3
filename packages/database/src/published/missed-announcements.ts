import type pg from "pg";
import { ANNOUNCEMENTS_KEPT } from "../announcements/announcement-channel.ts";
import { newestNumber } from "./list-changes.ts";
import { type PreparedStatement, queryPublished } from "./query-published.ts";

/** Who has missed more than these does better to begin anew. */
const MISSED_MAX = 1_000;

/** Announcements after a number. $1 number, $2 how many. */
export const announcementsStatement: PreparedStatement = {
  name: "published.announcements",
  text: `
    SELECT sequence::text, tags FROM live.announcement WHERE sequence > $1 ORDER BY sequence LIMIT $2`,
};

/** An announcement that was kept. */
export interface KeptAnnouncement {
  readonly sequence: string;
  readonly tags: readonly string[];
}

/** What somebody has missed. */
export interface MissedAnnouncements {
  /** The highest number given so far. */
  readonly newest: string;
  /** In order; null when they are too many, no longer kept, or of another history. */
  readonly missed: readonly KeptAnnouncement[] | null;
}

/** The announcements after a number; without one there is nothing to have missed. */
export async function missedAnnouncements(pool: pg.Pool, after: string | null): Promise<MissedAnnouncements> {
  const newest = await newestNumber(pool);
  if (after === null) return { newest, missed: [] };
  const behind = BigInt(newest) - BigInt(after);
  if (behind < 0n || behind >= BigInt(ANNOUNCEMENTS_KEPT)) return { newest, missed: null };
  const missed = await queryPublished<{ sequence: string; tags: string[] }>(pool, announcementsStatement, [
    after,
    MISSED_MAX + 1,
  ]);
  return { newest, missed: missed.length > MISSED_MAX ? null : missed };
}
