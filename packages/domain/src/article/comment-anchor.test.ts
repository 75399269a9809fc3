import fc from "fast-check";
import { expect, test } from "vitest";
import type { Body } from "./body.ts";
import { findAnchor, quoteOf } from "./comment-anchor.ts";

const bodyOf = (...texts: string[]): Body => ({
  type: "doc",
  content: texts.map((text) => ({ type: "paragraph", content: text ? [{ type: "text", text }] : [] })),
});
const FIRST = "参加职工医保的人，可以把个人账户的钱给近亲属用。";
const SECOND = "先在国家医保服务平台绑定，再用本人的凭证就医。";

test("a block is found wherever it has moved", () => {
  const place = fc.nat({ max: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 4 }), { maxLength: 6 }), place, (others, at) => {
      fc.pre(!others.some((text) => quoteOf(text) === FIRST));
      const index = Math.min(at, others.length);
      const texts = others.toSpliced(index, 0, FIRST);
      expect(findAnchor(bodyOf(...texts), quoteOf(FIRST))).toEqual({ kind: "here", index });
    }),
  );
});

test("a block that was edited keeps its comment, and says that it was edited", () => {
  const edited = FIRST.replace("近亲属", "父母、配偶和子女");
  expect(findAnchor(bodyOf(SECOND, edited), quoteOf(FIRST))).toEqual({ kind: "edited", index: 1 });
});

test("a block that was taken out is gone, also when others remain", () => {
  expect(findAnchor(bodyOf(SECOND), quoteOf(FIRST))).toEqual({ kind: "gone" });
  expect(findAnchor(bodyOf(), quoteOf(FIRST))).toEqual({ kind: "gone" });
  expect(findAnchor(bodyOf("", ""), "一")).toEqual({ kind: "gone" });
});

test("a long block is known by its beginning", () => {
  const long = "甲乙丙丁".repeat(400);
  expect(findAnchor(bodyOf(SECOND, `${long}后面改过`), quoteOf(long))).toEqual({ kind: "here", index: 1 });
});
