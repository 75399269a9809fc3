import { expect, test } from "vitest";
import { foldTimeline } from "./fold-timeline.ts";
import { liveSpans, type ShowEvent, shownAt } from "./live-spans.ts";

const event = (
  kind: ShowEvent["kind"],
  day: number,
  withdrawalKind: ShowEvent["withdrawalKind"] = null,
): ShowEvent => ({
  kind,
  at: `2026-11-${String(day).padStart(2, "0")}T08:00:00.000Z`,
  revisionId: `${kind}-${day}`,
  withdrawalKind,
});

test("readers saw an edition until another took its place or it was withdrawn, and again once it came back", () => {
  const spans = liveSpans([
    event("published", 1),
    event("published", 5),
    event("withdrawn", 9, "gone"),
    event("reinstated", 12),
    event("withdrawn", 20, "notice"),
  ]);
  expect(
    spans.map(({ revisionId, from, to, withNotice }) => [
      revisionId,
      from.slice(8, 10),
      to?.slice(8, 10),
      withNotice,
    ]),
  ).toEqual([
    ["published-1", "01", "05", false],
    ["published-5", "05", "09", false],
    ["published-5", "12", "20", false],
    ["published-5", "20", undefined, true],
  ]);
  expect(shownAt(spans, "2026-11-10T00:00:00.000Z")).toBeNull();
  expect(shownAt(spans, "2026-11-05T08:00:00.000Z")?.revisionId).toBe("published-5");
  expect(shownAt(spans, "2027-01-01T00:00:00.000Z")?.withNotice).toBe(true);
});

test("what was reverted to is what readers saw from then on, withdrawn again if it was", () => {
  const spans = liveSpans([
    event("published", 1),
    event("published", 5),
    event("reverted", 9),
    event("published", 12),
    event("reverted", 15, "gone"),
    event("reverted", 20, "notice"),
  ]);
  expect(spans.map(({ revisionId, to, withNotice }) => [revisionId, to?.slice(8, 10), withNotice])).toEqual([
    ["published-1", "05", false],
    ["published-5", "09", false],
    ["reverted-9", "12", false],
    ["published-12", "15", false],
    ["reverted-20", undefined, true],
  ]);
});

test("small changes of one sitting are folded; a pause, another kind or person or an event of its own ends it", () => {
  const entry = (minute: number, actorId: string, small: string | null = "save") => ({
    at: new Date(Date.UTC(2026, 10, 1, 8, minute)).toISOString(),
    actorId,
    small,
  });
  const entries = [
    entry(201, "a", "related"),
    entry(200, "a"),
    entry(195, "a"),
    entry(190, "a", null),
    entry(189, "a"),
    entry(188, "b"),
    entry(100, "b"),
  ];
  expect(foldTimeline(entries).map((sitting) => sitting.entries.length)).toEqual([1, 2, 1, 1, 1, 1]);
  expect(foldTimeline(entries).flatMap((sitting) => sitting.entries)).toEqual(entries);
});

test("two people who save in turn are folded to a sitting each, until something else happens", () => {
  const entry = (minute: number, actorId: string, small: string | null = "save") => ({
    at: new Date(Date.UTC(2026, 10, 1, 8, minute)).toISOString(),
    actorId,
    small,
  });
  const entries = [
    entry(59, "a"),
    entry(58, "b"),
    entry(57, "a"),
    entry(56, "b", "related"),
    entry(55, "b"),
    entry(54, "a"),
    entry(53, "a", null),
    entry(52, "b"),
  ];
  const minutes = foldTimeline(entries).map((sitting) =>
    sitting.entries.map(({ actorId, at }) => `${actorId}${new Date(at).getUTCMinutes()}`),
  );
  expect(minutes).toEqual([["a59", "a57", "a54"], ["b58", "b55"], ["b56"], ["a53"], ["b52"]]);
});
