const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The calendar day in China (UTC+8) at a moment, `YYYY-MM-DD`. */
export function chinaDay(moment: Date): string {
  return new Date(moment.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}
