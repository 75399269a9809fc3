/** An answer that is in memory. */
export const KEPT_POINTS = 1;
/** A key that opens nothing: guessing must not be cheaper than asking. */
export const WRONG_KEY_POINTS = 5;
/** An answer that has to be made, unless it is said otherwise. */
const MADE_POINTS = 5;

/** What making an answer costs where it is more than a few indexed reads, or none. */
const POINTS: Readonly<Record<string, number>> = {
  "articles.search": 20,
  "articles.suggest": 10,
  "policy.decide": 2,
  "policy.decideBatch": 20,
  "policy.explain": 10,
  "policy.timeline": 10,
  "policy.coverage": 10,
};

/** What making the answer of a procedure costs. */
export function pointsToMake(procedure: string): number {
  return (Object.hasOwn(POINTS, procedure) ? POINTS[procedure] : undefined) ?? MADE_POINTS;
}

/** What making the answers of a path costs that names procedures, separated by commas. */
export function pointsToMakeAll(path: string): number {
  return path.split(",").reduce((sum, procedure) => sum + pointsToMake(procedure), 0);
}

/** The procedures with a price of their own. */
export const PRICED_PROCEDURES: readonly string[] = Object.keys(POINTS);
