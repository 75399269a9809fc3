"use client";

import { useMemo } from "react";
import type { Locale } from "./locale.ts";
import { useLocale, useMessages } from "./messages-context.tsx";

const TIME_ZONE = "Asia/Shanghai";
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Dates {
  /** Day and time of an instant, in Beijing. */
  readonly instant: (iso: string) => string;
  /** Day of an instant, in Beijing. */
  readonly day: (iso: string) => string;
  /** Time of an instant within its day, in Beijing. */
  readonly time: (iso: string) => string;
  /** Short name of the weekday of a day `YYYY-MM-DD`. */
  readonly weekday: (day: string) => string;
  /** How long ago, up to a week; then the day. */
  readonly ago: (iso: string) => string;
}

/** `justNow` is said of what `Intl` calls "now": it has happened. */
function datesFor(locale: Locale, justNow: string): Dates {
  const instant = new Intl.DateTimeFormat(locale, {
    timeZone: TIME_ZONE,
    dateStyle: "medium",
    timeStyle: "short",
  });
  const day = new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, dateStyle: "medium" });
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: TIME_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "short" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  /** Numbers stand apart from Chinese words, as everywhere on the screens. */
  const told = (value: number, unit: Intl.RelativeTimeFormatUnit) =>
    relative.format(-value, unit).replace(/(\d)(?=\p{Script=Han})/u, "$1 ");
  const ago = (iso: string): string => {
    const elapsedMs = Date.now() - Date.parse(iso);
    if (elapsedMs < MINUTE_MS) return justNow;
    if (elapsedMs < HOUR_MS) return told(Math.floor(elapsedMs / MINUTE_MS), "minute");
    if (elapsedMs < DAY_MS) return told(Math.floor(elapsedMs / HOUR_MS), "hour");
    if (elapsedMs < 7 * DAY_MS) return told(Math.floor(elapsedMs / DAY_MS), "day");
    return day.format(new Date(iso));
  };
  return {
    instant: (iso) => instant.format(new Date(iso)),
    day: (iso) => day.format(new Date(iso)),
    weekday: (date) => weekday.format(new Date(date)),
    time: (iso) => time.format(new Date(iso)),
    ago,
  };
}

/** Dates in words of the present language; always the clock of Beijing. */
export function useDates(): Dates {
  const locale = useLocale();
  const { justNow } = useMessages().common;
  return useMemo(() => datesFor(locale, justNow), [locale, justNow]);
}

/** Today's date in Beijing, `YYYY-MM-DD`. */
export function todayInBeijing(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: TIME_ZONE }).format(new Date());
}

/** The instant a wall clock in Beijing shows `YYYY-MM-DDTHH:MM`. */
export function beijingInstant(wallClock: string): string {
  return new Date(`${wallClock}+08:00`).toISOString();
}
