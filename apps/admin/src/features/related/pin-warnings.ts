import { COUNTRY_CODE } from "@gongji/domain/article";
import type { LinkTarget } from "#lib/contract.ts";
import { isExpired, type PinEntry } from "#lib/shown-to-readers.ts";
import { todayInBeijing } from "#lib/use-dates.ts";
import type { Messages } from "#messages/zh-CN/index.ts";

/** What an editor should know about an entry before publishing it. */
export function pinWarnings(
  entry: PinEntry,
  owner: { readonly regionCode: string; readonly linkedIds: ReadonlySet<string> },
  regionName: (code: string) => string,
  t: Messages["related"],
): string[] {
  const { target, pin } = entry;
  const elsewhere =
    ![COUNTRY_CODE, owner.regionCode].includes(target.regionCode) && owner.regionCode !== COUNTRY_CODE;
  const warnings = [
    target.state === "trashed" ? t.warnTrashed : null,
    isExpired(entry) && pin.expiresOn ? t.warnExpired(pin.expiresOn) : null,
    elsewhere ? t.warnRegion(regionName(target.regionCode)) : null,
    owner.linkedIds.has(target.articleId) ? t.warnLinked : null,
  ];
  return [...warnings.filter((warning) => warning !== null), ...targetWarnings(target, t)];
}

/** What is to be said of an article wherever it would stand: it no longer holds, or is overdue for review. */
export function targetWarnings({ effectiveTo, reviewBy }: LinkTarget, t: Messages["related"]): string[] {
  const today = todayInBeijing();
  if (effectiveTo !== null && effectiveTo <= today) return [t.warnEnded(effectiveTo)];
  return reviewBy !== null && reviewBy < today ? [t.warnStale(reviewBy)] : [];
}
