import { expect, test } from "vitest";
import { wordFinder } from "./word-finder.ts";

const valuesIn = (find: ReturnType<typeof wordFinder<"work" | "money" | "look">>, text: string) =>
  find(text).flatMap(({ values }) => values);

test("a word is found by what readers use for the same, in traditional characters and full width too", () => {
  const find = wordFinder({ work: ["灵活就业"], money: ["非处方药"], look: [] });
  expect(valuesIn(find, "自由职业")).toEqual(["work"]);
  expect(valuesIn(find, "otc")).toEqual(["money"]);
  expect(valuesIn(wordFinder({ work: ["靈活就業"], money: [], look: [] }), "个体户")).toEqual(["work"]);
});

test("a single character is no synonym inside a sentence", () => {
  const find = wordFinder({ work: ["报销"], money: [], look: [] });
  expect(valuesIn(find, "报账")).toEqual(["work"]);
  expect(valuesIn(find, "报名")).toEqual([]);
});

test("a synonym also says what the listed words inside it say", () => {
  const find = wordFinder({ work: ["网上买药"], money: ["购药"], look: [] });
  expect(valuesIn(find, "线上购药").toSorted()).toEqual(["money", "work"]);
});

test("neutral words stand for nothing, even where they are the same as a listed word", () => {
  const find = wordFinder({ work: ["查询"], money: [], look: [] }, ["查看"]);
  expect(valuesIn(find, "查看")).toEqual([]);
  expect(valuesIn(find, "看到")).toEqual(["work"]);
});
