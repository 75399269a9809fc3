import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messages as en } from "./en/index.ts";
import { messages as zh } from "./zh-CN/index.ts";

/** Every sentence with its place; functions are asked with sample values. */
function sentences(value: unknown, place: string): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function") return [[place, String(value("2026-01-01", "2", "3"))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, place ? `${place}.${key}` : key));
}
/** Choose between two given texts instead of saying one. */
const CHOOSERS = new Set(["common.inThisLanguage", "common.nameOf"]);
/** A language is named in its own words. */
const OTHER_LANGUAGE = "frame.otherLanguage";
const said = (value: unknown) => sentences(value, "").filter(([place]) => !CHOOSERS.has(place));

test("both languages say the same things", () => {
  expect(said(en).map(([place]) => place)).toEqual(said(zh).map(([place]) => place));
});

test("no sentence is empty, and each is in its language", () => {
  for (const [place, sentence] of said(zh)) expect(sentence.trim(), place).not.toBe("");
  for (const [place, sentence] of said(en)) {
    expect(sentence.trim(), place).not.toBe("");
    if (place !== OTHER_LANGUAGE) expect(sentence, place).not.toMatch(/\p{Script=Han}/u);
  }
});

test("Chinese sentences use Chinese punctuation", () => {
  for (const [place, sentence] of said(zh)) expect(sentence, place).not.toMatch(/\p{Script=Han}[,;:?!]/u);
});

test("no component holds a sentence of its own", () => {
  const root = new URL("../", import.meta.url).pathname;
  const files = globSync("{app,browser,features,lib,server}/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/\.test(?:-support)?\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    readFileSync(root + file, "utf8")
      .split("\n")
      .map((line) => line.replaceAll(/"[、：，]"|：|，/g, ""))
      .flatMap((line, index) => (/\p{Script=Han}/u.test(line) ? [`${file}:${index + 1}`] : [])),
  );
  expect(found).toEqual([]);
});
