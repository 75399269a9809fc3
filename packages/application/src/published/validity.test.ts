import { expect, test } from "vitest";
import { validityOn } from "./validity.ts";

const span = { effectiveFrom: "2026-01-01", effectiveTo: "2027-01-01" };
const on = (day: string) => validityOn(span, day, "2026-06-01").state;

test("an answer is in force from its first day on, and no longer on the day of its end", () => {
  expect([on("2025-12-31"), on("2026-01-01"), on("2026-01-02")]).toEqual(["not_yet", "current", "current"]);
  expect([on("2026-12-31"), on("2027-01-01"), on("2027-01-02")]).toEqual([
    "current",
    "no_longer",
    "no_longer",
  ]);
});

test("without a day it is today that counts, and without dates it is always in force", () => {
  expect(validityOn(span, null, "2027-01-01")).toEqual({
    state: "no_longer",
    asOf: null,
    from: "2026-01-01",
    to: "2027-01-01",
  });
  expect(validityOn({ effectiveFrom: null, effectiveTo: null }, "0001-01-01", "2026-01-01").state).toBe(
    "current",
  );
});
