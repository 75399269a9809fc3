import type { Locale } from "./bilingual.ts";

/** A region as a list of them has it. */
export type NamedRegion = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly parentCode: string | null;
};

/** What somebody meant who wrote the name of a place. */
export type FoundRegion<R extends NamedRegion> =
  | { readonly kind: "one"; readonly region: R }
  | { readonly kind: "several"; readonly regions: readonly R[] }
  | { readonly kind: "none" };

const SUFFIX = /(?:特别行政区|自治区|自治州|地区|省|市|盟|区|县)$/;
/** Most places that are offered where a name fits several. */
const OFFERED_MAX = 8;

function namesOf({ name, nameEn }: NamedRegion): string[] {
  const english = nameEn.toLowerCase();
  return [name, name.replace(SUFFIX, ""), english, english.replace(/ (?:city|province)$/, "")];
}

/** A region's name with those above it, as an address is written. */
export function fullRegionName(
  regions: ReadonlyMap<string, NamedRegion>,
  region: NamedRegion,
  locale: Locale,
): string {
  const parts = [region];
  for (let at = regions.get(region.parentCode ?? ""); at?.parentCode; at = regions.get(at.parentCode))
    parts.push(at);
  return locale === "en"
    ? parts.map(({ nameEn }) => nameEn).join(", ")
    : parts
        .reverse()
        .map(({ name }) => name)
        .join("");
}

/**
 * The region of a code or a name; a name without its suffix, the beginning of one, or a whole address is enough when
 * it is clear. Of a province and a city with one name the written suffix tells which.
 */
export function findRegion<R extends NamedRegion>(regions: readonly R[], text: string): FoundRegion<R> {
  const wanted = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (wanted === "") return { kind: "none" };
  const byCode = new Map<string, NamedRegion>(regions.map((region) => [region.code, region]));
  const address = (region: NamedRegion, locale: Locale) =>
    fullRegionName(byCode, region, locale).toLowerCase();
  const ways: ((region: R) => boolean)[] = [
    ({ code }) => code === wanted,
    (region) => address(region, "zh-CN") === wanted || address(region, "en") === wanted,
    ({ name, nameEn }) => name === wanted || nameEn.toLowerCase() === wanted,
    (region) => namesOf(region).includes(wanted),
    (region) => namesOf(region).some((name) => name.startsWith(wanted)),
    ({ name }) => wanted.endsWith(name),
  ];
  for (const fits of ways) {
    const found = regions.filter(fits);
    const [first] = found;
    if (first && found.length === 1) return { kind: "one", region: first };
    if (first) return { kind: "several", regions: found.slice(0, OFFERED_MAX) };
  }
  return { kind: "none" };
}
