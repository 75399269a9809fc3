/** A part of a whole, in fen. */
export interface BarPart {
  readonly key: string;
  readonly amount: number;
}

/** A part with its place on a bar of a thousand units. */
export interface BarSlice extends BarPart {
  readonly start: number;
  readonly width: number;
}

/** The length of every bar. */
export const BAR_LENGTH = 1_000;

/** Lays parts end to end on one bar; together they are exactly as long as the bar, unless there is nothing. */
export function stackBar(parts: readonly BarPart[]): readonly BarSlice[] {
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  let before = 0;
  return parts.map((part) => {
    const start = total === 0 ? 0 : Math.round((before / total) * BAR_LENGTH);
    before += part.amount;
    const end = total === 0 ? 0 : Math.round((before / total) * BAR_LENGTH);
    return { ...part, start, width: end - start };
  });
}

/** A part's share of the whole in tenths of a percent, for the table beside the bar. */
export function shareOfBar({ width }: Pick<BarSlice, "width">): string {
  const whole = Math.floor(width / 10);
  return width % 10 === 0 ? `${whole}%` : `${whole}.${width % 10}%`;
}
