import { createArticle, publishArticle } from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { bulkChange, choose } from "./bulk.ts";
import type { World } from "./world.ts";

const WANTED = "还要写的草稿";
const UNWANTED = ["不要的草稿甲", "不要的草稿乙"] as const;
const LIVE = "读者看得到的一篇";

/** Drafts are thrown away, found again, brought back and deleted for good. */
export function trashSteps(world: () => World): void {
  const ids = new Map<string, string>();
  const stored = async (title: string) =>
    (await world().room.reader.article(ids.get(title) ?? ""))?.article ?? null;
  const list = () => world().page.getByRole("list", { name: "回收站里的文章" });

  test("a draft goes to the trash from its room and comes back at one press", async () => {
    const { page, go, room } = world();
    for (const title of [WANTED, ...UNWANTED, LIVE]) {
      ids.set(
        title,
        await createArticle(room.context, room.actors.editor, { title, draft: completeDraft(title) }),
      );
    }
    const live = { articleId: ids.get(LIVE) ?? "", expectedVersion: 1 };
    await publishArticle(room.context, PLATFORM, live);
    await go(`/articles/${ids.get(WANTED) ?? ""}`);
    await page.getByRole("button", { name: "更多操作", exact: true }).click();
    await page.getByRole("menuitem", { name: "移到回收站" }).click();
    const dialog = page.getByRole("dialog", { name: "移到回收站？" });
    await dialog.getByLabel(/为什么不要了/).fill("和另一篇重复");
    await dialog.getByText("没有别的文章链接到它。").waitFor();
    await world().accessible();
    await dialog.getByRole("button", { name: "移到回收站" }).click();
    await page.getByText(`“${WANTED}”已移到回收站`, { exact: true }).waitFor();
    await page.getByRole("heading", { name: "文章", level: 1 }).waitFor();
    await expect.poll(() => page.getByRole("row").filter({ hasText: WANTED }).count()).toBe(0);
    expect((await stored(WANTED))?.trashed?.reason).toBe("和另一篇重复");
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByRole("button", { name: "更多操作", exact: true }).waitFor();
    expect((await stored(WANTED))?.trashed).toBeNull();
  }, 60_000);

  test("several go there at once; the screen says who, when and why, restores one and deletes one for good", async () => {
    const { page, go, room } = world();
    await choose(page, go, [...UNWANTED, LIVE]);
    const dialog = await bulkChange(page, "移到回收站");
    await dialog.getByLabel("为什么不要了").fill("试写的");
    await dialog.getByRole("button", { name: "应用到 3 篇" }).click();
    await dialog.getByText("2 篇已修改，1 篇没有成功").waitFor();
    await dialog.getByText("读者看到过这篇文章，不能移到回收站。请改为下线。").waitFor();
    await dialog.getByRole("button", { name: "完成" }).click();
    await page.getByRole("link", { name: "回收站" }).click();
    await list()
      .getByText(/旅程admin .*移入 · 理由：试写的/)
      .first()
      .waitFor();
    await world().accessible();
    await list().getByRole("link", { name: UNWANTED[0] }).click();
    await page.getByText(/这篇文章在回收站里/).waitFor();
    await world().accessible();
    await page.getByRole("button", { name: "恢复", exact: true }).click();
    await page.getByText(/这篇文章在回收站里/).waitFor({ state: "detached" });
    expect((await stored(UNWANTED[0]))?.trashed).toBeNull();
    await go("/trash");
    await page.getByRole("button", { name: `永久删除：${UNWANTED[1]}` }).click();
    await page.getByRole("dialog").getByRole("button", { name: "永久删除" }).click();
    await page.getByText("回收站是空的").waitFor();
    expect(await room.database.purgedArticle.count({ where: { title: UNWANTED[1] } })).toBe(1);
  }, 90_000);

  test("several drafts are submitted at once, and recalled at once", async () => {
    const { page, go, room } = world();
    await choose(page, go, [WANTED, UNWANTED[0]]);
    const dialog = await bulkChange(page, "提交审核");
    await dialog.getByLabel("给审核人的话").fill("一起看");
    await dialog.getByRole("button", { name: "应用到 2 篇" }).click();
    await dialog.getByText("2 篇已修改").waitFor();
    const articleId = ids.get(WANTED) ?? "";
    const steps = () => room.database.reviewStep.findMany({ where: { articleId }, orderBy: { at: "asc" } });
    expect((await steps()).map(({ kind, note }) => ({ kind, note }))).toEqual([
      { kind: "submitted", note: "一起看" },
    ]);
    await dialog.getByRole("button", { name: "撤销这 2 篇" }).click();
    await dialog.getByText("2 篇已撤销").waitFor();
    expect((await steps()).map(({ kind }) => kind)).toEqual(["submitted", "recalled"]);
  }, 60_000);
}
