import type { PlacedRegion } from "@gongji/client";
import { type FormField, writeDate, writeFactValue, writeYuan } from "@gongji/domain/policy";
import { fullRegionName, parseFen, parsePlainDate } from "@gongji/domain/shared";
import type { Locale } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";

/** A day for readers; what is no day stays as it is. */
export function writeDay(day: string, locale: Locale): string {
  const read = parsePlainDate(day);
  return read.ok ? writeDate(read.value, locale) : day;
}

/** An amount of fen for readers. */
export function writeMoney(amount: number, locale: Locale): string {
  const read = parseFen(amount);
  return read.ok ? writeYuan(read.value, locale) : String(amount);
}

/** A time in months, for readers in years and months. */
export function writeMonths(count: number, locale: Locale): string {
  return messagesIn(locale).policies.pictures.yearsAndMonths(Math.floor(count / 12), count % 12);
}

/** A field's value for readers, as they would say it. */
export function writeField(
  field: FormField,
  value: unknown,
  regions: ReadonlyMap<string, PlacedRegion>,
  locale: Locale,
): string {
  const { common, policies } = messagesIn(locale);
  const text = String(value);
  const option = field.options?.[text];
  if (option) return common.inThisLanguage(option);
  switch (field.field) {
    case "flag":
      return value === true ? policies.yes : policies.no;
    case "money":
      return writeMoney(Number(value), locale);
    case "date":
      return writeDay(text, locale);
    case "region": {
      const region = regions.get(text);
      return region ? fullRegionName(regions, region, locale) : text;
    }
    case "count": {
      if (field.inYears) return writeMonths(Number(value), locale);
      const { unit } = field;
      return unit === "months" || unit === "years" || unit === "days"
        ? writeFactValue(Number(value), value, { unit }, locale)
        : text;
    }
    default:
      return text;
  }
}

/** The unit that stands behind a field's box; null where its label says it. */
export function unitOf({
  field,
  unit,
  maximum,
}: FormField): keyof ReturnType<typeof messagesIn>["policies"]["units"] | null {
  if (field === "money") return "yuan";
  if (field === "ratio" || (unit === "count" && maximum === 100)) return "percent";
  return unit === "months" || unit === "years" || unit === "days" ? unit : null;
}
