import { createArticle, pinRelated, publishArticle, trashArticle } from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { beforeAll, expect, test, vi } from "vitest";
import { panelSteps } from "./related-panel.ts";
import { walkSteps } from "./related-walk.ts";
import type { World } from "./world.ts";

const TITLES = [
  "家庭共济怎么绑定家人？",
  "家庭共济的余额怎么查询？",
  "家庭共济怎么解绑家人？",
  "家庭共济能给谁用？",
] as const;
const OTHER = "外地工作的人住院怎么报销？";

/** How related lists do, failed jobs put right, and lists put in order, one article at a time or one after the other. */
export function relatedSteps(world: () => World): void {
  const ids: string[] = [];
  beforeAll(async () => {
    const { room } = world();
    for (const title of [...TITLES, OTHER]) {
      const draft = { ...completeDraft(title), shortAnswer: `${title}在国家医保服务平台办理。` };
      const articleId = await createArticle(room.context, room.actors.editor, { title, draft });
      await publishArticle(room.context, PLATFORM, { articleId, expectedVersion: 1 });
      ids.push(articleId);
    }
    const made = () => room.database.relatedSuggestion.count({ where: { articleId: ids[0] ?? "" } });
    await vi.waitUntil(async () => (await made()) >= 3, { timeout: 30_000, interval: 200 });
  }, 60_000);

  test("the report tells of coverage, verdicts and clicks by place, and failed jobs are retried from the desk", async () => {
    const { room, page, go, accessible } = world();
    const articleId = ids[0] ?? "";
    const best = await room.database.relatedSuggestion.findFirstOrThrow({
      where: { articleId },
      orderBy: { score: "desc" },
    });
    const accepted = { articleId, targetId: best.targetId, expectedVersion: 2 };
    const pin = { position: null, reason: null, expiresOn: null };
    await pinRelated(room.context, room.actors.editor, { ...accepted, ...pin });
    await room.database.relatedClicks.create({
      data: { day: new Date(), position: 0, origin: "pinned", shown: 40, clicked: 10 },
    });
    await go("/related/report");
    const clicks = page.getByRole("region", { name: "各位置的点击" });
    await clicks.getByRole("row", { name: "1 固定 40 10 25.0 %" }).waitFor();
    await page
      .getByRole("region", { name: "编辑的取舍" })
      .getByText(/采纳推荐 [1-9]/)
      .waitFor();
    await accessible();

    await room.database.$executeRaw`
      INSERT INTO pgboss.job (name, data, singleton_key, policy, state, completed_on)
      VALUES ('related', ${{ key: ids[0] }}, ${ids[0]}, 'short', 'failed', now())`;
    await go("/");
    const failures = page.getByRole("region", { name: "出了问题的后台任务" });
    const failed = failures.getByText("1 项计算相关推荐的任务失败了");
    await failed.waitFor();
    await accessible();
    await failures.getByRole("button", { name: "再试一次" }).click();
    await failed.waitFor({ state: "hidden" });
    const left = () => room.database.$queryRaw<unknown[]>`
      SELECT FROM pgboss.job WHERE name = 'related' AND state <> 'completed'`;
    await expect.poll(left, { timeout: 20_000 }).toEqual([]);
  }, 60_000);

  test("pins readers do not see go at one press, and come back in their places at another", async () => {
    const { room, page, go, accessible } = world();
    const { context, actors, reader } = room;
    const [articleId = "", shownId = ""] = ids.slice(2);
    const unseen = ["还没写完的一篇", "也没写完的一篇"];
    const unseenIds = await Promise.all(
      unseen.map((title) => createArticle(context, actors.editor, { title, draft: completeDraft(title) })),
    );
    for (const targetId of [unseenIds[0] ?? "", shownId, unseenIds[1] ?? ""]) {
      const { article } = (await reader.article(articleId)) ?? {};
      await pinRelated(context, actors.editor, {
        ...{ articleId, targetId, expectedVersion: article?.version ?? 0 },
        ...{ position: null, reason: null, expiresOn: null },
      });
    }
    await go(`/articles/${articleId}`);
    const pins = page.getByRole("list", { name: "相关文章列表" });
    await page.getByText("3 篇里读者能看到 1 篇").waitFor();
    await accessible();
    await page.getByRole("button", { name: "移除读者看不到的 2 篇" }).click();
    await expect.poll(() => pins.getByRole("listitem").count()).toBe(1);
    expect(await page.getByRole("button", { name: /^移除读者看不到的/ }).count()).toBe(0);
    await page.getByRole("region", { name: "通知" }).getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => pins.getByRole("listitem").count()).toBe(3);
    const titles = await pins.getByRole("listitem").getByRole("link").allTextContents();
    expect(titles.filter((title) => title !== "补写")).toEqual([unseen[0], TITLES[3], unseen[1]]);
  }, 60_000);

  test("of what is put back, an article that went into the trash meanwhile stays out and is named", async () => {
    const { room, page } = world();
    const { context, actors, reader } = room;
    const pins = page.getByRole("list", { name: "相关文章列表" });
    const notices = page.getByRole("region", { name: "通知" });
    const said = "“也没写完的一篇”已在回收站里或已永久删除，没有放回列表。先恢复那篇文章，再重新添加。";
    await page.getByRole("button", { name: "移除读者看不到的 2 篇" }).click();
    await expect.poll(() => pins.getByRole("listitem").count()).toBe(1);
    const trashed = await room.database.deskEntry.findFirstOrThrow({ where: { title: "也没写完的一篇" } });
    const { article } = (await reader.article(trashed.articleId)) ?? {};
    await trashArticle(context, actors.editor, {
      ...{ articleId: trashed.articleId, expectedVersion: article?.version ?? 0, reason: null },
    });
    await notices.getByRole("button", { name: "撤销" }).last().click();
    await notices.getByText(said).waitFor();
    await expect.poll(() => pins.getByRole("listitem").count()).toBe(2);
    const titles = await pins.getByRole("listitem").getByRole("link").allTextContents();
    expect(titles.filter((title) => title !== "补写")).toEqual(["还没写完的一篇", TITLES[3]]);
  }, 60_000);

  panelSteps(world);
  walkSteps(world);
}
