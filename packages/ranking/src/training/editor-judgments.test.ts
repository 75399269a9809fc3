import { expect, test } from "vitest";
import type { RelatedDocument } from "../related/related-document.ts";
import { type EditorVerdict, editorGrades } from "./editor-judgments.ts";
import { trainRelatedModel } from "./train-related-model.ts";

let seconds = 0;
/** A verdict on article `a`, ten minutes after the one before unless told. */
const verdict = (
  targetId: string,
  kind: EditorVerdict["kind"],
  position: number | null = null,
  after = 600,
): EditorVerdict => {
  seconds += after;
  const at = new Date(Date.UTC(2026, 10, 1) + seconds * 1_000);
  return { articleId: "a", targetId, kind, position, actorId: "editor", at };
};

test("what is pinned high is worth most, what was taken out little, what was excluded nothing; the last verdict counts", () => {
  const grades = editorGrades([
    verdict("first", "accepted", 0),
    verdict("late", "added", 5),
    verdict("moved", "accepted", 6),
    verdict("moved", "reordered", 1),
    verdict("out", "accepted", 0),
    verdict("out", "removed"),
    verdict("never", "excluded"),
    verdict("nowhere", "accepted", 0),
    verdict("nowhere", "banned"),
  ]);
  expect(grades).toEqual({ a: { first: 3, late: 2, moved: 3, out: 1, never: 0, nowhere: 0 } });
});

test("a pin taken back within a minute by the same person says nothing; by another, or later, it does", () => {
  const slip = [verdict("x", "accepted", 0), verdict("x", "removed", null, 30)];
  expect(editorGrades(slip)).toEqual({});
  const late = [verdict("x", "accepted", 0), verdict("x", "removed", null, 61)];
  expect(editorGrades(late)).toEqual({ a: { x: 1 } });
  const [pin, removal] = [verdict("x", "accepted", 0), verdict("x", "removed", null, 30)];
  expect(editorGrades([pin, { ...removal, actorId: "another" }])).toEqual({ a: { x: 1 } });
  const kept = [verdict("x", "excluded"), verdict("x", "accepted", 0), verdict("x", "removed", null, 5)];
  expect(editorGrades(kept)).toEqual({ a: { x: 0 } });
});

const document = (id: string, title: string, topics: readonly string[] = []): RelatedDocument => ({
  id,
  title,
  text: "",
  regionCode: null,
  topics,
});
const DOCUMENTS = [
  document("a", "家庭共济怎么绑定", ["mutual-aid"]),
  document("b", "家庭共济怎么解绑", ["mutual-aid"]),
  document("c", "生育津贴怎么领", ["maternity"]),
  document("d", "住院怎么报销", ["reimbursement"]),
];
const whole = { documents: DOCUMENTS, judgments: { a: { b: 3 }, b: { a: 3 } } };
const trained = (...sets: Parameters<typeof trainRelatedModel>[0]["sets"]) =>
  trainRelatedModel({ sets, links: [], regions: [] });

test("editors who exclude what the judged lists call the best are learned from, and what nobody judged is not called useless", () => {
  const base = trained(whole);
  expect(base.weights.kinds).toBeGreaterThan(0);
  const against = { documents: DOCUMENTS, judgments: { a: { b: 0, c: 3 } }, isPartial: true };
  const taught = trained(whole, against);
  expect(taught.weights.kinds).toBeLessThan(base.weights.kinds ?? 0);
  expect(taught.version).not.toBe(base.version);
  // One pair alone cannot tell anything apart.
  const alone = { documents: DOCUMENTS, judgments: { c: { d: 3 } }, isPartial: true };
  expect(trained(whole, alone).weights.kinds).toBeCloseTo(base.weights.kinds ?? 0, 1);
  const none = { documents: DOCUMENTS, judgments: {}, isPartial: true };
  expect(trained(whole, none)).toEqual(base);
});
