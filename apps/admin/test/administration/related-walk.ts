import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriers } from "../barriers.ts";
import { signIn, type World } from "./world.ts";

const LISTS = 5;

/** Somebody goes through the poorest lists without touching the mouse. */
export function walkSteps(world: () => World): void {
  const pinsOf = (page: Page) => page.getByRole("list", { name: "相关文章列表" });
  const number = (page: Page, at: number) => page.getByText(`第 ${at} 篇`, { exact: true });

  test("lists are filled, undone, searched for, submitted and passed with keys alone", async () => {
    const { running, stranger, room } = world();
    const page = await stranger();
    await signIn(page, running.url, await running.signInOf("editor"));
    await page.getByRole("navigation", { name: "主导航" }).waitFor();
    await page.goto(`${running.url}/related`);
    const choices = page.getByRole("list", { name: "系统推荐" }).getByRole("listitem");
    await number(page, 1).waitFor();
    await choices.first().waitFor();

    const before = await pinsOf(page).getByRole("listitem").count();
    await page.keyboard.press("1");
    await expect.poll(() => pinsOf(page).getByRole("listitem").count()).toBe(before + 1);
    await page.keyboard.press("u");
    await expect.poll(() => pinsOf(page).getByRole("listitem").count()).toBe(before);
    await page.keyboard.press("/");
    await page.keyboard.type("家庭共济");
    const first = page.getByRole("option").first();
    await first.waitFor();
    const search = page.getByRole("combobox", { name: "添加相关文章" });
    await expect
      .poll(() => search.getAttribute("aria-activedescendant"))
      .toBe(await first.getAttribute("id"));
    await page.keyboard.press("Escape");
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    await number(page, 2).waitFor();
    await page.keyboard.press("b");
    await number(page, 1).waitFor();

    // Where nothing is proposed, the list is passed.
    const nothing = page.getByText("没有合适的推荐。按 / 搜索，或者按 N 看下一篇。", { exact: true });
    const begin = performance.now();
    let [at, filled] = [1, 0];
    for (; filled < LISTS; at += 1) {
      await number(page, at).waitFor();
      await choices.first().or(nothing).first().waitFor();
      if (await nothing.isVisible()) {
        await page.keyboard.press("n");
        continue;
      }
      const pinned = await pinsOf(page).getByRole("listitem").count();
      await page.keyboard.press("1");
      await expect.poll(() => pinsOf(page).getByRole("listitem").count()).toBe(pinned + 1);
      await page.keyboard.press("s");
      filled += 1;
    }
    await number(page, at).waitFor();
    const seconds = (performance.now() - begin) / 1_000 / LISTS;
    console.log(`walk: ${LISTS} lists pinned and submitted with keys, ${seconds.toFixed(2)} s each`);
    expect(
      await room.database.article.count({ where: { draftEditionId: { not: null } } }),
    ).toBeGreaterThanOrEqual(LISTS);
    await page.context().close();
  }, 120_000);
}
