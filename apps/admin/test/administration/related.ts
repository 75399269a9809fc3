import { createArticle, publishArticle } from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import { beforeAll, expect, test, vi } from "vitest";
import { signIn, type World } from "./world.ts";

const TITLES = [
  "家庭共济怎么绑定家人？",
  "家庭共济的余额怎么查询？",
  "家庭共济怎么解绑家人？",
  "家庭共济能给谁用？",
] as const;
const OTHER = "外地工作的人住院怎么报销？";

/** An editor sees to related lists: in an article's room, on a walk with the keyboard alone, and by the report. */
export function relatedSteps(world: () => World): void {
  let editor: Page;
  const ids: string[] = [];
  beforeAll(async () => {
    const { room, running, stranger } = world();
    for (const title of [...TITLES, OTHER]) {
      const draft = { ...completeDraft(title), shortAnswer: `${title}在国家医保服务平台办理。` };
      const articleId = await createArticle(room.context, room.actors.editor, { title, draft });
      await publishArticle(room.context, PLATFORM, { articleId, expectedVersion: 1 });
      ids.push(articleId);
    }
    editor = await stranger();
    await signIn(editor, running.url, await running.signInOf("editor"));
    await editor.getByRole("navigation", { name: "主导航" }).waitFor();
    const made = () => room.database.relatedSuggestion.count({ where: { articleId: ids[0] ?? "" } });
    await vi.waitUntil(async () => (await made()) >= 3, { timeout: 30_000, interval: 200 });
  }, 60_000);

  test("beside an article a suggestion says why it is there, and what is found is pinned until a day", async () => {
    const { running, accessible } = world();
    await editor.goto(`${running.url}/articles/${ids[0]}`);
    const panel = editor.getByRole("region", { name: "相关文章", exact: true });
    const suggestions = panel.getByRole("list", { name: "系统推荐" });
    await suggestions.getByRole("link", { name: TITLES[1] }).waitFor();
    await panel.getByRole("button", { name: `推荐分：${TITLES[1]}` }).click();
    await editor.getByText("由下面各项相加而成").waitFor();
    await accessible(editor);
    await editor.keyboard.press("Escape");

    await panel.getByLabel("下一篇固定到（可不填）").fill("2027-12-31");
    await panel.getByRole("combobox", { name: "添加相关文章" }).fill("外地工作");
    await panel.getByRole("option", { name: OTHER }).click();
    await editor.getByText(`已添加“${OTHER}”，2027-12-31 到期`).first().waitFor();
    const pins = panel.getByRole("list", { name: "相关文章列表" });
    await pins.getByText("2027-12-31 到期").waitFor();
    expect(await panel.getByLabel("下一篇固定到（可不填）").inputValue()).toBe("");
    await panel.getByRole("button", { name: `固定：${TITLES[1]}` }).click();
    await expect.poll(() => pins.getByRole("listitem").count()).toBe(2);
    await suggestions.getByRole("link", { name: TITLES[1] }).waitFor({ state: "hidden" });
    await panel.getByText("读者将看到的列表").click();
    await accessible(editor);
  }, 60_000);

  test("the walk goes from list to list by keys alone: pin, undo, exclude, search, submit, on", async () => {
    const { running, room, accessible } = world();
    const keys = async (...pressed: readonly string[]) => {
      for (const key of pressed) await editor.keyboard.press(key);
    };
    await editor.goto(`${running.url}/related`);
    const choices = editor.getByRole("list", { name: "系统推荐" });
    const pins = editor.getByRole("list", { name: "相关文章列表" }).getByRole("listitem");
    const heading = editor.getByRole("heading", { level: 2 }).filter({ has: editor.getByRole("link") });
    // What has not been touched yet and has something to choose from.
    for (let step = 0; step < ids.length; step += 1) {
      await editor.getByText(`第 ${step + 1} 篇`, { exact: true }).waitFor();
      await choices.getByRole("listitem").first().or(editor.getByText("没有合适的推荐")).first().waitFor();
      if ((await choices.getByRole("listitem").count()) >= 3 && (await pins.count()) === 0) break;
      await keys("n");
    }
    const title = (await heading.textContent()) ?? "";
    await accessible(editor);
    await keys("1");
    await expect.poll(() => pins.count()).toBe(1);
    await keys("u");
    await expect.poll(() => pins.count()).toBe(0);
    await keys("2");
    await expect.poll(() => pins.count()).toBe(1);
    const before = await choices.getByRole("listitem").count();
    await keys("x");
    await expect.poll(() => choices.getByRole("listitem").count()).toBe(before - 1);
    await keys("/");
    await editor.keyboard.type("外地工作");
    await editor.getByRole("option", { name: OTHER }).waitFor();
    await keys("Enter");
    await expect.poll(() => pins.count()).toBe(2);
    await keys("Escape", "Tab");
    await editor.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    await keys("s");
    await editor.getByText(`已把“${title}”的相关文章提交审核`).first().waitFor();
    await expect.poll(() => heading.textContent()).not.toBe(title);
    const steps = await room.database.reviewStep.findMany({ include: { edition: true } });
    expect(steps.map(({ kind, edition }) => [kind, edition.title])).toEqual([["submitted", title]]);
    await keys("b");
    await expect.poll(() => heading.textContent()).toBe(title);
  }, 90_000);

  test("the report tells of coverage, verdicts and clicks by place, and failed jobs are retried from the desk", async () => {
    const { room, page, go, accessible } = world();
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
    await failures.getByText("1 项计算相关推荐的任务失败了").waitFor();
    await accessible();
    await failures.getByRole("button", { name: "再试一次" }).click();
    await failures.waitFor({ state: "hidden" });
    const left = () => room.database.$queryRaw<unknown[]>`
      SELECT FROM pgboss.job WHERE name = 'related' AND state <> 'completed'`;
    await expect.poll(left, { timeout: 20_000 }).toEqual([]);
  }, 60_000);
}
