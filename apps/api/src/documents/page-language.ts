import type { PageLanguage } from "./page-words.ts";

/** Chinese, unless English is asked for, or English is what a browser likes and Chinese is not on its list. */
export function pageLanguage(asked: string | null, accepted = ""): PageLanguage {
  if (asked !== null) return asked === "en" ? "en" : "zh";
  return /\bzh\b/i.test(accepted) || !/\ben\b/i.test(accepted) ? "zh" : "en";
}
