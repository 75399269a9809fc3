import type { Locale } from "./locale.ts";

const formats = {
  "zh-CN": new Intl.DateTimeFormat("zh-CN", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
} as const;

/** A day `YYYY-MM-DD` in words. */
export function longDay(day: string, locale: Locale): string {
  return formats[locale].format(new Date(`${day}T00:00:00Z`));
}
