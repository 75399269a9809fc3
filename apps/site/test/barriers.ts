import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { RunningSite } from "./reader-site.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
/** As wide as a phone, and so high that what is laid out late is laid out too. */
export const WHOLE_PHONE = { width: 390, height: 8_000 } as const;

async function found(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** What keeps people from reading a page: barriers axe finds, in dark those of its colours, and sideways scrolling. */
export async function barriersOf(page: Page, { url }: RunningSite, path: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(url + path);
  const light = await found(new AxeBuilder({ page }).withTags(TAGS));
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await found(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...light,
    ...dark.map((barrier) => `in dark, ${barrier}`),
    ...(width > WHOLE_PHONE.width ? [`${width} px wide`] : []),
  ].map((barrier) => `${path} ${barrier}`);
}
