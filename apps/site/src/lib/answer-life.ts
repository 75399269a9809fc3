/** Longest time an answer is taken to hold without being asked for again. */
const LIFE_MAX_SECONDS = 24 * 3_600;

/** For how long an answer of the API holds unless a change is told, as its `cache-control` says. */
export function answerLifeMs(cacheControl: string | null): number {
  const seconds = (name: string) =>
    Number(new RegExp(`(?:^|[\\s,])${name}=(\\d+)`).exec(cacheControl ?? "")?.[1] ?? 0);
  return Math.min(LIFE_MAX_SECONDS, seconds("s-maxage") + seconds("stale-if-error")) * 1_000;
}
