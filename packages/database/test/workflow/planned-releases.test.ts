import { removeFromRelease, runDueReleases } from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { createDatabase } from "../../src/index.ts";
import { NINE, openReleaseRoom, PUBLISH, problem } from "./release-room.ts";

const {
  room,
  get,
  seen,
  approve,
  approved,
  edit,
  revised,
  release,
  shown,
  publish,
  plan,
  workerAt,
  actions,
} = openReleaseRoom();

test("a planned release comes about once at its time, whichever worker does it, and is frozen until then", async () => {
  const ids = [await approved("计划"), await revised("计划")];
  const releaseId = await release("早上九点", [PUBLISH, ...ids]);
  await plan(releaseId);
  const { context, actors } = room();
  await expect(
    removeFromRelease(context, actors.editor, { ...(await seen(releaseId)), articleId: ids[0] ?? "" }),
  ).rejects.toMatchObject(problem("release.not_in_state"));
  const early = new Date(NINE.getTime() - 1);
  expect(await runDueReleases(workerAt(early), PLATFORM)).toEqual({ done: 0, failed: [] });
  const others = [createDatabase(room().url), createDatabase(room().url)];
  try {
    const runs = await Promise.all(
      others.map((database) => runDueReleases(workerAt(NINE, database), PLATFORM)),
    );
    expect(runs.reduce((sum, { done }) => sum + done, 0)).toBe(1);
  } finally {
    for (const database of others) await database.$disconnect();
  }
  expect(await shown(ids[1] ?? "")).toBe("计划新版");
  expect((await actions(releaseId)).filter((action) => action === "release.published")).toHaveLength(1);
  expect(await get(releaseId)).toMatchObject({
    state: "published",
    publishAt: null,
    published: { by: null },
  });
});

test("a member edited after the plan fails all of it, says so, and is not the plan even when it is approved again", async () => {
  const [kept, edited] = [await approved("不动的"), await approved("要改的")];
  const releaseId = await release("改了一篇", [PUBLISH, kept, edited]);
  await plan(releaseId);
  await edit(edited, "计划以后改的");
  await approve(edited);
  expect((await get(releaseId)).members.find(({ articleId }) => articleId === edited)?.problem).toBe(
    "release.member_changed",
  );
  expect((await runDueReleases(workerAt(NINE), PLATFORM)).failed).toHaveLength(1);
  expect([await shown(kept), await shown(edited)]).toEqual(["nothing", "nothing"]);
  const failed = await get(releaseId);
  expect(failed).toMatchObject({
    state: "open",
    failure: { problem: "release.not_ready", titles: ["计划以后改的"] },
    abilities: { markSeen: true, publish: true },
  });
  expect((await actions(releaseId)).at(-1)).toBe("release.failed");
  expect(await runDueReleases(workerAt(NINE), PLATFORM)).toEqual({ done: 0, failed: [] });
  // Published by hand afterwards, with the text as it has been approved since.
  await publish(releaseId);
  expect(await shown(edited)).toBe("计划以后改的");
  expect((await get(releaseId)).failure).toBeNull();
});
