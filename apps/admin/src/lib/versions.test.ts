import { expect, test } from "vitest";
import type { TimelineEntry } from "./contract.ts";
import { NOW, usualComparison, versionBefore } from "./versions.ts";

/** Entries of a timeline, newest first, each with the version it left. */
function entries(...reasons: NonNullable<TimelineEntry["revision"]>["reason"][]): TimelineEntry[] {
  return reasons.map((reason, index) => ({
    key: `${index}`,
    at: "2026-11-29T00:00:00.000Z",
    action: "article.saved",
    actor: null,
    detail: {},
    revision: { revisionId: `${reasons.length - index}`, number: reasons.length - index, reason },
  }));
}

test("what readers see is set against what is on the screen", () => {
  expect(usualComparison(entries("saved", "published", "saved", "created"))).toEqual({ from: "3", to: NOW });
});

test("right after a publication, what it changed for readers", () => {
  expect(usualComparison(entries("published", "saved", "published", "created"))).toEqual({
    from: "2",
    to: "4",
  });
  expect(usualComparison(entries("published", "saved", "created"))).toEqual({ from: "1", to: "3" });
});

test("of what was never published, everything since its first version", () => {
  expect(usualComparison(entries("saved", "saved", "imported"))).toEqual({ from: "1", to: NOW });
  expect(usualComparison([])).toBeNull();
});

test("a text that was refused is seen against what it met, and never stands before another one", () => {
  const list = entries("saved", "refused_conflict", "refused_conflict", "saved", "created");
  expect(versionBefore(list, "5")).toBe("2");
  expect(versionBefore(list, "4")).toBe("2");
  expect(versionBefore(list, "1")).toBe("1");
});
