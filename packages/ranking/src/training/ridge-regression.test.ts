import { expect, test } from "vitest";
import { ridgeRegression } from "./ridge-regression.ts";

const rows = (...values: number[][]) => values.map((row) => Float64Array.from(row));

test("without penalty a line through the points is found exactly", () => {
  // grade = 0.5 + 2 x - y
  const features = rows([0, 0], [1, 0], [0, 1], [1, 1], [0.5, 0.25]);
  const grades = features.map(([x = 0, y = 0]) => 0.5 + 2 * x - y);
  const { weights, intercept } = ridgeRegression([{ features, grades }], 2, 0);
  expect(weights[0]).toBeCloseTo(2, 10);
  expect(weights[1]).toBeCloseTo(-1, 10);
  expect(intercept).toBeCloseTo(0.5, 10);
});

test("a greater penalty makes smaller weights", () => {
  const group = { features: rows([0], [1], [1], [0]), grades: [0, 3, 2, 0] };
  const weight = (penalty: number) => ridgeRegression([group], 1, penalty).weights[0] ?? 0;
  expect(weight(0)).toBeCloseTo(2.5, 10);
  expect(weight(0.25)).toBeCloseTo(1.25, 10);
  expect(weight(10)).toBeLessThan(0.1);
});

test("what differs between groups but not within them teaches nothing", () => {
  const easy = { features: rows([1, 0], [1, 1]), grades: [2, 3] };
  const hard = { features: rows([0, 0], [0, 1]), grades: [0, 1] };
  const { weights } = ridgeRegression([easy, hard], 2, 0.001);
  expect(weights[0]).toBe(0);
  expect(weights[1]).toBeCloseTo(1, 1);
});

test("a feature that never occurs has no weight", () => {
  const { weights } = ridgeRegression([{ features: rows([0, 1], [0, 0]), grades: [1, 0] }], 2, 0.01);
  expect(weights[0]).toBe(0);
});
