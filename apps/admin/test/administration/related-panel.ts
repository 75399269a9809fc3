import { createArticle, publishArticle, withdrawArticle } from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test, vi } from "vitest";
import type { World } from "./world.ts";

const OWNER = "湖北家庭共济怎么办理？";
const ELSEWHERE = "武汉医保窗口几点下班？";
const WITHDRAWN = "旧的医保存折还能用吗？";
const LAST_DAY = "2099-12-31";

/** The panel beside an article: what stands there, in which order, until when, and what never shall. */
export function panelSteps(world: () => World): void {
  let owner = "";
  const page = () => world().page;
  const panel = () => page().getByRole("region", { name: "相关文章", exact: true });
  const pins = () => panel().getByRole("list", { name: "相关文章列表" });
  const suggestions = () => panel().getByRole("list", { name: "系统推荐" });
  const undo = () =>
    page().getByRole("region", { name: "通知" }).getByRole("button", { name: "撤销" }).last().click();
  const suggested = () => suggestions().getByRole("link").allTextContents();
  const pinned = async () => {
    const { room } = world();
    const { article } = (await room.reader.article(owner)) ?? {};
    const ids = (article?.draft ?? article?.live)?.related.pins.map(({ articleId }) => articleId) ?? [];
    const entries = await room.database.deskEntry.findMany({ where: { articleId: { in: ids } } });
    return ids.map((id) => entries.find(({ articleId }) => articleId === id)?.title);
  };
  async function add(title: string): Promise<void> {
    await panel().getByRole("combobox", { name: "添加相关文章" }).fill(title);
    await page().getByRole("option", { name: title }).waitFor();
    await page().keyboard.press("Enter");
    await pins().getByText(title).waitFor();
  }
  async function live(title: string, regionCode: string): Promise<string> {
    const { context, actors } = world().room;
    const draft = { ...completeDraft(title), regionCode };
    const articleId = await createArticle(context, actors.editor, { title, draft });
    await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
    return articleId;
  }

  test("a suggestion says why it is there and what it is worth; P pins it, undo takes it back", async () => {
    const { room, go, accessible } = world();
    owner = await live(OWNER, "420000");
    await live(ELSEWHERE, "420100");
    const made = () => room.database.relatedSuggestion.count({ where: { articleId: owner } });
    await vi.waitUntil(async () => (await made()) >= 3, { timeout: 30_000, interval: 200 });
    await go(`/articles/${owner}`);
    await suggestions().getByRole("listitem").first().waitFor();
    const [best = ""] = await suggested();
    const row = suggestions().getByRole("listitem").first();
    await row.getByText(/^同一主题：家庭共济 · 全国/).waitFor();
    await row.getByRole("button", { name: `推荐分：${best}` }).click();
    await page()
      .getByRole("dialog", { name: `推荐分：${best}` })
      .getByText(/^模型版本 related-/)
      .waitFor();
    await accessible();
    await page().keyboard.press("Escape");

    await row.getByRole("button", { name: `固定：${best}` }).focus();
    await page().keyboard.press("p");
    await pins().getByText(best).waitFor();
    expect(await pinned()).toEqual([best]);
    expect(await suggested()).not.toContain(best);
    await undo();
    await expect.poll(pinned).toEqual([]);
    await expect.poll(suggested).toContain(best);
    await row.getByRole("button", { name: `固定：${best}` }).click();
    await expect.poll(pinned).toEqual([best]);
    const judged = await room.database.relatedJudgment.findMany({ where: { articleId: owner } });
    expect(judged.map(({ kind, score }) => [kind, score !== null])).toContainEqual(["accepted", true]);
  }, 90_000);

  test("what is searched for is added until its last day, and keys put the list in order", async () => {
    await panel().getByLabel("新添加的到期日（可不填）").fill(LAST_DAY);
    await add(ELSEWHERE);
    await pins().getByText(`${LAST_DAY} 到期`).waitFor();
    expect(await panel().getByLabel("新添加的到期日（可不填）").inputValue()).toBe("");
    await pins().getByText("适用地区是武汉市，与本文不同").waitFor();
    const before = await pinned();
    await pins()
      .getByRole("button", { name: `上移：${ELSEWHERE}` })
      .focus();
    await page().keyboard.press("Alt+ArrowUp");
    await expect.poll(pinned).toEqual([...before].reverse());

    // The handle is taken up with space, moved with the arrows and put down with space.
    await pins()
      .getByRole("button", { name: `拖动排序：${ELSEWHERE}` })
      .focus();
    await page().keyboard.press("Space");
    await page().getByText("移到第 1 位，共 2 位。").waitFor({ state: "attached" });
    // Taking up is over a moment after it was said; a key before that moves nothing.
    await expect
      .poll(async () => {
        await page().keyboard.press("ArrowDown");
        return await page().getByText("移到第 2 位，共 2 位。").count();
      })
      .toBe(1);
    await page().keyboard.press("Space");
    await expect.poll(pinned).toEqual(before);

    await pins()
      .getByRole("button", { name: `更多操作：${ELSEWHERE}` })
      .click();
    await page().getByRole("menuitem", { name: "理由与期限" }).click();
    const dialog = page().getByRole("dialog", { name: "理由与期限" });
    await dialog.getByLabel("推荐理由").fill("顺路可以办");
    await dialog.getByLabel("到期日").fill("");
    await dialog.getByRole("button", { name: "保存" }).click();
    await pins().getByText(`${LAST_DAY} 到期`).waitFor({ state: "hidden" });
    await undo();
    await pins().getByText(`${LAST_DAY} 到期`).waitFor();
  }, 90_000);

  test("Enter adds the best that was found, however slowly or fast somebody types", async () => {
    const field = panel().getByRole("combobox", { name: "添加相关文章" });
    const count = async () => (await pinned()).length;
    const before = await count();
    for (const [index, pace] of [400, 0].entries()) {
      await field.fill("");
      await field.pressSequentially("家庭共济", { delay: pace });
      if (pace > 0) await panel().locator("[aria-busy=false]").getByRole("option").first().waitFor();
      await page().keyboard.press("Enter");
      await expect.poll(count).toBe(before + index + 1);
      expect(await field.inputValue()).toBe("");
    }
    for (let left = 2; left > 0; left -= 1) {
      await pins()
        .getByRole("button", { name: /^移除：/ })
        .last()
        .click();
      await expect.poll(count).toBe(before + left - 1);
    }
  }, 60_000);

  test("what was withdrawn is warned of and not shown; removing an entry can be undone", async () => {
    const { context, actors } = world().room;
    const gone = await live(WITHDRAWN, "100000");
    await add(WITHDRAWN);
    const taken = { kind: "gone" as const, note: "已经停用。", redirectToId: null };
    await withdrawArticle(context, actors.admin, { ...taken, articleId: gone, expectedVersion: 2 });
    await page().reload();
    await pins().getByText("已下线", { exact: true }).waitFor();
    await pins().getByText("读者看不到", { exact: true }).waitFor();
    await panel().getByText("3 篇里读者能看到 2 篇").waitFor();
    await pins()
      .getByRole("button", { name: `移除：${WITHDRAWN}` })
      .click();
    await pins().getByText(WITHDRAWN).waitFor({ state: "hidden" });
    await undo();
    await pins().getByText(WITHDRAWN).waitFor();
    expect((await pinned()).at(-1)).toBe(WITHDRAWN);
    await pins()
      .getByRole("button", { name: `移除：${WITHDRAWN}` })
      .click();
    await panel().getByText("2 篇里读者能看到 2 篇").waitFor();
  }, 60_000);

  test("what is excluded is suggested no more, here or beside any article, and is allowed again", async () => {
    const { room, go } = world();
    await suggestions().getByRole("listitem").first().waitFor();
    const [here = "", everywhere = ""] = await suggested();
    await suggestions()
      .getByRole("button", { name: `不再推荐：${here}` })
      .click();
    await page().getByRole("menuitem", { name: "这篇文章旁不再推荐" }).click();
    await expect.poll(suggested).not.toContain(here);
    await panel().getByText("不再推荐的 1 篇").click();
    await panel()
      .getByRole("button", { name: `取消“不再推荐”：${here}` })
      .click();
    await expect.poll(suggested).toContain(here);

    await suggestions()
      .getByRole("button", { name: `固定：${everywhere}` })
      .focus();
    await page().keyboard.press("Shift+X");
    await page().getByText(`“${everywhere}”不会再被推荐到任何文章旁`, { exact: true }).waitFor();
    await expect.poll(suggested).not.toContain(everywhere);
    const { articleId: targetId } = await room.database.deskEntry.findFirstOrThrow({
      where: { title: everywhere },
    });
    const banned = () => room.database.relatedBan.count({ where: { targetId } });
    await expect.poll(banned).toBe(1);
    await go("/related/report");
    const bans = page().getByRole("region", { name: "任何文章旁都不推荐的文章" });
    const allow = bans.getByRole("button", { name: `取消“不再推荐”：${everywhere}` });
    await allow.click();
    await allow.waitFor({ state: "detached" });
    await expect.poll(banned).toBe(0);
  }, 60_000);
}
