const SECONDS = 1;
const MINUTES = 60;
const HOURS = 3_600;

/** How long after each failed attempt the next one is made, in seconds: eleven attempts over two days. */
export const RETRY_SECONDS: readonly number[] = [
  5 * SECONDS,
  30 * SECONDS,
  2 * MINUTES,
  10 * MINUTES,
  30 * MINUTES,
  1 * HOURS,
  3 * HOURS,
  6 * HOURS,
  12 * HOURS,
  24 * HOURS,
];

/** How much earlier or later than said an attempt may be, so that many do not come back at once. */
const JITTER = 0.2;
/** How far a receiver that says when to come back is obeyed. */
const OBEYED_MAX_SECONDS = 6 * HOURS;

/**
 * How long to wait after the n-th attempt has failed, in seconds; null when it was the last. `chance` is from 0 to 1;
 * a receiver that asked to be left alone for longer is, up to six hours.
 */
export function retryDelaySeconds(
  attempts: number,
  chance: number,
  askedSeconds: number | null,
): number | null {
  const planned = RETRY_SECONDS[attempts - 1];
  if (planned === undefined) return null;
  const delay = planned * (1 + JITTER * (2 * chance - 1));
  return Math.max(delay, Math.min(askedSeconds ?? 0, OBEYED_MAX_SECONDS));
}

/** After so long without one success a receiver is left alone until an admin looks. */
const FAILING_MAX_MS = 3 * 24 * HOURS * 1_000;

/** Whether a receiver has failed for so long that nothing more is sent to it. */
export function hasFailedTooLong(failingSince: Date | null, now: Date): boolean {
  return failingSince !== null && now.getTime() - failingSince.getTime() >= FAILING_MAX_MS;
}
