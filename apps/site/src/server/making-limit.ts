/** Whether pages are made for somebody, who may wait for how long. */
export interface MakingLimit {
  /** Takes one page of a sender's; how many seconds they have to wait if they have had theirs, else 0. */
  take(sender: string): number;
}

const MINUTE_MS = 60_000;
/** How many senders are counted at a time. */
const SENDERS_MAX = 50_000;

/**
 * Lets each sender have so many pages made in a minute, all of them at once for who has saved them up. Pages that are
 * kept are not counted: only those cost the API something. 0 is no limit.
 */
export function createMakingLimit(pagesPerMinute: number, now: () => number = Date.now): MakingLimit {
  /** When all that somebody has taken will have come back, the longest unseen first. */
  const backAt = new Map<string, number>();
  const pageMs = MINUTE_MS / pagesPerMinute;

  function makeRoom(): void {
    for (const [sender, at] of backAt) {
      if (backAt.size < SENDERS_MAX && at > now()) break;
      backAt.delete(sender);
    }
  }

  return {
    take(sender) {
      if (pagesPerMinute === 0) return 0;
      const at = Math.max(backAt.get(sender) ?? 0, now()) + pageMs;
      const waitMs = at - now() - MINUTE_MS;
      if (waitMs > 0) return Math.ceil(waitMs / 1_000);
      backAt.delete(sender);
      backAt.set(sender, at);
      makeRoom();
      return 0;
    },
  };
}
