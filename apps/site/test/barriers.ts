import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { inPageOf } from "./in-page.ts";
import type { RunningSite } from "./reader-site.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
/** What depends on the theme. */
const COLOURS = ["color-contrast", "link-in-text-block"];
/** As wide as a phone, and so high that what is laid out late is laid out too. */
const WHOLE_PHONE = { width: 390, height: 8_000 } as const;
/** Pages looked at at the same time. */
const SIDE_BY_SIDE = 2;

async function found(builder: AxeBuilder): Promise<readonly string[]> {
  // Nothing of the site is in a frame, for which another page would be opened each time.
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** What keeps people from reading a page: barriers axe finds, in dark those of its colours, and sideways scrolling. */
async function barriersOf(page: Page, url: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(url);
  const light = await found(new AxeBuilder({ page }).withTags(TAGS));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const wide = width > WHOLE_PHONE.width ? [`${width} px wide`] : [];
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await found(new AxeBuilder({ page }).withRules(COLOURS));
  return [...light, ...wide, ...dark.map((barrier) => `in dark, ${barrier}`)];
}

/** Looks at every page in both themes and expects no barrier. */
export async function expectNoBarriers(site: RunningSite, paths: readonly string[]): Promise<void> {
  const left = [...paths];
  const looked: string[] = [];
  async function look(page: Page): Promise<void> {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const barriers = await barriersOf(page, site.url + path);
      looked.push(...barriers.map((barrier) => `${path} ${barrier}`));
    }
  }
  const rows = Array.from({ length: SIDE_BY_SIDE }, () => inPageOf(site, { viewport: WHOLE_PHONE }, look));
  await Promise.all(rows);
  expect(looked).toEqual([]);
}
