import {
  addToRelease,
  approveDraft,
  createArticle,
  createRelease,
  planRelease,
  publishArticle,
  purgeArticle,
  submitDraft,
  trashArticle,
} from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { bulkChange, choose } from "./bulk.ts";
import type { World } from "./world.ts";

const TITLES = ["三月新政甲", "三月新政乙"] as const;
const LIVE = "三月以前的规定";

/** Several articles are put in a release, published together, and reverted together. */
export function releaseSteps(world: () => World): void {
  const ids = new Map<string, string>();
  const stored = async (title: string) =>
    (await world().room.reader.article(ids.get(title) ?? ""))?.article ?? null;

  async function create(title: string): Promise<string> {
    const { context, actors } = world().room;
    const articleId = await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
    ids.set(title, articleId);
    return articleId;
  }

  async function approve(title: string): Promise<void> {
    const { context, actors } = world().room;
    const articleId = ids.get(title) ?? "";
    await submitDraft(context, actors.editor, { articleId, expectedVersion: 1, note: null, expiry: null });
    await approveDraft(context, actors.admin, { articleId, expectedVersion: 2, note: null });
  }

  test("articles are put in a new release from the list, which says of each whether it is ready", async () => {
    const { page, go } = world();
    for (const title of TITLES) await create(title);
    await approve(TITLES[0]);
    await choose(page, go, TITLES);
    const dialog = await bulkChange(page, "加入发布批次");
    await dialog.getByLabel("名称").fill("三月新政");
    await dialog.getByRole("button", { name: "应用到 2 篇" }).click();
    await dialog.getByText("2 篇已修改").waitFor();
    await dialog.getByRole("button", { name: "完成" }).click();
    await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "发布批次" }).click();
    await page.getByRole("link", { name: "三月新政", exact: true }).waitFor();
    await world().accessible();
    await page.getByRole("link", { name: "三月新政", exact: true }).click();
    const rows = page.getByRole("list", { name: "批次里的文章" }).getByRole("listitem");
    await rows.filter({ hasText: TITLES[0] }).getByText("就绪").waitFor();
    await rows.filter({ hasText: TITLES[1] }).getByText("还没有批准").waitFor();
    await world().accessible();
    expect(await page.getByRole("button", { name: "现在执行" }).count()).toBe(0);
  }, 90_000);

  test("once each is approved they go out together, planned or at once, and come back together", async () => {
    const { page } = world();
    const dialog = page.getByRole("dialog");
    await approve(TITLES[1]);
    await page.reload();
    await page.getByText("2 篇都已就绪").waitFor();
    await page.getByRole("button", { name: "定时执行…" }).click();
    await dialog.getByLabel("执行时间（北京时间）").fill("2099-03-01T09:00");
    await world().accessible();
    await dialog.getByRole("button", { name: "定时执行" }).click();
    await page
      .getByText(/定于 2099年3月1日.* 执行/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "取消定时" }).click();
    await page.getByRole("button", { name: "现在执行" }).click();
    await dialog.getByRole("button", { name: "现在执行" }).click();
    await page.getByText("批次已执行，读者看到的已经全部换新。", { exact: true }).waitFor();
    for (const title of TITLES) expect((await stored(title))?.live?.draft.title).toBe(title);

    await page.getByRole("button", { name: "整批恢复原样" }).click();
    await dialog.getByRole("button", { name: "整批恢复原样" }).click();
    await page.getByText("已整批恢复原样。", { exact: true }).waitFor();
    for (const title of TITLES) {
      expect((await stored(title))?.withdrawal?.kind).toBe("gone");
      expect((await stored(title))?.draft?.draft.title).toBe(title);
    }
  }, 90_000);

  test("a planned release comes about by itself, and its screen says so", async () => {
    const { page, go, room } = world();
    const { context, actors } = room;
    const title = "到时间自己发布";
    const articleId = await create(title);
    await approve(title);
    const releaseId = await createRelease(context, actors.editor, { name: "自动执行" });
    const change = { releaseId, expectedVersion: 1 };
    await addToRelease(context, actors.editor, {
      ...{ ...change, articleIds: [articleId] },
      does: { act: "publish" },
    });
    await go(`/releases/${releaseId}`);
    await page.getByText("1 篇都已就绪").waitFor();
    const publishAt = new Date(Date.now() + 1_000);
    await planRelease(context, actors.admin, { releaseId, expectedVersion: 2, publishAt });
    await page.getByText("已执行", { exact: true }).waitFor({ timeout: 40_000 });
    expect((await stored(title))?.live?.draft.title).toBe(title);
  }, 90_000);

  test("an article that was deleted for good is said to be gone, in the release and in what happened to it, until it is taken out", async () => {
    const { page, go, room } = world();
    const { context, actors } = room;
    const title = "批次里删掉的一篇";
    const articleId = await create(title);
    const releaseId = await createRelease(context, actors.editor, { name: "少一篇的批次" });
    const added = { releaseId, expectedVersion: 1, articleIds: [articleId] };
    await addToRelease(context, actors.editor, { ...added, does: { act: "publish" } });
    await trashArticle(context, actors.editor, { articleId, expectedVersion: 1, reason: null });
    await purgeArticle(context, actors.admin, { articleId, expectedVersion: 2 });
    await go(`/releases/${releaseId}`);
    const row = page
      .getByRole("list", { name: "批次里的文章" })
      .getByRole("listitem")
      .filter({ hasText: title });
    await row.getByText("已永久删除，请移出批次").waitFor();
    expect(await row.getByRole("link").count()).toBe(0);
    const story = page.getByRole("list", { name: "经过" });
    await story.getByText(`批次里的文章被永久删除：${title}`).waitFor();
    await story.getByText("文章加入批次（1 篇）").waitFor();
    await world().accessible();
    await page.getByRole("button", { name: `移出批次：${title}` }).click();
    await row.waitFor({ state: "detached" });
    expect(await page.getByRole("button", { name: "撤销" }).count()).toBe(0);
    await story.getByText("文章移出批次").waitFor();
  }, 90_000);

  test("an article is put in a release from its room, which then says so; taken out, it is back at one press", async () => {
    const { page, go, room } = world();
    const articleId = await create(LIVE);
    await publishArticle(room.context, PLATFORM, { articleId, expectedVersion: 1 });
    await go(`/articles/${articleId}`);
    await page.getByRole("button", { name: "更多操作", exact: true }).click();
    await page.getByRole("menuitem", { name: "加入发布批次…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("名称").fill("四月下线");
    await dialog.getByLabel("要做什么").selectOption({ label: "下线：保留内容并加说明" });
    await dialog.getByRole("button", { name: "加入", exact: true }).click();
    await page
      .getByRole("region", { name: "发布", exact: true })
      .getByRole("link", { name: "在批次“四月下线”里" })
      .click();
    await page.getByText("1 篇都已就绪").waitFor();
    await page.getByRole("button", { name: `移出批次：${LIVE}` }).click();
    await page.getByText(`已移出“${LIVE}”`, { exact: true }).waitFor();
    await page.getByRole("button", { name: "撤销" }).last().click();
    await page.getByRole("button", { name: `移出批次：${LIVE}` }).waitFor();
  }, 90_000);
}
