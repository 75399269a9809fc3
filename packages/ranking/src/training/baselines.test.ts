import { expect, test } from "vitest";
import { bm25Ranker, randomMeasures, trigramRanker } from "./baselines.ts";

const document = (id: string, title: string) => ({ id, title, text: "", regionCode: null, topics: [] });
const DOCUMENTS = [
  document("a", "医保卡怎么查询"),
  document("b", "医保卡怎么查询余额"),
  document("c", "医保怎么缴费"),
  document("d", "天气预报"),
];

test("BM25 and trigrams rank by common words, all others, never the article itself", () => {
  expect(bm25Ranker(DOCUMENTS)("a")).toEqual(["b", "c", "d"]);
  expect(trigramRanker(DOCUMENTS)("a")).toEqual(["b", "c", "d"]);
});

test("chance is the same every time and near the share of what is graded", () => {
  const ids = Array.from({ length: 40 }, (_, index) => `id${index}`);
  const grades = Object.fromEntries(ids.slice(0, 10).map((id) => [id, 1]));
  const { precision5, useless10 } = randomMeasures(ids, grades);
  expect(randomMeasures(ids, grades).precision5).toBe(precision5);
  expect(precision5).toBeCloseTo(0.25, 1);
  expect(useless10).toBeCloseTo(0.75, 1);
});
