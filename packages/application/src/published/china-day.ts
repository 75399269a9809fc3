const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** The calendar day in China (UTC+8) at a moment, `YYYY-MM-DD`. */
export function chinaDay(moment: Date): string {
  return new Date(moment.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment a day begins in China; the day is `YYYY-MM-DD`. */
export function chinaDayStart(day: string): Date {
  return new Date(Date.parse(day) - CHINA_OFFSET_MS);
}

/** The moment the next day begins in China. */
export function nextChinaDay(moment: Date): Date {
  return new Date(chinaDayStart(chinaDay(moment)).getTime() + DAY_MS);
}

/** The day so many days after another, `YYYY-MM-DD`; before it for a negative number. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
