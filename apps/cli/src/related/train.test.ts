import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArticle, excludeRelated, pinRelated, publishArticle, unpinRelated } from "@gongji/application";
import { completeDraft, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import { trainRelatedModel } from "@gongji/ranking/training";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../test/run-cli.ts";
import { seedTrainingData } from "./leave-one-out.ts";
import { readSeedTraining } from "./seed-training.ts";

const room = openEditorialRoom();
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongji-train-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function live(title: string): Promise<string> {
  const { context, actors } = room();
  const articleId = await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  return articleId;
}

test("what editors accepted, removed and excluded trains the model, and the file of it makes the same model again", async () => {
  const { url, context, actors } = room();
  const owner = await live("家庭共济怎么绑定？");
  const [wanted, second, taken, never] = [
    await live("家庭共济余额怎么查询？"),
    await live("家庭共济的钱能买什么药？"),
    await live("生育津贴怎么领取？"),
    await live("家庭共济怎么解绑？"),
  ];
  const draftOnly = await createArticle(context, actors.editor, { title: "还没有发布的一篇" });
  let version = 2;
  const change = () => ({ articleId: owner, expectedVersion: version++ });
  const pin = { position: null, reason: null, expiresOn: null };
  for (const targetId of [wanted, second, taken, draftOnly])
    await pinRelated(context, actors.editor, { ...change(), targetId, ...pin });
  // The room's clock ticks a second a reading: the pin was no slip.
  for (let index = 0; index < 60; index += 1) context.now();
  await unpinRelated(context, actors.editor, { ...change(), targetId: taken });
  await excludeRelated(context, actors.editor, { ...change(), targetId: never, reason: null });

  const [editors, out] = [join(folder, "editors.json"), join(folder, "model.json")];
  const options = ["--from-editors", "--editors", editors, "--out", out, "--accept-worse"];
  const trained = await runCli(["related", "train", ...options], { DATABASE_URL: url });
  expect(trained).toMatchObject({ code: 0, stderr: "" });
  expect(trained.stdout).toContain("4 pairs judged by editors");
  const file = JSON.parse(await readFile(editors, "utf8"));
  expect(file.judgments).toEqual({ [owner]: { [wanted]: 3, [second]: 3, [taken]: 1, [never]: 0 } });
  expect(file.documents).toHaveLength(5);
  expect(JSON.stringify(file)).not.toContain(actors.editor.userId);
  const { leaveOneOut: _, ...made } = JSON.parse(await readFile(out, "utf8"));
  expect(made.version).not.toBe(TRAINED_MODEL.version);
  const again = await readSeedTraining(editors);
  expect(again.ok && trainRelatedModel(seedTrainingData(again.value))).toEqual(made);
}, 120_000);
