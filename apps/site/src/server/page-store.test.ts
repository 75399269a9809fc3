import { expect, test } from "vitest";
import { createPage, type Page } from "./page.ts";
import { createPageStore } from "./page-store.ts";

const HOUR_MS = 3_600_000;

function page(tags: readonly string[], text = "", holdsUntilMs = Number.POSITIVE_INFINITY): Page {
  return createPage({
    status: 200,
    headers: {},
    bytes: Buffer.from(text),
    tags: new Set(tags),
    holdsUntilMs,
  });
}

function toldStore(bytesMax = 1_000_000, clock = { ms: 0 }) {
  const store = createPageStore(bytesMax, () => clock.ms);
  store.setTold(true);
  return { store, clock };
}

test("a change overtakes the pages made of it and no others", () => {
  const { store } = toldStore();
  store.keep("/a", page(["article:1", "search"]), store.moment());
  store.keep("/b", page(["article:2"]), store.moment());
  store.invalidate(["article:1"]);
  expect(store.find("/a")?.freshness).toBe("stale");
  expect(store.find("/b")?.freshness).toBe("fresh");
  store.invalidate(["*"]);
  expect(store.find("/b")?.freshness).toBe("stale");
});

test("a page that was begun before a change and kept after it is overtaken; one begun after it is not", () => {
  const { store } = toldStore();
  const before = store.moment();
  store.invalidate(["article:1"]);
  store.keep("/before", page(["article:1"]), before);
  store.keep("/other", page(["article:2"]), before);
  store.keep("/after", page(["article:1"]), store.moment());
  expect(store.find("/before")?.freshness).toBe("stale");
  expect(store.find("/other")?.freshness).toBe("fresh");
  expect(store.find("/after")?.freshness).toBe("fresh");
});

test("of so many changes that not all are remembered, none is missed", () => {
  const { store } = toldStore();
  const before = store.moment();
  for (let count = 0; count < 2_000; count += 1) store.invalidate([`article:${count}`]);
  store.keep("/a", page(["article:0"]), before);
  expect(store.find("/a")?.freshness).toBe("stale");
});

test("a page ends with the day it depends on, and after a minute while nobody tells of changes", () => {
  const { store, clock } = toldStore();
  store.keep("/day", page([], "", HOUR_MS), store.moment());
  store.keep("/lasting", page([]), store.moment());
  clock.ms = HOUR_MS - 1;
  expect(store.find("/day")?.freshness).toBe("fresh");
  clock.ms = HOUR_MS;
  expect(store.find("/day")?.freshness).toBe("stale");
  expect(store.find("/lasting")?.freshness).toBe("fresh");
  store.setTold(false);
  expect(store.find("/lasting")?.freshness).toBe("stale");
});

test("what was not asked for the longest makes room", () => {
  const { store } = toldStore(30_000);
  const text = "x".repeat(5_000);
  store.keep("/a", page([], text), store.moment());
  store.keep("/b", page([], text), store.moment());
  store.find("/a");
  store.keep("/c", page([], text), store.moment());
  expect(["/a", "/b", "/c"].map((key) => store.find(key) !== null)).toEqual([true, false, true]);
});
