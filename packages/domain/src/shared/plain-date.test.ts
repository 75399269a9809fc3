import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  monthsBetween,
  type PlainDate,
  parsePlainDate,
  spanContains,
  startOfMonth,
  yearsBetween,
} from "./plain-date.ts";

const day = (text: string): PlainDate => {
  const date = parsePlainDate(text);
  if (!date.ok) throw new Error(text);
  return date.value;
};

describe("a day", () => {
  test.each(["2024-02-29", "0001-01-01", "9999-12-31"])("%s is one", (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: true, value: text });
  });
  test.each(["2025-02-29", "2025-2-1", "2025-13-01", "2025-00-10", "20250101", "2025-01-01T00:00:00Z", ""])(
    "%s is none",
    (text) => {
      expect(parsePlainDate(text).ok).toBe(false);
    },
  );
});

test("days are added across months, years and leap days", () => {
  expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
  expect(addDays(day("2025-02-28"), 1)).toBe("2025-03-01");
  expect(addDays(day("2025-01-01"), -1)).toBe("2024-12-31");
});

test("a month later is the same day, or the month's last", () => {
  expect(addMonths(day("2025-01-31"), 1)).toBe("2025-02-28");
  expect(addMonths(day("2024-01-31"), 1)).toBe("2024-02-29");
  expect(addMonths(day("2025-11-30"), 3)).toBe("2026-02-28");
  expect(addMonths(day("2025-03-15"), -3)).toBe("2024-12-15");
  expect(addYears(day("2024-02-29"), 1)).toBe("2025-02-28");
  expect(startOfMonth(day("2025-03-15"))).toBe("2025-03-01");
});

test("of a term of days the first is not counted", () => {
  expect(daysBetween(day("2026-03-01"), day("2026-03-31"))).toBe(30);
  expect(daysBetween(day("2026-03-01"), day("2026-03-01"))).toBe(0);
});

test("a month or a year counts from the day it is complete", () => {
  expect(monthsBetween(day("2025-01-15"), day("2025-07-14"))).toBe(5);
  expect(monthsBetween(day("2025-01-15"), day("2025-07-15"))).toBe(6);
  expect(yearsBetween(day("2010-06-02"), day("2026-06-01"))).toBe(15);
  expect(yearsBetween(day("2010-06-01"), day("2026-06-01"))).toBe(16);
});

test("a span contains its first day and not its end", () => {
  const span = { from: day("2024-10-01"), to: day("2026-01-09") };
  expect(
    ["2024-09-30", "2024-10-01", "2026-01-08", "2026-01-09"].map((text) => spanContains(span, day(text))),
  ).toEqual([false, true, true, false]);
  expect(spanContains({ from: null, to: null }, day("1990-01-01"))).toBe(true);
});
