import type { Page } from "playwright-core";

/** From a key or a click to the next picture, in milliseconds, of one kind of act. */
export interface BrowserFigure {
  readonly name: string;
  readonly times: readonly number[];
}

/** The longest that is asked of an act. */
export const PAINT_TARGET_MS = 200;

/** Keeps in the page what the browser itself measures of every interaction. */
const OBSERVE = `
  globalThis.interactions = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) globalThis.interactions.push(duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true });`;

/** The longest interaction since the last asking; shorter ones than 16 ms are not told and count as that. */
async function longest(page: Page): Promise<number> {
  // The browser tells after the picture.
  await page.waitForTimeout(300);
  const found: unknown = await page.evaluate("globalThis.interactions.splice(0)");
  return Array.isArray(found) ? Math.max(16, ...found.map(Number)) : 16;
}

/** Does the main acts as a person does, so many rounds, on the console that is signed in. */
export async function measureBrowser(page: Page, url: string, rounds: number): Promise<BrowserFigure[]> {
  const times = new Map<string, number[]>();
  const act = async (name: string, doIt: () => Promise<unknown>) => {
    await page.evaluate("globalThis.interactions.splice(0)");
    await doIt();
    times.set(name, [...(times.get(name) ?? []), await longest(page)]);
  };
  await page.addInitScript(OBSERVE);
  await page.goto(url);
  const main = page.getByRole("navigation", { name: "主导航" });
  const rows = page.getByRole("table").getByRole("row");
  const openList = async () => {
    await main.getByRole("link", { name: "文章", exact: true }).click();
    await rows.nth(1).waitFor();
  };
  for (let round = 0; round < rounds; round += 1) {
    await act("open the list", openList);
    await act("filter by category", async () => {
      // With keys, as the browser counts no choice as an interaction that a program makes.
      await page.getByLabel("分类", { exact: true }).focus();
      await page.keyboard.press("ArrowDown");
      await page.waitForTimeout(400);
    });
    // The list as it opens, for not every category has articles with these words.
    await openList();
    await act("type into the search", async () => {
      await page.getByRole("searchbox").first().click();
      await page.keyboard.type("家庭共济", { delay: 80 });
      await page.waitForTimeout(400);
    });
    await act("open an article", async () => {
      await rows.nth(1).getByRole("link").first().click();
      await page.getByRole("textbox", { name: "正文" }).waitFor();
    });
    await act("type into the body", async () => {
      await page.getByRole("textbox", { name: "正文" }).click();
      await page.keyboard.type("第一句要写得短，二句再补充。", { delay: 50 });
    });
    await act("search an article to add", async () => {
      await page.getByRole("combobox", { name: "添加相关文章" }).first().click();
      await page.keyboard.type("生育津贴", { delay: 80 });
      await page.getByRole("listbox").getByRole("option").first().waitFor();
    });
    await act("add it", async () => {
      await page.keyboard.press("Enter");
      await page.waitForTimeout(400);
    });
    await act("command palette", async () => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("共济", { delay: 80 });
      await page.waitForTimeout(400);
      await page.keyboard.press("Escape");
    });
  }
  return [...times].map(([name, measured]) => ({ name, times: measured }));
}
