import { expect, test } from "vitest";
import { pinsPutBack } from "./pins-put-back.ts";

const pins = (names: string) => [...names].map((articleId) => ({ articleId }));
const putBack = (present: string, before: string, wanted: string) =>
  pinsPutBack(pins(present), pins(before), new Set(wanted))
    .map(({ articleId }) => articleId)
    .join("");

test("what was taken out comes back to its place, and what has changed since stays", () => {
  expect(putBack("ac", "abc", "b")).toBe("abc");
  expect(putBack("b", "abc", "ac")).toBe("abc");
  expect(putBack("acx", "abc", "b")).toBe("abcx");
  expect(putBack("xca", "abc", "b")).toBe("xcab");
  expect(putBack("bc", "abc", "a")).toBe("abc");
});

test("what is there already, or was not asked for, is not added", () => {
  expect(putBack("abc", "abc", "b")).toBe("abc");
  expect(putBack("a", "abc", "c")).toBe("ac");
});
