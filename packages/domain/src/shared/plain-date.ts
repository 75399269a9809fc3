import { err, ok, type Result } from "./result.ts";

declare const plainDate: unique symbol;

/** A calendar day as `YYYY-MM-DD`: no time, no zone. Days compare as text, so `<` is "before". */
export type PlainDate = string & { readonly [plainDate]: true };

/** A half-open span of days `[from, to)`; `null` means without beginning or without end. */
export type Span = { readonly from: PlainDate | null; readonly to: PlainDate | null };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

function fromUtc(milliseconds: number): PlainDate {
  return new Date(milliseconds).toISOString().slice(0, 10) as PlainDate;
}

function toUtc(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

/** Reads a day; refuses anything that is not a day of the calendar (2025-02-29, 2025-2-1). */
export function parsePlainDate(text: string): Result<PlainDate, "date.invalid"> {
  if (!SHAPE.test(text)) return err("date.invalid");
  const milliseconds = Date.parse(`${text}T00:00:00.000Z`);
  if (Number.isNaN(milliseconds) || fromUtc(milliseconds) !== text) return err("date.invalid");
  return ok(text as PlainDate);
}

/** The first day this package can name; stands for "since ever" inside indexes. */
export const DATE_MIN = "0001-01-01" as PlainDate;
/** The last day this package can name; stands for "without end" inside indexes. */
export const FOREVER = "9999-12-31" as PlainDate;

/** The day `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(toUtc(date) + days * DAY_MS);
}

/** The same day of the month `months` later; a day the month lacks becomes its last (31 January + 1 = 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const day = Number(date.slice(8, 10));
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month, Math.min(day, lastDay)));
}

/** The same day `years` later; 29 February becomes the 28th in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** The first day of the date's month. */
export function startOfMonth(date: PlainDate): PlainDate {
  return `${date.slice(0, 8)}01` as PlainDate;
}

/** Whole days from `from` to `to`; the first day is not counted, so the next day is 1. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** Whole months from `from` to `to`: a month counts when its last day has been reached. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Completed years from `from` to `to`: an age, or years of membership. */
export function yearsBetween(from: PlainDate, to: PlainDate): number {
  return Math.floor(monthsBetween(from, to) / 12);
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the day lies in the span; the span's last day is the one before `to`. */
export function spanContains(span: Span, date: PlainDate): boolean {
  return (span.from === null || span.from <= date) && (span.to === null || date < span.to);
}
