import type { Locator, Page } from "playwright-core";

/** Chooses articles of the list by their titles. */
export async function choose(
  page: Page,
  go: (path: string) => Promise<void>,
  titles: readonly string[],
): Promise<void> {
  await go("/articles");
  for (const title of titles) await page.getByRole("checkbox", { name: `选择：${title}` }).check();
}

/** Opens what can be done to the chosen articles at once, at one of its kinds. */
export async function bulkChange(page: Page, kind: string): Promise<Locator> {
  await page.getByRole("button", { name: "批量修改…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("要做什么").selectOption({ label: kind });
  return dialog;
}
