import fc from "fast-check";
import { expect, test } from "vitest";
import { type ImportedTrace, planUndo } from "./plan-undo.ts";

const trace = (articleId: string, made: ImportedTrace["made"], isTouched = false): ImportedTrace => ({
  articleId,
  made,
  isTouched,
});

test("what nobody touched goes, a stub that was there before is emptied, what somebody touched stays", () => {
  const plan = planUndo([trace("a", "page"), trace("b", "page", true), trace("c", "filled_stub")], []);
  expect(plan).toEqual({ remove: ["a"], empty: ["c"], keep: [{ articleId: "b", because: "changed" }] });
});

test("what an article that stays links to stays too, and what that links to", () => {
  const traces = [trace("a", "page", true), trace("b", "page"), trace("c", "stub"), trace("d", "stub")];
  const links = [
    { fromId: "a", toId: "b" },
    { fromId: "b", toId: "c" },
    { fromId: "outside", toId: "gone" },
  ];
  expect(planUndo(traces, links)).toEqual({
    remove: ["d"],
    empty: [],
    keep: [
      { articleId: "a", because: "changed" },
      { articleId: "b", because: "linked" },
      { articleId: "c", because: "linked" },
    ],
  });
});

test("a list that goes or is emptied keeps nothing", () => {
  const traces = [trace("a", "page"), trace("b", "filled_stub"), trace("c", "stub")];
  const links = [
    { fromId: "a", toId: "c" },
    { fromId: "b", toId: "c" },
    { fromId: "c", toId: "a" },
  ];
  expect(planUndo(traces, links).remove).toEqual(["a", "c"]);
});

test("every article is dealt with once, and nothing that stays links to what goes", () => {
  const ids = Array.from({ length: 8 }, (_, index) => `n${index}`);
  const id = fc.constantFrom(...ids);
  const made = fc.constantFrom("page" as const, "stub" as const, "filled_stub" as const);
  const traces = fc.uniqueArray(
    fc.record({ articleId: fc.constantFrom(...ids.slice(2)), made, isTouched: fc.boolean() }),
    { selector: ({ articleId }) => articleId },
  );
  fc.assert(
    fc.property(traces, fc.array(fc.record({ fromId: id, toId: id })), (known, links) => {
      const { remove, empty, keep } = planUndo(known, links);
      const dealtWith = [...remove, ...empty, ...keep.map(({ articleId }) => articleId)];
      expect(dealtWith.toSorted()).toEqual(known.map(({ articleId }) => articleId).toSorted());
      const gone = new Set(remove);
      const silent = new Set([...remove, ...empty]);
      for (const { fromId, toId } of links) expect(!silent.has(fromId) && gone.has(toId)).toBe(false);
      for (const { articleId, isTouched } of known) if (isTouched) expect(silent.has(articleId)).toBe(false);
    }),
  );
});
