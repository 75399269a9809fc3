import { mergeDrafts } from "@gongji/domain/article";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Delivery, ModelWorld } from "./model-world.test-support.ts";
import { SAVE_DELAY_MS } from "./wake-timer.ts";

type Step =
  | { do: "type" | "other_types"; field: "question" | "disclaimer" }
  | { do: "pass" | "pin" | "restart" | "save_now" | "other_pins" | "refresh" }
  | { do: "network"; delivery: Delivery }
  | { do: "choose"; mine: boolean };

const field = fc.constantFrom("question" as const, "disclaimer" as const);
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: field.map((field): Step => ({ do: "type", field })) },
  { weight: 5, arbitrary: fc.constant<Step>({ do: "pass" }) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom<Delivery>("arrives", "request_lost", "answer_lost", "server_down")
      .map((delivery): Step => ({ do: "network", delivery })),
  },
  { weight: 3, arbitrary: field.map((field): Step => ({ do: "other_types", field })) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "other_pins" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "pin" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "refresh" }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: "restart" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "save_now" }) },
  { weight: 3, arbitrary: fc.boolean().map((mine): Step => ({ do: "choose", mine })) },
);

async function choose(world: ModelWorld, mine: boolean): Promise<void> {
  const { conflict, draft } = world.queue.snapshot;
  if (!conflict) return;
  const { mineFirst } = mergeDrafts(conflict.base, draft, conflict.theirs.draft);
  if (mine) await world.queue.keepMine(mineFirst);
  else await world.queue.takeTheirs();
}

async function take(world: ModelWorld, step: Step, words: string[]): Promise<void> {
  const word = `〔${words.length}〕`;
  switch (step.do) {
    case "type":
      words.push(word);
      return world.queue.edit({ [step.field]: (world.queue.snapshot.draft[step.field] ?? "") + word });
    case "other_types":
      words.push(word);
      return world.server.otherSaves({ [step.field]: (world.server.draft[step.field] ?? "") + word });
    case "other_pins":
      world.server.touch(world.server.version);
      return;
    case "pass":
      return await world.pass(SAVE_DELAY_MS);
    case "pin":
      void world.queue.perform(world.pin);
      return;
    case "refresh":
      void world.queue.refresh();
      return;
    case "restart":
      return world.restart();
    case "save_now":
      void world.queue.saveNow();
      return;
    case "network":
      world.deliveries.push(step.delivery);
      return;
    case "choose":
      return await choose(world, step.mine);
  }
}

test("no order of typing, failures, restarts and other people's saves loses a word", async () => {
  const steps = fc.array(stepArbitrary, { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), async (journey, mineInTheEnd) => {
      const world = new ModelWorld();
      const words: string[] = [];
      for (const step of journey) {
        await take(world, step, words);
        if (world.queue.unsent) expect(world.copy?.draft).toEqual(world.queue.snapshot.draft);
      }
      world.deliveries = [];
      for (let round = 0; round < 6; round += 1) {
        await world.pass(60_000);
        await choose(world, mineInTheEnd);
      }
      await world.pass(60_000);
      await world.queue.refresh();
      expect(world.queue.snapshot.status).toEqual({ kind: "saved" });
      expect(world.copy).toBeNull();
      expect(world.queue.snapshot.draft).toEqual(world.server.draft);
      const remembered = [...world.server.history, world.server.draft]
        .map((draft) => `${draft.question}${draft.disclaimer}`)
        .join("");
      for (const word of words) expect(remembered).toContain(word);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test("a pause in the typing saves once, with the last text", async () => {
  const world = new ModelWorld();
  world.queue.edit({ title: "甲" });
  await world.pass(SAVE_DELAY_MS - 1);
  world.queue.edit({ title: "甲乙" });
  await world.pass(SAVE_DELAY_MS - 1);
  expect(world.server.history).toHaveLength(0);
  expect(world.queue.snapshot.status.kind).toBe("waiting");
  await world.pass(1);
  expect(world.server.history.map((draft) => draft.title)).toEqual(["甲乙"]);
  expect(world.queue.snapshot.status.kind).toBe("saved");
});

test("a save whose answer was lost is repeated and stored once", async () => {
  const world = new ModelWorld();
  world.deliveries = ["answer_lost"];
  world.queue.edit({ title: "甲" });
  await world.pass(SAVE_DELAY_MS);
  expect(world.queue.snapshot.status.kind).toBe("offline");
  await world.pass(5_000);
  expect(world.queue.snapshot.status.kind).toBe("saved");
  expect(world.server.history).toHaveLength(1);
});

test("a contradicting change of somebody else becomes a conflict, and taking theirs keeps mine", async () => {
  const world = new ModelWorld();
  world.queue.edit({ title: "我的" });
  world.server.otherSaves({ title: "别人的" });
  await world.pass(SAVE_DELAY_MS);
  expect(world.queue.snapshot.conflict?.theirs.draft.title).toBe("别人的");
  world.queue.edit({ title: "我的，又改" });
  expect(await world.queue.takeTheirs()).toBe("done");
  expect(world.queue.snapshot.draft.title).toBe("别人的");
  expect(world.server.history.map((draft) => draft.title)).toContain("我的，又改");
});

test("changes of different places come together by themselves, and the screen says whose came in", async () => {
  const world = new ModelWorld();
  world.queue.edit({ title: "我的题目" });
  world.server.otherSaves({ question: "别人的问题" });
  await world.pass(SAVE_DELAY_MS);
  expect(world.queue.snapshot.conflict).toBeNull();
  expect(world.queue.snapshot.takenOver).toMatchObject({ isMerged: true });
  await world.pass(SAVE_DELAY_MS);
  expect(world.queue.snapshot.status.kind).toBe("saved");
  expect(world.server.draft).toMatchObject({ title: "我的题目", question: "别人的问题" });
});

test("a change beside the text is no conflict", async () => {
  const world = new ModelWorld();
  world.queue.edit({ title: "我的" });
  world.server.touch(world.server.version);
  await world.pass(SAVE_DELAY_MS);
  expect(world.queue.snapshot.status.kind).toBe("saved");
  expect(world.server.draft.title).toBe("我的");
});

test("typing that is taken back by hand sends nothing", async () => {
  const world = new ModelWorld();
  world.queue.edit({ title: "甲" });
  world.queue.edit({ title: "题" });
  await world.pass(60_000);
  expect(world.server.history).toHaveLength(0);
  expect(world.copy).toBeNull();
});

test("text that breaks a rule stays here, says where, and holds back the actions", async () => {
  const world = new ModelWorld();
  world.queue.edit({ title: "字".repeat(121) });
  const outcome = await world.queue.perform(world.pin);
  expect(outcome).toEqual({ kind: "refused", problem: { code: "input.invalid", issues: [] } });
  expect(world.queue.snapshot.status).toEqual({ kind: "invalid", paths: ["title"] });
  expect(world.copy?.draft.title).toHaveLength(121);
  world.queue.edit({ title: "字".repeat(120) });
  await world.pass(SAVE_DELAY_MS);
  expect(world.server.draft.title).toHaveLength(120);
});

test("an action waits for the text before it and uses the version that follows", async () => {
  const world = new ModelWorld();
  world.queue.edit({ title: "甲" });
  const outcome = await world.queue.perform(world.pin);
  expect(outcome.kind).toBe("done");
  expect(world.server.version).toBe(3);
  expect(world.queue.snapshot.article.version).toBe(3);
});
