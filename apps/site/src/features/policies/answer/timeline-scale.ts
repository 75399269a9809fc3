import { daysBetween, type PlainDate, parsePlainDate } from "@gongji/domain/shared";

/** A span of days as the API tells it; null is without beginning or end. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days laid out from left to right in thousandths. */
export interface TimelineScale {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Years that are written below, few enough for a phone. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** Where a day lies, within 0 and 1000. */
  at(day: string): number;
  /** A span's place; what reaches past either end is cut there. */
  place(span: DaySpan): { readonly x: number; readonly width: number };
}

const WHOLE = 1_000;
const TICKS_MAX = 6;
/** A year this near to an end of the row would be cut. */
const EDGE = 45;

function plain(day: string): PlainDate {
  const read = parsePlainDate(day);
  if (!read.ok) throw new Error(`not a day: ${day}`);
  return read.value;
}

/** So many years are shown, and more only for the last change to be on it; what is older is cut off at the left. */
const YEARS_SHOWN = 12;

/** A scale of whole years around the days on which something changes lately, and the days to be marked. */
export function timelineScale(spans: readonly DaySpan[], marked: readonly string[]): TimelineScale {
  const yearOf = (day: string) => Number(day.slice(0, 4));
  const turns = spans
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
    .map(yearOf);
  const marks = marked.map(yearOf);
  const lastYear = Math.max(...turns, ...marks) + 1;
  const lastTurn = Math.max(...turns.filter((turn) => turn < lastYear - 1), Math.min(...turns, ...marks));
  const oldest = Math.min(lastYear - YEARS_SHOWN, lastTurn - 1, ...marks);
  const firstYear = Math.max(Math.min(...turns, ...marks), oldest) - 1;
  const year = (count: number) => plain(`${String(count).padStart(4, "0")}-01-01`);
  const start = year(firstYear);
  const length = daysBetween(start, year(lastYear + 1));
  const at = (day: string) => {
    const passed = daysBetween(start, plain(day));
    return Math.round((Math.min(Math.max(passed, 0), length) / length) * WHOLE);
  };
  const step = Math.ceil((lastYear - firstYear) / TICKS_MAX);
  const ticks = [];
  for (let tick = firstYear + 1; tick <= lastYear; tick += step) {
    const x = at(year(tick));
    if (x >= EDGE && x <= WHOLE - EDGE) ticks.push({ year: tick, x });
  }
  return {
    firstYear,
    lastYear,
    ticks,
    at,
    place({ from, to }) {
      const x = from === null ? 0 : at(from);
      return { x, width: (to === null ? WHOLE : at(to)) - x };
    },
  };
}
