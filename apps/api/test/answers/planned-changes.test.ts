import { expect, test } from "vitest";
import { createPlannedChanges } from "../../src/answers/planned-changes.ts";

const MINUTE_MS = 60_000;

/** A plan that can be changed, and a clock that can be set. */
function planning() {
  const world = { planned: null as Date | null, nowMs: 0, isAway: false, reported: 0 };
  const plans = createPlannedChanges({
    load: async () => {
      if (world.isAway) throw new Error("away");
      return world.planned;
    },
    nowMs: () => world.nowMs,
    report: () => {
      world.reported += 1;
    },
  });
  const look = async () => {
    plans.lookAgain();
    await new Promise((done) => setImmediate(done));
  };
  return { world, plans, look };
}

test("the next moment is known once it was looked at, and none is none", async () => {
  const { world, plans, look } = planning();
  expect(plans.nextMs()).toBe(Number.POSITIVE_INFINITY);
  world.planned = new Date(5 * MINUTE_MS);
  await look();
  expect(plans.nextMs()).toBe(5 * MINUTE_MS);
  world.planned = null;
  await look();
  expect(plans.nextMs()).toBe(Number.POSITIVE_INFINITY);
  await plans.stop();
});

test("what is overdue is waited for, and not for ever", async () => {
  const { world, plans, look } = planning();
  world.planned = new Date(MINUTE_MS);
  await look();
  world.nowMs = MINUTE_MS + 59_000;
  expect(plans.nextMs()).toBe(MINUTE_MS);
  world.nowMs = MINUTE_MS + 60_000;
  expect(plans.nextMs()).toBe(Number.POSITIVE_INFINITY);
  await plans.stop();
});

test("while it cannot be read, what was known last holds", async () => {
  const { world, plans, look } = planning();
  world.planned = new Date(5 * MINUTE_MS);
  await look();
  world.isAway = true;
  await look();
  expect([plans.nextMs(), world.reported]).toEqual([5 * MINUTE_MS, 1]);
  await plans.stop();
});
