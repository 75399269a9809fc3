import { expect, test } from "vitest";
import { chinaDay } from "./china-day.ts";

test("the day in China begins at 16:00 UTC of the day before", () => {
  expect(chinaDay(new Date("2026-02-28T15:59:59.999Z"))).toBe("2026-02-28");
  expect(chinaDay(new Date("2026-02-28T16:00:00.000Z"))).toBe("2026-03-01");
});
