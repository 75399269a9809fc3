import { expect, test } from "vitest";
import { countAttempt } from "../../src/identity/index.ts";
import { openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const LIMIT = { window: 60, max: 3 };
const START = Date.UTC(2026, 0, 1);
const after = (seconds: number) => new Date(START + seconds * 1_000);

test("as many attempts as the limit says are allowed, and no more until the window ends", async () => {
  const attempt = (seconds: number) => countAttempt(room().database, "one", LIMIT, after(seconds));
  for (const seconds of [0, 1, 2])
    expect(await attempt(seconds)).toEqual({ allowed: true, retryAfter: null });
  expect(await attempt(3)).toEqual({ allowed: false, retryAfter: 57 });
  expect(await attempt(59)).toEqual({ allowed: false, retryAfter: 1 });
  expect(await attempt(60)).toEqual({ allowed: true, retryAfter: null });
});

test("of attempts at the same moment exactly as many pass as the limit says", async () => {
  const attempts = Array.from({ length: 12 }, () => countAttempt(room().database, "many", LIMIT, after(0)));
  const outcomes = await Promise.all(attempts);
  expect(outcomes.filter(({ allowed }) => allowed)).toHaveLength(3);
});

test("each key is counted for itself, and counts of another day are thrown away", async () => {
  const { database } = room();
  await countAttempt(database, "old", LIMIT, after(0));
  await countAttempt(database, "new", LIMIT, after(2 * 86_400));
  expect((await database.rateLimit.findMany()).map(({ key }) => key)).toEqual(["new"]);
});
