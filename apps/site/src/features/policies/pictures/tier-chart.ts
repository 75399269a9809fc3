/** A tier of a table: what lies above `over` is paid at `ratio` millionths. Amounts are fen. */
export interface TierRow {
  readonly over: number;
  readonly ratio: number;
}

/** One step of the chart, in thousandths of its width and height. */
export interface TierStep {
  readonly from: number;
  /** Null for the last tier, which has no end. */
  readonly to: number | null;
  readonly ratio: number;
  /** How much of the burden lies in it. */
  readonly portion: number;
  readonly x: number;
  readonly width: number;
  /** How much of the width the burden fills. */
  readonly filled: number;
  /** The part of it that the burden does not cut in two: all of it, or the wider side. */
  readonly uncut: { readonly x: number; readonly width: number };
  readonly height: number;
}

/** A stepped chart of tiers with a burden in it. */
export interface TierChart {
  readonly steps: readonly TierStep[];
  /** Where the burden ends, in thousandths of the width. */
  readonly burdenAt: number;
  readonly end: number;
}

const WHOLE = 1_000;
/** How far the chart goes past the last thing on it. */
const MARGIN = 1.2;

/**
 * Lays out tiers as steps: width is cost, height the rate. What lies below the first tier is a step of no height. The
 * chart ends a little past the burden or the last threshold, whichever is further.
 */
export function layTiers(tiers: readonly TierRow[], burden: number): TierChart {
  const rows = (tiers[0]?.over ?? 0) > 0 ? [{ over: 0, ratio: 0 }, ...tiers] : tiers;
  const end = Math.max(1, Math.ceil(Math.max(burden, rows.at(-1)?.over ?? 0) * MARGIN));
  const at = (amount: number) => Math.round((Math.min(amount, end) / end) * WHOLE);
  const steps = rows.map(({ over, ratio }, index): TierStep => {
    const to = rows[index + 1]?.over ?? null;
    const reached = Math.min(Math.max(burden, over), to ?? Number.POSITIVE_INFINITY);
    const [x, width, filled] = [at(over), at(to ?? end) - at(over), at(reached) - at(over)];
    return {
      from: over,
      to,
      ratio,
      portion: reached - over,
      x,
      width,
      filled,
      uncut: filled * 2 >= width ? { x, width: filled } : { x: x + filled, width: width - filled },
      height: Math.round(ratio / 1_000),
    };
  });
  return { steps, burdenAt: at(burden), end };
}
