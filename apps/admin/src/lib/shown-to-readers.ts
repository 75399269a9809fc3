import type { ArticleState } from "@gongji/domain/article";
import type { ArticleForEditing } from "./contract.ts";
import { todayInBeijing } from "./use-dates.ts";

/** An entry of the curated list with the article it names. */
export type PinEntry = ArticleForEditing["related"]["pins"][number];

/** Whether the pin has run out. */
export function isExpired({ pin }: PinEntry): boolean {
  return pin.expiresOn !== null && pin.expiresOn <= todayInBeijing();
}

/** Whether readers see articles in this state. */
export function isOnShow(state: ArticleState): boolean {
  return state === "live" || state === "live_with_draft";
}

/** Whether readers see the entry: its article is live and the pin has not run out. */
export function isShown(entry: PinEntry): boolean {
  return isOnShow(entry.target.state) && !isExpired(entry);
}
