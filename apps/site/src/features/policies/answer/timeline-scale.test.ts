import { addDays, type PlainDate } from "@gongji/domain/shared";
import fc from "fast-check";
import { expect, test } from "vitest";
import { textWithin } from "./timeline-row.tsx";
import { timelineScale } from "./timeline-scale.ts";

const day = fc.integer({ min: 0, max: 16_000 }).map((days) => addDays("1995-01-01" as PlainDate, days));
const turns = fc.uniqueArray(day, { minLength: 1, maxLength: 6 }).map((days) => days.sort());

test("stretches without a gap fill the row without a gap, and the chosen day is on it", () => {
  fc.assert(
    fc.property(turns, day, (days, chosen) => {
      const spans = [null, ...days].map((from, index) => ({ from, to: days[index] ?? null }));
      const scale = timelineScale(spans, [chosen]);
      let end = 0;
      for (const span of spans) {
        const { x, width } = scale.place(span);
        expect(x).toBe(end);
        expect(width).toBeGreaterThanOrEqual(0);
        end = x + width;
      }
      expect(end).toBe(1_000);
      expect(scale.at(chosen)).toBeGreaterThan(0);
      expect(scale.at(chosen)).toBeLessThan(1_000);
    }),
  );
});

test("later days lie further right, and the years below are few and in order", () => {
  fc.assert(
    fc.property(turns, day, day, (days, one, other) => {
      const scale = timelineScale(
        days.map((from) => ({ from, to: null })),
        [one, other],
      );
      if (one <= other) expect(scale.at(one)).toBeLessThanOrEqual(scale.at(other));
      expect(scale.ticks.length).toBeLessThanOrEqual(7);
      expect(scale.ticks.map(({ x }) => x)).toEqual(scale.ticks.map(({ x }) => x).sort((a, b) => a - b));
    }),
  );
});

test("a text that would not fit into its bar on a phone is left out", () => {
  expect([textWithin("否", 100), textWithin("否", 60), textWithin("还不能回答", 200)]).toEqual([
    "否",
    "",
    "",
  ]);
});
