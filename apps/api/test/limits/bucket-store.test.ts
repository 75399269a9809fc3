import { expect, test } from "vitest";
import { createBucketStore } from "../../src/limits/bucket-store.ts";
import { take } from "../../src/limits/token-bucket.ts";

const quota = { pointsPerMinute: 60 };

test("a flood of addresses takes no more room than there is", () => {
  const store = createBucketStore(100);
  for (let index = 0; index < 10_000; index += 1) take(store.of(`a${index}`, 0), quota, 60, 0);
  expect(store.size()).toBe(100);
});

test("a full bucket makes room before one that is not: what somebody has spent is not forgotten", () => {
  const store = createBucketStore(3);
  const spent = store.of("spent", 0);
  take(spent, quota, 60, 0);
  store.of("idle", 0);
  const busy = store.of("busy", 0);
  busy.underWay = 1;
  const idle = store.of("idle", 0);
  store.of("new", 30_000);
  expect(store.of("spent", 30_000)).toBe(spent);
  expect(store.of("busy", 30_000)).toBe(busy);
  expect([spent, busy, idle].map(({ isForgotten }) => isForgotten)).toEqual([false, false, true]);
});

test("when everybody is busy, the one who came first begins anew", () => {
  const store = createBucketStore(20);
  const buckets = Array.from({ length: 20 }, (_, index) => {
    const bucket = store.of(`a${index}`, 0);
    take(bucket, quota, 60, 0);
    return bucket;
  });
  store.of("new", 0);
  expect(buckets.filter(({ isForgotten }) => isForgotten)).toHaveLength(1);
  expect(store.size()).toBe(20);
});
