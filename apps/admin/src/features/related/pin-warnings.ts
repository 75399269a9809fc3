import { COUNTRY_CODE } from "@gongji/domain/article";
import { isExpired, type PinEntry } from "#lib/shown-to-readers.ts";
import type { Messages } from "#messages/zh-CN/index.ts";

/** What an editor should know about an entry before publishing it. */
export function pinWarnings(
  entry: PinEntry,
  ownRegionCode: string,
  regionName: (code: string) => string,
  t: Messages["related"],
): string[] {
  const { target, pin } = entry;
  const elsewhere =
    ![COUNTRY_CODE, ownRegionCode].includes(target.regionCode) && ownRegionCode !== COUNTRY_CODE;
  return [
    isExpired(entry) && pin.expiresOn ? t.warnExpired(pin.expiresOn) : null,
    elsewhere ? t.warnRegion(regionName(target.regionCode)) : null,
  ].filter((warning) => warning !== null);
}
