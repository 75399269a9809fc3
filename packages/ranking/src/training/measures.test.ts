import { expect, test } from "vitest";
import { meanMeasures, measureRanking } from "./measures.ts";

const GRADES = { a: 3, b: 2, c: 1 };

test("the best order has nDCG 1, and missing the first costs what it is worth", () => {
  expect(measureRanking(["a", "b", "c"], GRADES).ndcg10).toBe(1);
  // 7, 3 and 1 at places 1, 2, 3; without the first the others move up.
  const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
  expect(measureRanking(["b", "c"], GRADES).ndcg10).toBeCloseTo((3 + 1 / Math.log2(3)) / ideal, 12);
});

test("only the first five and ten count, and the ideal is cut in the same place", () => {
  const grades = Object.fromEntries("abcdefghijkl".split("").map((id) => [id, 1]));
  const useless = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
  expect(measureRanking([...useless, "a"], grades).ndcg10).toBe(0);
  expect(measureRanking("abcdefghij".split(""), grades).ndcg10).toBe(1);
  expect(measureRanking([...useless.slice(0, 5), "a"], grades).ndcg5).toBe(0);
});

test("precision and uselessness are shares of the first five and ten", () => {
  const { precision5, useless10 } = measureRanking(["a", "x", "b", "y", "z", "c"], GRADES);
  expect(precision5).toBe(2 / 5);
  expect(useless10).toBe(3 / 10);
});

test("an article with no grade above 0 measures 0", () => {
  expect(measureRanking(["x"], { y: 0 })).toEqual({ ndcg5: 0, ndcg10: 0, precision5: 0, useless10: 0.1 });
});

test("the mean counts every article the same", () => {
  const one = measureRanking(["a", "b", "c"], GRADES);
  const other = measureRanking(["x"], GRADES);
  expect(meanMeasures([one, other]).ndcg10).toBe(0.5);
  expect(meanMeasures([]).ndcg10).toBe(0);
});
