import fc from "fast-check";
import { expect, test } from "vitest";
import { EXCERPT_MAX_LENGTH, excerpt } from "./excerpt.ts";

const sentence = (length: number) => `${"医".repeat(length - 1)}。`;

test("a text of 120 characters is its own excerpt, one of 121 is not", () => {
  expect(excerpt("保".repeat(120))).toBe("保".repeat(120));
  expect(excerpt("保".repeat(121))).toBe(`${"保".repeat(119)}…`);
});

test("a longer text ends with the last sentence that fits", () => {
  expect(excerpt(sentence(50) + sentence(50) + sentence(50))).toBe(sentence(50) + sentence(50));
});

test("a sentence that fills less than half the room does not end the excerpt", () => {
  expect(excerpt(sentence(59) + "保".repeat(100))).toMatch(/…$/);
  expect(excerpt(sentence(60) + "保".repeat(100))).toBe(sentence(60));
});

test("an excerpt is never longer than its room and never cuts a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const characters = Array.from(excerpt(text));
      expect(characters.length).toBeLessThanOrEqual(EXCERPT_MAX_LENGTH);
      expect(excerpt(text).isWellFormed()).toBe(true);
    }),
  );
});
