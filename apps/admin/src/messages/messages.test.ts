import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messages as en } from "./en/index.ts";
import { messages as zh } from "./zh-CN/index.ts";

/** Every sentence with its place; functions are asked with sample values. */
function sentences(value: unknown, place: string): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function") return [[place, String(value(2, 3, 4))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, place ? `${place}.${key}` : key));
}
const bilingual = "common.inThisLanguage";
const chinese = sentences(zh, "").filter(([place]) => place !== bilingual);
const english = sentences(en, "").filter(([place]) => place !== bilingual);

test("both languages say the same things", () => {
  expect(english.map(([place]) => place)).toEqual(chinese.map(([place]) => place));
});

test("no sentence is empty, and each is in its language", () => {
  // Gaps of a heading list that has no level 0 or 1, and proper names, are the only exceptions.
  for (const [place, sentence] of chinese) expect(sentence.trim(), place).not.toBe("");
  for (const [place, sentence] of english) {
    expect(sentence.trim(), place).not.toBe("");
    expect(sentence, place).not.toMatch(/\p{Script=Han}/u);
  }
});

test("Chinese sentences use Chinese punctuation", () => {
  for (const [place, sentence] of chinese) expect(sentence, place).not.toMatch(/\p{Script=Han}[,;:?!]/u);
});

test("no component holds a sentence of its own", () => {
  const root = new URL("../", import.meta.url).pathname;
  const files = globSync("{app,features,lib}/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/\.test(?:-support)?\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    readFileSync(root + file, "utf8")
      .split("\n")
      .map((line) => line.replaceAll(/"[、：，]"|：|"简体中文"/g, ""))
      .flatMap((line, index) => (/\p{Script=Han}/u.test(line) ? [`${file}:${index + 1}`] : [])),
  );
  expect(found).toEqual([]);
});
