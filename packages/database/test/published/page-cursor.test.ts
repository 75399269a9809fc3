import { ProblemError } from "@gongji/application";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  listCursor,
  offsetCursor,
  openListCursor,
  openOffsetCursor,
} from "../../src/published/page-cursor.ts";

const moment = fc.date({ min: new Date("1970-01-01"), max: new Date("2999-01-01"), noInvalidDate: true });

test("a cursor opens to the place it was made of", () => {
  fc.assert(
    fc.property(moment, fc.uuid(), fc.boolean(), fc.string(), (at, articleId, isBackward, purpose) => {
      const cursor = listCursor(purpose, { moment: at, articleId, isBackward });
      expect(cursor).toMatch(/^[\w-]{1,100}$/);
      expect(openListCursor(purpose, cursor)).toEqual({ moment: at, articleId, isBackward });
    }),
  );
  expect(openOffsetCursor("x", offsetCursor("x", 980))).toBe(980);
});

test("a cursor with any character changed, added or left out is refused as input", () => {
  const cursor = listCursor("list", {
    moment: new Date(),
    isBackward: false,
    articleId: "019a0000-0000-7000-8000-00000000000a",
  });
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  fc.assert(
    fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...letters, ""), (at, letter) => {
      fc.pre(cursor[at] !== letter);
      const changed = cursor.slice(0, at) + letter + cursor.slice(at + 1);
      expect(() => openListCursor("list", changed)).toThrow(ProblemError);
    }),
  );
  for (const bad of ["", "A", "%%%", "日本", `${cursor}A`, cursor + cursor]) {
    expect(() => openListCursor("list", bad)).toThrow(ProblemError);
  }
});
