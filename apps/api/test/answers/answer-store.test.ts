import fc from "fast-check";
import { expect, test } from "vitest";
import { createAnswer } from "../../src/answers/answer.ts";
import { createAnswerStore } from "../../src/answers/answer-store.ts";

const answer = (text: string, tags: readonly string[] = ["tag"]) =>
  createAnswer({
    status: 200,
    json: text,
    tags,
    holdsUntilMs: Number.POSITIVE_INFINITY,
    route: "/trpc/public/a.b",
    outcome: { kind: "data" },
  });
const KILOBYTE = "x".repeat(1_024);

test("it never holds more than it may, whatever is put, grown, aliased and dropped", () => {
  const key = fc.integer({ min: 0, max: 30 }).map(String);
  const step = fc.record({
    do: fc.constantFrom("put", "use", "url", "grow", "drop", "tag"),
    key,
    size: fc.integer({ min: 1, max: 9_000 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const max = 40_000;
      const store = createAnswerStore(max);
      for (const { do: what, key, size } of steps) {
        const known = store.byKey(key);
        if (what === "put") store.put(key, answer("x".repeat(size), [`tag${key}`]));
        if (what === "url" && known) store.addUrl(key, `/${key}/${size}`, known);
        if (what === "grow" && known) store.grow(key, known, size);
        if (what === "drop") store.drop(key);
        if (what === "tag") store.dropTags([`tag${key}`]);
        expect(store.size().bytes).toBeLessThanOrEqual(max);
        expect(store.size().bytes).toBeGreaterThanOrEqual(0);
      }
      store.dropTags(Array.from({ length: 31 }, (_, index) => `tag${index}`));
      // Every byte that was counted is counted back.
      expect(store.size()).toEqual({ answers: 0, bytes: 0, evicted: expect.any(Number) });
    }),
  );
});

test("a flood of questions nobody asks again pushes out nothing that is in use", () => {
  const store = createAnswerStore(200_000);
  for (let index = 0; index < 20; index += 1) {
    store.put(`used${index}`, answer(KILOBYTE));
    store.byKey(`used${index}`);
  }
  for (let index = 0; index < 5_000; index += 1) {
    store.put(`flood${index}`, answer(KILOBYTE));
    if (index % 50 === 0) for (let used = 0; used < 20; used += 1) store.byKey(`used${used}`);
  }
  for (let index = 0; index < 20; index += 1) expect(store.byKey(`used${index}`), `${index}`).not.toBeNull();
});

test("of what is in use no longer, the one goes first that was used least lately", () => {
  const store = createAnswerStore(30_000);
  for (const key of ["first", "second"]) {
    store.put(key, answer(KILOBYTE));
    store.byKey(key);
  }
  for (let index = 0; index < 30; index += 1) {
    store.put(`more${index}`, answer(KILOBYTE));
    store.byKey(`more${index}`);
    store.byKey("second");
  }
  expect(store.byKey("first")).toBeNull();
  expect(store.byKey("second")).not.toBeNull();
});

test("a tag drops exactly the answers made of it, under every name they had", () => {
  const store = createAnswerStore(100_000);
  const [a, c] = [answer("a", ["one", "two"]), answer("c", ["three"])];
  store.put("a", a);
  store.put("b", answer("b", ["two"]));
  store.put("c", c);
  store.addUrl("a", "/a", a);
  store.addUrl("c", "/c", c);
  expect(store.dropTags(["one", "unheard-of"])).toBe(1);
  expect([store.byKey("a"), store.byUrl("/a")]).toEqual([null, null]);
  expect(store.dropTags(["two"])).toBe(1);
  expect(store.byUrl("/c")?.identity.bytes.toString()).toBe("c");
  expect(store.clear()).toBe(1);
  expect([store.byKey("c"), store.byUrl("/c")]).toEqual([null, null]);
});

test("an answer is found by six ways of writing its question; a seventh takes the longer way", () => {
  const store = createAnswerStore(100_000);
  const a = answer("a");
  const urls = ["/1", "/2", "/3", "/4", "/5", "/6", "/7"];
  store.put("a", a);
  for (const url of urls) store.addUrl("a", url, a);
  expect(urls.filter((url) => store.byUrl(url) === null)).toEqual(["/7"]);
});

test("a form of an answer that is here no longer is not found", () => {
  const store = createAnswerStore(100_000);
  const [before, now] = [answer("a"), answer("a")];
  store.put("a", before);
  store.put("a", now);
  store.addUrl("a", "/before", { ...before, formOf: before });
  store.addUrl("a", "/now", { ...now, formOf: now, route: "/now" });
  expect(store.byUrl("/before")).toBeNull();
  expect(store.byUrl("/now")?.route).toBe("/now");
});

test("an answer longer than all room is not kept, and nothing is without room", () => {
  const store = createAnswerStore(2_000);
  store.put("small", answer("a"));
  store.put("large", answer("x".repeat(2_000)));
  expect([store.byKey("small") !== null, store.byKey("large")]).toEqual([true, null]);
  const none = createAnswerStore(0);
  none.put("small", answer("a"));
  expect(none.byKey("small")).toBeNull();
});
