/** How long a shared cache that cannot be told of a change may go on with what it has. */
const SHARED_MAX_AGE_SECONDS = 60;
const REVALIDATE_SECONDS = 30;
/** How long it may go on when we cannot be reached. */
const ERROR_SECONDS = 24 * 3_600;
/** "Nothing is here" can end at any moment. */
const ABSENT_MAX_AGE_SECONDS = 10;

/** What is here, where it is now, and that it was taken back: each changes only when somebody changes it. */
const STANDING: ReadonlySet<number> = new Set([200, 301, 410]);

const LASTING = write(Number.POSITIVE_INFINITY);
const ABSENT = `public, max-age=0, s-maxage=${ABSENT_MAX_AGE_SECONDS}`;
/** For what nobody may keep without asking. */
export const PASSING = "public, max-age=0, must-revalidate";

function write(seconds: number): string {
  const shared = Math.min(SHARED_MAX_AGE_SECONDS, seconds);
  const revalidate = Math.min(REVALIDATE_SECONDS, seconds - shared);
  const error = Math.min(ERROR_SECONDS, seconds - shared);
  return `public, max-age=0, s-maxage=${shared}, stale-while-revalidate=${revalidate}, stale-if-error=${error}`;
}

/** The cache-control of an answer that holds for `milliseconds` more, Infinity for one that only a change ends. */
export function cacheControl(status: number, milliseconds: number): string {
  if (!STANDING.has(status)) return milliseconds > ABSENT_MAX_AGE_SECONDS * 1_000 ? ABSENT : PASSING;
  if (milliseconds >= (SHARED_MAX_AGE_SECONDS + ERROR_SECONDS) * 1_000) return LASTING;
  return milliseconds < 1_000 ? PASSING : write(Math.floor(milliseconds / 1_000));
}
