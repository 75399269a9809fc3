/** A date found in a text, and where. */
export interface FoundDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. */
  readonly iso: string;
  readonly index: number;
  readonly length: number;
}

const TIME =
  "(?:[T \\u3000]{0,3}([01]?\\d|2[0-3])[:：时]([0-5]\\d)(?:[:：分][0-5]\\d(?:\\.\\d{1,6})?秒?)?分?)?";
const ZONE = "(Z|[+-]\\d{2}:?\\d{2})?";
const NUMERIC = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})(?:[ ]?年[ ]?|[-/.．－])(1[0-2]|0?[1-9])(?:[ ]?月[ ]?|[-/.．－])(3[01]|[12]\\d|0?[1-9])(?:[ ]?[日号])?(?!\\d)${TIME}${ZONE}`,
);
const HAN_DATE =
  /([二一][〇零○Ｏ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;
const HAN_DIGITS = "〇一二三四五六七八九";
const CHINA_OFFSET_MINUTES = 8 * 60;

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function hanValue(text: string): number {
  const digit = (character: string) => HAN_DIGITS.indexOf(character.replace(/[零○Ｏ]/, "〇"));
  if (!text.includes("十")) return Number([...text].map(digit).join(""));
  const [tens = "", ones = ""] = text.split("十");
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

function offsetMinutes(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

// A machine-readable time names its zone; a page's reader in China sees China time.
function inChina(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  zone: string,
): string {
  const shift = CHINA_OFFSET_MINUTES - offsetMinutes(zone);
  return new Date(Date.UTC(year, month - 1, day, hour, minute + shift)).toISOString().slice(0, 16);
}

/** The first complete date in the text, with its time where one is printed; null when there is none. */
export function findDate(text: string): FoundDate | null {
  const match = NUMERIC.exec(text);
  if (match) {
    const [whole, yearText, monthText, dayText, hour, minute, zone] = match;
    const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
    if (!isDay(year, month, day)) return null;
    const date = `${year}-${pad(month)}-${pad(day)}`;
    const time = hour && minute ? `T${pad(Number(hour))}:${minute}` : "";
    const iso =
      hour && minute && zone ? inChina(year, month, day, Number(hour), Number(minute), zone) : date + time;
    return { iso, index: match.index, length: whole.length };
  }
  const han = HAN_DATE.exec(text);
  if (!han) return null;
  const [year, month, day] = [hanValue(han[1] ?? ""), hanValue(han[2] ?? ""), hanValue(han[3] ?? "")];
  if (!isDay(year, month, day)) return null;
  return { iso: `${year}-${pad(month)}-${pad(day)}`, index: han.index, length: han[0].length };
}

const RELATIVE =
  /^(?:.{0,12}[ :：])?(?:刚刚|今天|昨天|前天|\d{1,3} ?(?:分钟|小时|天|周|个?月|年)前)(?: ?\d{1,2}:\d{2})?$/;
const DAY_AND_MONTH = /^(?:1[0-2]|0?[1-9])[-/.月](?:3[01]|[12]\d|0?[1-9])日?(?: \d{1,2}:\d{2})?$/;

/** Whether the text gives a date by its distance from a day we do not know ("3天前"). */
export function isRelativeDate(text: string): boolean {
  return RELATIVE.test(text.trim());
}

/** Whether the text is a day and a month without a year, and nothing else. */
export function isDayWithoutYear(text: string): boolean {
  return DAY_AND_MONTH.test(text.trim());
}
