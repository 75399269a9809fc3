import { ALL_ANSWERS } from "@gongji/application/published";
import { beforeEach, describe, expect, test } from "vitest";
import { type Answer, createAnswer } from "../../src/answers/answer.ts";
import { type AnswerCache, createAnswerCache, type MadeAnswer } from "../../src/answers/answer-cache.ts";

const START_MS = Date.UTC(2026, 10, 1);
let nowMs = START_MS;
let cache: AnswerCache;
beforeEach(() => {
  nowMs = START_MS;
  cache = createAnswerCache({ bytesMax: 1_000_000, nowMs: () => nowMs });
  cache.following();
});

const made = (json: string, more: Partial<MadeAnswer> & { status?: number; until?: number } = {}) => ({
  answer: createAnswer({
    status: more.status ?? 200,
    json,
    tags: ["one", "two"],
    holdsUntilMs: more.until ?? Number.POSITIVE_INFINITY,
    route: "/a",
    outcome: { kind: "data" },
  }),
  fate: more.fate ?? ("keep" as const),
});
const text = (served: { answer: { identity: { bytes: Buffer } } } | null) =>
  served?.answer.identity.bytes.toString();
const ask = async (json: string, more: Parameters<typeof made>[1] = {}) => {
  const served = await cache.answer("key", "/url", async () => made(json, more));
  return `${text(served)} ${served.state}`;
};

test("an answer is made once and then kept, under its question and the way it was written", async () => {
  expect(await ask("first")).toBe("first kept");
  expect(await ask("second")).toBe("first kept");
  expect(text(cache.find("/url"))).toBe("first");
  expect(cache.find("/other")).toBeNull();
  expect(cache.figures()).toMatchObject({ made: 1, hits: 2, answers: 1 });
});

test("who asks the same in another form meanwhile waits for the same one, and a change ends both forms", async () => {
  const form = (answer: Answer): Answer => ({ ...answer, route: "/form", formOf: answer });
  let finish: (answer: MadeAnswer) => void = () => undefined;
  const make = () => new Promise<MadeAnswer>((resolve) => (finish = resolve));
  const asMade = cache.answer("key", "/url", make);
  const inForm = cache.answer("key", "/form-url", make, form);
  finish(made("once"));
  expect((await asMade).answer.route).toBe("/a");
  expect((await inForm).answer.route).toBe("/form");
  expect(cache.find("/form-url")?.answer.route).toBe("/form");
  expect(cache.find("/url")?.answer.route).toBe("/a");
  expect(cache.figures()).toMatchObject({ made: 1, shared: 1, answers: 1 });
  cache.announced(["two"]);
  expect([cache.find("/url"), cache.find("/form-url")]).toEqual([null, null]);
});

test("who asks the same while an answer is made waits for that one", async () => {
  const slow = Promise.withResolvers<MadeAnswer>();
  const asked = Array.from({ length: 50 }, () => cache.answer("key", "/url", () => slow.promise));
  slow.resolve(made("one for all"));
  expect(new Set((await Promise.all(asked)).map(text))).toEqual(new Set(["one for all"]));
  expect(cache.figures()).toMatchObject({ made: 1, shared: 49 });
});

test("an answer that fails to be made fails for those who waited, and is made anew for the next", async () => {
  const slow = Promise.withResolvers<MadeAnswer>();
  const asked = [1, 2].map(() => cache.answer("key", null, () => slow.promise));
  slow.reject(new Error("broken"));
  for (const outcome of await Promise.allSettled(asked)) expect(outcome.status).toBe("rejected");
  expect(await ask("healed")).toBe("healed kept");
});

describe("what is announced", () => {
  test.for([[["two"]], [["other", "one"]], [[ALL_ANSWERS]]])("%o ends the answer's time", async ([tags]) => {
    await ask("old");
    cache.announced(tags ?? []);
    expect(cache.find("/url")).toBeNull();
    expect(await ask("new")).toBe("new kept");
  });

  test("of something else leaves it alone", async () => {
    await ask("old");
    cache.announced(["three"]);
    expect(await ask("new")).toBe("old kept");
  });

  test("while an answer is made keeps it from being kept, and from being given to who asks later", async () => {
    const slow = Promise.withResolvers<MadeAnswer>();
    const before = cache.answer("key", "/url", () => slow.promise);
    cache.announced(["two"]);
    const after = ask("read afterwards");
    slow.resolve(made("read before"));
    expect((await before).state).toBe("passing");
    expect(await after).toBe("read afterwards kept");
    expect(await ask("never made")).toBe("read afterwards kept");
  });

  test("while an answer is made, of something else, lets it be kept", async () => {
    const slow = Promise.withResolvers<MadeAnswer>();
    const asked = cache.answer("key", "/url", () => slow.promise);
    cache.announced(["three"]);
    slow.resolve(made("kept all the same"));
    expect((await asked).state).toBe("kept");
  });
});

describe("when announcements are lost", () => {
  test("every question is answered anew, and nothing is kept", async () => {
    await ask("before");
    cache.lost({ away: false });
    expect(cache.find("/url")).toBeNull();
    expect(await ask("during")).toBe("during passing");
    expect(await ask("later")).toBe("later passing");
  });

  test("and followed again, what was kept before is forgotten", async () => {
    await ask("before");
    cache.lost({ away: false });
    cache.following();
    expect(cache.find("/url")).toBeNull();
    expect(await ask("after")).toBe("after kept");
  });

  test("and followed again while an answer is made, it is not kept: it may have missed something", async () => {
    const slow = Promise.withResolvers<MadeAnswer>();
    const asked = cache.answer("key", "/url", () => slow.promise);
    cache.lost({ away: false });
    cache.following();
    slow.resolve(made("read before"));
    expect((await asked).state).toBe("passing");
    expect(cache.find("/url")).toBeNull();
  });

  test("because PostgreSQL is away, what was kept goes out as stale, and tells for how long", async () => {
    await ask("before");
    cache.lost({ away: false });
    // Not known to be away yet: whoever asks finds out.
    expect(await ask("unused", { fate: "absent", status: 503 })).toBe("before stale");
    cache.lost({ away: true });
    nowMs += 90_000;
    expect(cache.find("/url")?.state).toBe("stale");
    expect(cache.lostForSeconds()).toBe(90);
    expect(await ask("not even made")).toBe("before stale");
    cache.following();
    expect(cache.lostForSeconds()).toBeNull();
    expect(cache.find("/url")).toBeNull();
  });

  test("what was announced before is not brought back by an absence", async () => {
    await ask("withdrawn");
    cache.announced(["one"]);
    cache.lost({ away: true });
    expect(await ask("away", { fate: "absent", status: 503 })).toBe("away passing");
  });
});

test("an answer ends with its own time", async () => {
  await ask("today", { until: START_MS + 1_000 });
  nowMs = START_MS + 999;
  expect(await ask("tomorrow")).toBe("today kept");
  nowMs = START_MS + 1_000;
  expect(cache.find("/url")).toBeNull();
  expect(await ask("tomorrow")).toBe("tomorrow kept");
});

test("refusals are passed on and forgotten", async () => {
  expect(await ask("refused", { fate: "pass", status: 400 })).toBe("refused passing");
  expect(await ask("answered")).toBe("answered kept");
});

test("an encoding is made once and counted", async () => {
  const { answer } = await cache.answer("key", "/url", async () => made("医保".repeat(5_000)));
  const before = cache.figures().bytes;
  const first = await cache.encode("key", answer, "br");
  expect(first.bytes.length).toBeLessThan(answer.identity.bytes.length / 10);
  expect(await cache.encode("key", answer, "br")).toBe(first);
  expect(cache.figures().bytes).toBe(before + first.bytes.length);
});
