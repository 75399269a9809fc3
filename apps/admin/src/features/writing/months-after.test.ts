import { expect, test } from "vitest";
import { monthsAfter } from "./months-after.ts";

test.each([
  ["2026-01-15", 3, "2026-04-15"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2026-12-31", 12, "2027-12-31"],
])("%s and %i months make %s", (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});
