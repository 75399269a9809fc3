import {
  type Bilingual,
  type Fen,
  inLocale,
  type Locale,
  type PlainDate,
  type Ppm,
} from "../shared/index.ts";
import type { FactSpec } from "./fact.ts";

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Money for readers: whole yuan without decimals, otherwise two. */
export function writeYuan(amount: Fen, locale: Locale): string {
  const absolute = Math.abs(amount);
  const fen = absolute % 100;
  const yuan = grouped(String((absolute - fen) / 100));
  const text = `${amount < 0 ? "−" : ""}${yuan}${fen === 0 ? "" : `.${String(fen).padStart(2, "0")}`}`;
  return locale === "en" ? `¥${text}` : `${text}元`;
}

/** A ratio for readers: 60%, 0.05%. */
export function writePercent(ratio: Ppm): string {
  const whole = Math.floor(ratio / 10_000);
  const rest = String(ratio % 10_000)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${whole}${rest === "" ? "" : `.${rest}`}%`;
}

/** A day for readers. */
export function writeDate(date: PlainDate, locale: Locale): string {
  if (locale === "en") return date;
  return `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

const COUNTED: Readonly<Record<"months" | "years" | "days", Bilingual>> = {
  months: { zh: "个月", en: " months" },
  years: { zh: "年", en: " years" },
  days: { zh: "日", en: " days" },
};

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value;
}

/** A column of a table is named by the fact's words; without one, as it is written in the fact file. */
function columnName(key: string, spec: Pick<FactSpec<unknown>, "words">, locale: Locale): string {
  const word = spec.words?.[key];
  return word ? inLocale(word, locale) : key;
}

function writePart(value: unknown, spec: Pick<FactSpec<unknown>, "words">, locale: Locale): string {
  if (isBilingual(value)) return inLocale(value, locale);
  if (typeof value === "boolean") return locale === "en" ? (value ? "yes" : "no") : value ? "是" : "否";
  if (typeof value === "string" || typeof value === "number") {
    const word = spec.words?.[String(value)];
    return word ? inLocale(word, locale) : String(value);
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([key, part]) => `${columnName(key, spec, locale)} ${writePart(part, spec, locale)}`)
      .join(locale === "en" ? ", " : "，");
  }
  return "–";
}

/**
 * A fact's value as its readers write it. Money and ratios inside tables are written as in the fact file, where
 * they already read as yuan and percent.
 */
export function writeFactValue(
  value: unknown,
  written: unknown,
  spec: Pick<FactSpec<unknown>, "unit" | "words">,
  locale: Locale,
): string {
  const { unit } = spec;
  if (unit === "months" || unit === "years" || unit === "days")
    return `${String(value)}${inLocale(COUNTED[unit], locale)}`;
  if (unit === "fen" && typeof value === "number") return writeYuan(value as Fen, locale);
  if ((unit === "ratio" || unit === "points") && typeof value === "number") return writePercent(value as Ppm);
  const shown = unit === "table" ? written : value;
  if (!Array.isArray(shown)) return writePart(shown, spec, locale);
  const separator = unit === "table" ? (locale === "en" ? "; " : "；") : locale === "en" ? ", " : "、";
  return shown.map((part) => writePart(part, spec, locale)).join(separator);
}
