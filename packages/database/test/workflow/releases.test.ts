import {
  addToRelease,
  approveDraft,
  cancelRelease,
  createArticle,
  getArticleForEditing,
  publishArticle,
  publishRelease,
  purgeArticle,
  removeFromRelease,
  removeRelease,
  revertRelease,
  runDueReleases,
  submitDraft,
  trashArticle,
} from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { NINE, openReleaseRoom, PUBLISH, problem, WITHDRAW } from "./release-room.ts";

const {
  room,
  version,
  change,
  get,
  seen,
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

test("a release shows new and changed articles and takes others off show, and reverts to what readers saw before", async () => {
  const { context, actors, database } = room();
  const [fresh, changed, old] = [await approved("新政"), await revised("改政"), await revised("旧政")];
  const before = [await shown(changed), await shown(old)];
  const releaseId = await release("三月新政", [PUBLISH, fresh, changed], [WITHDRAW, old]);
  expect((await get(releaseId)).members.map(({ problem }) => problem)).toEqual([null, null, null]);
  await publish(releaseId);
  expect([await shown(changed), await shown(old)]).toEqual(["改政新版", "gone"]);
  expect(await shown(fresh)).toMatch("新政");
  expect(await get(releaseId)).toMatchObject({
    state: "published",
    abilities: { revert: true, publish: false },
  });

  await revertRelease(context, actors.publisher, await seen(releaseId));
  expect([await shown(changed), await shown(old)]).toEqual(before);
  expect(await shown(fresh)).toBe("gone");
  expect(await get(releaseId)).toMatchObject({ state: "reverted", abilities: { revert: false } });
  const room2 = await getArticleForEditing(room().reader, actors.admin, changed);
  expect(room2).toMatchObject({
    state: "live_with_draft",
    draft: { title: "改政新版" },
    workflow: { stage: "editing" },
  });
  expect(await actions(releaseId)).toEqual([
    "release.created",
    "release.articles_added",
    "release.articles_added",
    "release.published",
    "release.reverted",
  ]);
  expect((await actions(changed)).at(-1)).toBe("article.reverted");
  const spans = await room().reader.showEvents(changed);
  expect(spans.map(({ kind }) => kind)).toEqual(["published", "published", "reverted"]);
  const last = await database.revision.findUnique({ where: { id: spans.at(-1)?.revisionId ?? "" } });
  expect(last?.title).toBe(before[0]);
});

test("one that is not approved, incomplete, gone or not on show keeps all from changing, and each is named with why", async () => {
  const { context, actors } = room();
  const ready = await approved("好的");
  const unapproved = await approved("改过的");
  await edit(unapproved, "批准以后又改");
  const blank = await createArticle(context, actors.editor, { title: "空的" });
  const offShow = await approved("没上线");
  const trashed = await approved("不要的");
  const releaseId = await release(
    "没准备好",
    [PUBLISH, ready, unapproved, blank, trashed],
    [WITHDRAW, offShow],
  );
  await trashArticle(context, actors.editor, { ...(await change(trashed)), reason: null });
  const problems = new Map(
    (await get(releaseId)).members.map(({ articleId, problem }) => [articleId, problem]),
  );
  expect([ready, unapproved, blank, trashed, offShow].map((id) => problems.get(id))).toEqual([
    null,
    "review.not_approved",
    "article.not_publishable",
    "article.in_trash",
    "article.not_live",
  ]);
  await expect(publish(releaseId)).rejects.toMatchObject(problem("release.not_ready"));
  await expect(plan(releaseId)).rejects.toMatchObject(problem("release.not_ready"));
  expect(await shown(ready)).toBe("nothing");
  expect(await version(ready)).toBe(3);
});

test("an article that is deleted for good stays in its release as gone, and nothing of it changes until it is taken out", async () => {
  const { context, actors } = room();
  const [kept, purged] = [await approved("留下的"), await approved("删掉的")];
  const releaseId = await release("少了一篇", [PUBLISH, kept, purged]);
  await plan(releaseId);
  await trashArticle(context, actors.editor, { ...(await change(purged)), reason: null });
  await purgeArticle(context, actors.publisher, await change(purged));
  const seenGone = await get(releaseId);
  expect(seenGone).toMatchObject({ count: 2, abilities: { publish: false } });
  expect(seenGone.members.find(({ articleId }) => articleId === purged)).toMatchObject({
    title: expect.stringMatching("删掉的"),
    state: null,
    problem: "article.not_found",
  });
  expect(seenGone.story[0]).toMatchObject({
    action: "release.article_purged",
    title: expect.stringMatching("删掉的"),
    by: { name: "publisher" },
  });
  expect((await runDueReleases(workerAt(NINE), PLATFORM)).failed).toHaveLength(1);
  expect(await get(releaseId)).toMatchObject({
    state: "open",
    failure: { titles: [expect.stringMatching("删掉的")] },
  });
  expect(await shown(kept)).toBe("nothing");
  await removeFromRelease(context, actors.editor, { ...(await seen(releaseId)), articleId: purged });
  await publish(releaseId);
  expect(await shown(kept)).toMatch("留下的");
});

test("what changed for readers after a release keeps it from being reverted, and nothing of it is", async () => {
  const { context, actors } = room();
  const [first, second] = [await revised("回不去"), await revised("回不去")];
  const releaseId = await release("回不去了", [PUBLISH, first, second]);
  await publish(releaseId);
  await edit(second, "后来又发布的");
  await publishArticle(context, PLATFORM, await change(second));
  await expect(revertRelease(context, actors.publisher, await seen(releaseId))).rejects.toMatchObject({
    problem: { code: "release.changed_since", articleIds: [second] },
  });
  expect(await shown(first)).toBe("回不去新版");
});

test("an article is in one release at most that is still to come", async () => {
  const { context, actors } = room();
  const articleId = await approved("只能一处");
  const first = await release("第一个", [PUBLISH, articleId]);
  const second = await release("第二个");
  const adding = async () =>
    addToRelease(context, actors.editor, { ...(await seen(second)), articleIds: [articleId], does: PUBLISH });
  await expect(adding()).rejects.toMatchObject({
    problem: { code: "release.article_elsewhere", name: "第一个" },
  });
  await removeRelease(context, actors.editor, await seen(first));
  await adding();
  expect((await get(second)).count).toBe(1);
});

test("two who change a release at once: the second is told, and a cancelled plan can be changed again", async () => {
  const { context, actors } = room();
  const [one, other] = [await approved("版本"), await approved("版本")];
  const releaseId = await release("两个人", [PUBLISH, one]);
  const stale = await seen(releaseId);
  await addToRelease(context, actors.editor, { ...stale, articleIds: [other], does: PUBLISH });
  await expect(publishRelease(context, actors.publisher, stale)).rejects.toMatchObject(
    problem("release.version_conflict"),
  );
  await plan(releaseId);
  await cancelRelease(context, actors.publisher, await seen(releaseId));
  await removeFromRelease(context, actors.editor, { ...(await seen(releaseId)), articleId: other });
  expect(await get(releaseId)).toMatchObject({ state: "open", count: 1, members: [{ problem: null }] });
});

test("who has written in a draft since a release cannot approve it after the release was reverted", async () => {
  const { context, actors } = room();
  const articleId = await revised("写过的人");
  const releaseId = await release("写过的人", [PUBLISH, articleId]);
  await publish(releaseId);
  await edit(articleId, "发布以后编辑写的");
  await revertRelease(context, actors.publisher, await seen(releaseId));
  await submitDraft(context, actors.publisher, { ...(await change(articleId)), note: null, expiry: null });
  await expect(
    approveDraft(context, actors.editor, { ...(await change(articleId)), note: null }),
  ).rejects.toMatchObject(problem("review.wrote_it"));
});
