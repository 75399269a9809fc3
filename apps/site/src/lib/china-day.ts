import { pageRecords } from "./page-record.ts";

const CHINA_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** The day it is in China, `YYYY-MM-DD`. A page that asks for it is made again when the day ends. */
export function chinaToday(now: number = Date.now()): string {
  const record = pageRecords.getStore();
  const day = Math.floor((now + CHINA_MS) / DAY_MS);
  if (record) record.holdsUntilMs = Math.min(record.holdsUntilMs, (day + 1) * DAY_MS - CHINA_MS);
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day in China of a moment, `YYYY-MM-DD`. */
export function chinaDayOf(moment: string): string {
  return new Date(Date.parse(moment) + CHINA_MS).toISOString().slice(0, 10);
}
