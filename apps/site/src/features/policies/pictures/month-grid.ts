import { addDays, addMonths, type PlainDate, startOfMonth } from "@gongji/domain/shared";

/** The weeks of a month, Monday first; null where the week has days of another month. */
export function monthGrid(day: PlainDate): readonly (readonly (PlainDate | null)[])[] {
  const first = startOfMonth(day);
  const end = addMonths(first, 1);
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (PlainDate | null)[] = Array.from({ length: before }, () => null);
  for (let at = first; at < end; at = addDays(at, 1)) cells.push(at);
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The first days of the months from one day's month to another's, both included. */
export function monthsFromTo(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = [];
  for (let at = startOfMonth(from); at <= startOfMonth(to); at = addMonths(at, 1)) months.push(at);
  return months;
}
