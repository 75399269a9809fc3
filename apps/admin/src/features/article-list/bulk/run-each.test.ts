import fc from "fast-check";
import { expect, test } from "vitest";
import { runEach, type Settled } from "./run-each.ts";

test("every item is worked on once, a few at a time, and one that fails leaves the others alone", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (good, atOnce) => {
        const outcomes = new Map<number, Settled<number>>();
        const working = { now: 0, most: 0 };
        await runEach(
          [...good.keys()],
          async (index) => {
            working.now += 1;
            working.most = Math.max(working.most, working.now);
            await Promise.resolve();
            working.now -= 1;
            if (!good[index]) throw new Error(`${index}`);
            return index;
          },
          { atOnce, stopped: () => false, onSettled: (index, outcome) => outcomes.set(index, outcome) },
        );
        expect(working.most).toBeLessThanOrEqual(atOnce);
        expect(good.map((_, index) => outcomes.get(index)?.kind === "done")).toEqual(good);
      },
    ),
  );
});

test("once stopped, what has not begun is left undone and said to be", async () => {
  const begun: number[] = [];
  const kinds: string[] = [];
  await runEach(
    [0, 1, 2, 3],
    async (index) => {
      begun.push(index);
    },
    { atOnce: 1, stopped: () => begun.length === 2, onSettled: (_, outcome) => kinds.push(outcome.kind) },
  );
  expect(begun).toEqual([0, 1]);
  expect(kinds).toEqual(["done", "done", "stopped", "stopped"]);
});
