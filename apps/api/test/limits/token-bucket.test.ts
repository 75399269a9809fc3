import fc from "fast-check";
import { expect, test } from "vitest";
import { newBucket, pointsLeft, secondsUntil, spend, take } from "../../src/limits/token-bucket.ts";

const quota = { pointsPerMinute: 60 };

test("a minute's points can be taken at once, and one more only when it has come back", () => {
  const bucket = newBucket();
  expect(take(bucket, quota, 60, 0)).toBe(true);
  expect(take(bucket, quota, 1, 999)).toBe(false);
  expect(secondsUntil(bucket, quota, 1, 999)).toBe(1);
  expect(take(bucket, quota, 1, 1_000)).toBe(true);
  expect(take(bucket, quota, 1, 1_000)).toBe(false);
});

test("what was spent beyond what was there has to come back first", () => {
  const bucket = newBucket();
  take(bucket, quota, 60, 0);
  spend(bucket, quota, 20, 0);
  expect(pointsLeft(bucket, quota, 0)).toBe(0);
  expect(secondsUntil(bucket, quota, 1, 0)).toBe(21);
  expect(take(bucket, quota, 1, 20_999)).toBe(false);
  expect(take(bucket, quota, 1, 21_000)).toBe(true);
});

test("however it is asked, in no stretch of time more is given than a minute's points and what came back", () => {
  const asks = fc.array(fc.record({ waitMs: fc.nat(5_000), points: fc.integer({ min: 1, max: 30 }) }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(asks, (list) => {
      const bucket = newBucket();
      const taken: { atMs: number; points: number }[] = [];
      let nowMs = 0;
      for (const { waitMs, points } of list) {
        nowMs += waitMs;
        if (take(bucket, quota, points, nowMs)) taken.push({ atMs: nowMs, points });
      }
      for (const [index, { atMs: from }] of taken.entries()) {
        let sum = 0;
        for (const { atMs, points } of taken.slice(index)) {
          sum += points;
          expect(sum).toBeLessThanOrEqual(60 + (atMs - from) / 1_000 + 1e-6);
        }
      }
    }),
  );
});

test("whoever is told to wait gets in when they have waited that long, and not a second before", () => {
  const spends = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(spends, fc.integer({ min: 1, max: 60 }), (list, points) => {
      const bucket = newBucket();
      for (const spent of list) spend(bucket, quota, spent, 0);
      if (take({ ...bucket }, quota, points, 0)) return;
      const seconds = secondsUntil(bucket, quota, points, 0);
      expect(take({ ...bucket }, quota, points, seconds * 1_000 + 1e-3)).toBe(true);
      expect(take({ ...bucket }, quota, points, (seconds - 1) * 1_000 - 1e-3)).toBe(false);
    }),
  );
});
