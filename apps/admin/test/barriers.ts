import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The themes of the console. */
export const THEMES = ["light", "dark"] as const;

/** Shows the page in a theme. */
export async function paint(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate(async (wanted) => {
    document.documentElement.dataset.theme = wanted;
    // Colours change with the next picture, not before.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    // What is on its way to its colour is taken there; what goes on for ever has none.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    }
  }, theme);
}

/**
 * What keeps somebody from using the page by WCAG 2.2 AA: everything in the first theme, colours alone in a second
 * one.
 */
export async function barriers(
  page: Page,
  themes: readonly (typeof THEMES)[number][] = THEMES,
): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await paint(page, theme);
    // Nothing of the console is in a frame, for which another page would be opened each time; what is in order needs no
    // account of every element.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
    const { violations } = await (theme === themes[0]
      ? axe.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      : // A theme is colours alone.
        axe.withRules(["color-contrast"])
    ).analyze();
    found.push(...violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`));
  }
  return found;
}
