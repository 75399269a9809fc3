import { addDays, daysBetween, type PlainDate } from "@gongji/domain/shared";
import fc from "fast-check";
import { expect, test } from "vitest";
import { monthGrid, monthsFromTo } from "./month-grid.ts";
import { BAR_LENGTH, shareOfBar, stackBar } from "./stack-bar.ts";
import { layTiers } from "./tier-chart.ts";

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1990-01-01" as PlainDate, days));

test("parts of a bill lie end to end and are together as long as the bar, each about its share", () => {
  const parts = fc
    .array(fc.integer({ min: 0, max: 100_000_000_000 }), { minLength: 1, maxLength: 8 })
    .map((amounts) => amounts.map((amount, index) => ({ key: String(index), amount })));
  fc.assert(
    fc.property(parts, (given) => {
      const total = given.reduce((sum, part) => sum + part.amount, 0);
      const slices = stackBar(given);
      let end = 0;
      for (const { start, width, amount: part } of slices) {
        expect(start).toBe(end);
        end += width;
        if (total > 0) expect(Math.abs(width - (part / total) * BAR_LENGTH)).toBeLessThanOrEqual(1);
      }
      expect(end).toBe(total === 0 ? 0 : BAR_LENGTH);
    }),
  );
});

test.each([
  [0, "0%"],
  [5, "0.5%"],
  [468, "46.8%"],
  [1_000, "100%"],
])("%d thousandths are written as %s", (width, text) => {
  expect(shareOfBar({ width })).toBe(text);
});

test("steps of tiers follow each other, hold the whole burden, and are filled from the left", () => {
  const tiers = fc
    .uniqueArray(fc.integer({ min: 0, max: 50_000_000 }), { minLength: 1, maxLength: 6 })
    .map((overs) =>
      overs.sort((a, b) => a - b).map((over, index) => ({ over, ratio: 500_000 + index * 50_000 })),
    );
  fc.assert(
    fc.property(tiers, fc.integer({ min: 0, max: 100_000_000 }), (rows, burden) => {
      const { steps, burdenAt, end } = layTiers(rows, burden);
      expect(steps[0]?.from).toBe(0);
      expect(steps.reduce((sum, { portion }) => sum + portion, 0)).toBe(burden);
      expect(end).toBeGreaterThanOrEqual(burden);
      for (const [index, step] of steps.entries()) {
        const next = steps[index + 1];
        if (next) expect([step.to, step.x + step.width]).toEqual([next.from, next.x]);
        else expect([step.to, step.x + step.width]).toEqual([null, BAR_LENGTH]);
        expect(step.filled).toBeLessThanOrEqual(step.width);
        expect(step.filled).toBe(Math.max(0, Math.min(burdenAt, step.x + step.width) - step.x));
        const { x, width } = step.uncut;
        expect(burdenAt <= x || burdenAt >= x + width).toBe(true);
        expect([x >= step.x, x + width <= step.x + step.width, width * 2 >= step.width]).toEqual([
          true,
          true,
          true,
        ]);
        if (next && step.from > 0) expect(next.height).toBeGreaterThanOrEqual(step.height);
      }
    }),
  );
});

test("a month has each of its days once, on its weekday, in whole weeks", () => {
  fc.assert(
    fc.property(day, (date) => {
      const weeks = monthGrid(date);
      const days = weeks.flat().filter((cell) => cell !== null);
      expect(days[0]?.slice(8)).toBe("01");
      expect(days).toContain(date);
      expect(days.every((cell) => cell.startsWith(date.slice(0, 7)))).toBe(true);
      expect(new Set(days).size).toBe(days.length);
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        for (const [column, cell] of week.entries()) {
          // 1 January 2024 was a Monday.
          if (cell) expect(((daysBetween("2024-01-01" as PlainDate, cell) % 7) + 7) % 7).toBe(column);
        }
      }
    }),
  );
});

test("the months between two days begin with the one's and end with the other's", () => {
  expect(monthsFromTo("2026-11-30" as PlainDate, "2027-01-01" as PlainDate)).toEqual([
    "2026-11-01",
    "2026-12-01",
    "2027-01-01",
  ]);
});
