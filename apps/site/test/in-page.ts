import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { RunningSite } from "./reader-site.ts";

/** Works in a page of its own, whose console has nothing to complain of afterwards. */
export async function inPageOf<T>(
  site: RunningSite,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await site.browser.newContext({ locale: "zh-CN", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    const done = await work(page);
    expect(complaints.filter((said) => !/status of (?:404|410)/.test(said))).toEqual([]);
    return done;
  } finally {
    await context.close();
  }
}
