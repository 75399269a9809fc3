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

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day for readers: 2025年1月1日, 1 January 2025. */
export function writeDate(date: PlainDate, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return locale === "en" ? `${day} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${day}日`;
}

/** An English phrase as the beginning of a sentence. */
export function startSentence(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** A whole number with its English noun: 1 month, 2 months. */
export function writeCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

const COUNTED: Readonly<Record<"months" | "years" | "days", Bilingual>> = {
  months: { zh: "个月", en: "month" },
  years: { zh: "年", en: "year" },
  days: { zh: "日", en: "day" },
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
    return locale === "en" && typeof value === "number"
      ? writeCount(value, COUNTED[unit].en)
      : `${String(value)}${COUNTED[unit].zh}`;
  if (unit === "date" && typeof value === "string") return writeDate(value as PlainDate, locale);
  if (unit === "fen" && typeof value === "number") return writeYuan(value as Fen, locale);
  if ((unit === "ratio" || unit === "points") && typeof value === "number") return writePercent(value as Ppm);
  const shown = unit === "table" ? written : value;
  if (!Array.isArray(shown)) return writePart(shown, spec, locale);
  const separator = locale === "en" ? "; " : unit === "table" ? "；" : "、";
  return shown.map((part) => writePart(part, spec, locale)).join(separator);
}
