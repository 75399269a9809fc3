import { createArticle, publishArticle } from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import type { World } from "./world.ts";

const TARGET = "旧的报销流程";
const LINKING = "门诊怎么报销";
const WORDS = "按旧流程办";

/** An answer is withdrawn that others link to in their text: they say so, the report does, and one mends it. */
export function brokenLinkSteps(world: () => World): void {
  let targetId = "";
  let linkingId = "";
  const publish = (articleId: string) =>
    publishArticle(world().room.context, PLATFORM, { articleId, expectedVersion: 1 });

  test("who withdraws an article is told which texts link to it", async () => {
    const { page, go, room } = world();
    const { context, actors } = room;
    targetId = await createArticle(context, actors.editor, { title: TARGET, draft: completeDraft(TARGET) });
    await publish(targetId);
    const link = { type: "articleLink" as const, attrs: { articleId: targetId } };
    const content = [
      { type: "text" as const, text: "先去窗口，" },
      { type: "text" as const, text: WORDS, marks: [link] },
      { type: "text" as const, text: "，三天到账。" },
    ];
    const draft = {
      ...completeDraft(LINKING),
      body: { type: "doc" as const, content: [{ type: "paragraph" as const, content }] },
    };
    linkingId = await createArticle(context, actors.editor, { title: LINKING, draft });
    await publish(linkingId);

    await go(`/articles/${targetId}`);
    await page.getByText("读者从哪些文章到这里").click();
    await page.getByRole("listitem").filter({ hasText: LINKING }).getByText("正文").waitFor();
    await page.getByRole("button", { name: "更多操作", exact: true }).click();
    await page.getByRole("menuitem", { name: "下线", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("有 1 篇文章链接到它，下线后这些链接会失效：").waitFor();
    await dialog.getByRole("listitem").filter({ hasText: LINKING }).getByText("正文里").waitFor();
    await world().accessible();
    await dialog.getByRole("radio", { name: /显示已下线/ }).check();
    await dialog.getByRole("button", { name: "确认下线" }).click();
    await page.getByText("文章已下线。", { exact: true }).waitFor();
  }, 60_000);

  test("the report names the link that leads nowhere; its article leads to the words, and without it both are silent", async () => {
    const { page, go } = world();
    await go("/reports");
    const report = page.getByRole("region", { name: "读者打不开的链接" });
    const row = report.getByRole("row").filter({ hasText: LINKING });
    await row.getByText("正文里").waitFor();
    await row.getByText("已下线").waitFor();
    await world().accessible();
    await row.getByRole("link", { name: LINKING }).click();
    const panel = page.getByRole("region", { name: "发布" });
    await panel.getByText("正文里有 1 个链接读者打不开。").waitFor();
    await world().accessible();
    await page.getByRole("textbox", { name: "正文" }).waitFor();
    await panel.getByRole("button", { name: `到正文里的链接：${TARGET}` }).click();
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(WORDS);
    await page.keyboard.press("Control+K");
    await page.getByRole("dialog").getByRole("button", { name: "去掉链接" }).click();
    await panel.getByText(/读者打不开/).waitFor({ state: "detached" });
    await page.getByText("已保存", { exact: true }).first().waitFor();
    const { room } = world();
    const read = await room.reader.article(linkingId);
    expect(JSON.stringify(read?.article.draft?.draft.body)).not.toContain(targetId);
    await publishArticle(room.context, PLATFORM, {
      articleId: linkingId,
      expectedVersion: read?.article.version ?? 0,
    });
    await go("/reports");
    await page
      .getByRole("region", { name: "读者打不开的链接" })
      .getByText(/没有打不开的链接/)
      .waitFor();
  }, 60_000);
}
