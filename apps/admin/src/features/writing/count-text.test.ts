import { expect, test } from "vitest";
import { countText } from "./count-text.ts";

test.each([
  ["", 0, 0],
  ["  \n\t", 0, 0],
  ["医保", 2, 2],
  ["医保，可以共济。", 6, 8],
  ["2026年起付线为1,300元", 8, 15],
  ["App Store 里搜索“国家医保服务平台”", 13, 21],
  ["𠮷野家", 3, 3],
  ["7×24 小时", 4, 6],
])("%j has %i words and %i characters", (text, words, characters) => {
  expect(countText(text)).toMatchObject({ words, characters });
});

test("reading time goes by 400 characters a minute and is never nothing for a text", () => {
  expect(countText("")).toMatchObject({ minutes: 0 });
  expect(countText("字")).toMatchObject({ minutes: 1 });
  expect(countText("字".repeat(400))).toMatchObject({ minutes: 1 });
  expect(countText("字".repeat(800))).toMatchObject({ minutes: 2 });
  expect(countText("字".repeat(4_000))).toMatchObject({ minutes: 10 });
});
