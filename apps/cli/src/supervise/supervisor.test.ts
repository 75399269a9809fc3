import { StartProblem } from "@gongji/database/embedded";
import { expect, test } from "vitest";
import { createSupervisor, type Running, tiers } from "./supervisor.ts";

function makeRunning(name: string, log: string[]) {
  const { promise, resolve } = Promise.withResolvers<StartProblem | undefined>();
  const running: Running = {
    exited: promise,
    stop: async () => {
      log.push(name);
      resolve(undefined);
    },
  };
  return { running, fail: () => resolve(new StartProblem("child_failed", `${name} fell over`)) };
}

test("front ends end before the API, and the API before the database", async () => {
  const supervisor = createSupervisor();
  const log: string[] = [];
  for (const tier of ["database", "api", "frontEnd"] as const) {
    await supervisor.keep(tiers[tier], Promise.resolve(makeRunning(tier, log).running));
  }
  await supervisor.stopAll();
  expect(log).toEqual(["frontEnd", "api", "database"]);
});

test("when one ends unasked everything has to end, with its problem", async () => {
  const supervisor = createSupervisor();
  const { running, fail } = makeRunning("API", []);
  await supervisor.keep(tiers.api, Promise.resolve(running));
  fail();
  expect(await supervisor.ended).toMatchObject({ message: "API fell over" });
  expect(supervisor.signal.aborted).toBe(true);
});

test("what finishes starting after the end was asked for is stopped as well", async () => {
  const supervisor = createSupervisor();
  const log: string[] = [];
  const late = Promise.withResolvers<Running>();
  const keeping = supervisor.keep(tiers.api, late.promise);
  supervisor.requestEnd();
  const stopping = supervisor.stopAll();
  late.resolve(makeRunning("late", log).running);
  await expect(keeping).rejects.toThrow("aborted");
  await stopping;
  expect(log).toEqual(["late"]);
});

test("an asked-for end is no problem", async () => {
  const supervisor = createSupervisor();
  supervisor.requestEnd();
  expect(await supervisor.ended).toBeUndefined();
});
