import { expect, test } from "vitest";
import { clockInBeijing, momentInBeijing, nineInBeijing } from "./beijing-time.ts";

test("what is entered is the clock of Beijing, wherever the browser stands", () => {
  expect(momentInBeijing("2027-03-01T09:00")).toBe("2027-03-01T09:00:00+08:00");
  expect(Date.parse(momentInBeijing("2027-03-01T09:00") ?? "")).toBe(Date.UTC(2027, 2, 1, 1));
  expect(clockInBeijing(new Date("2027-02-28T16:30:00Z"))).toBe("2027-03-01T00:30");
  expect(momentInBeijing("")).toBeNull();
});

test("the next nine o'clock is today's before nine, tomorrow's from nine on", () => {
  expect(nineInBeijing(new Date("2027-03-01T00:59:00Z"))).toBe("2027-03-01T09:00");
  expect(nineInBeijing(new Date("2027-03-01T01:00:00Z"))).toBe("2027-03-02T09:00");
  expect(nineInBeijing(new Date("2027-03-01T00:59:00Z"), 30)).toBe("2027-03-31T09:00");
});
