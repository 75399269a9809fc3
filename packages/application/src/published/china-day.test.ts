import { expect, test } from "vitest";
import { chinaDay, chinaDayStart, nextChinaDay } from "./china-day.ts";

test("the day in China begins at 16:00 UTC of the day before", () => {
  expect(chinaDay(new Date("2026-02-28T15:59:59.999Z"))).toBe("2026-02-28");
  expect(chinaDay(new Date("2026-02-28T16:00:00.000Z"))).toBe("2026-03-01");
  expect(chinaDayStart("2026-03-01")).toEqual(new Date("2026-02-28T16:00:00.000Z"));
});

test("the next day begins at the coming midnight in China, at midnight a whole day later", () => {
  const midnight = new Date("2026-02-28T16:00:00.000Z");
  expect(nextChinaDay(new Date("2026-02-28T15:59:59.999Z"))).toEqual(midnight);
  expect(nextChinaDay(midnight)).toEqual(new Date("2026-03-01T16:00:00.000Z"));
});
