import type { Page } from "playwright-core";
import { LOCALE_COOKIE, type Locale } from "#lib/locale.ts";
import { messages as en } from "#messages/en/index.ts";
import { messages as zh } from "#messages/zh-CN/index.ts";
import type { FilledRoom } from "./fill-room.ts";
import type { Screen } from "./screens.ts";

const MESSAGES = { "zh-CN": zh, en };

/** Has the browser ask for pages in a language. */
export async function speak(page: Page, url: string, locale: Locale): Promise<void> {
  await page.context().addCookies([{ name: LOCALE_COOKIE, value: locale, url }]);
}

/** Opens a screen in the language the browser asks for, and waits until all of it is there. */
export async function openScreen(
  page: Page,
  { url, room, locale }: { url: string; room: FilledRoom; locale: Locale },
  screen: Screen,
): Promise<void> {
  // A hash alone would not load the page again.
  if (screen.path(room).includes("#")) await page.goto("about:blank");
  await page.goto(url + screen.path(room));
  await settled(page);
  await screen.open?.(page, MESSAGES[locale]);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector("h1") !== null &&
      document.querySelector('[aria-busy="true"], [data-pending]') === null,
  );
}
