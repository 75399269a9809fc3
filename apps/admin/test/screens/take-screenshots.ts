import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LOCALES, type Locale } from "#lib/locale.ts";
import { barriers, paint, THEMES } from "../barriers.ts";
import { type RunningConsole, startConsole } from "../console.ts";
import { openScreen, speak } from "./open-screen.ts";
import { SCREENS } from "./screens.ts";
import { type Visited, visit } from "./visitors.ts";

const FOLDER = fileURLToPath(new URL("../../screenshots/", import.meta.url));
const WIDTHS = [1280, 390] as const;
/** A long list is shown from its beginning. */
const HEIGHT_MAX = 2_600;
const PAGE_MS = 30_000;
/** Only screens whose name begins so. */
const ONLY = process.env.SCREENS?.split(",") ?? [""];

const room = openEditorialRoom();
let running: RunningConsole;
let visited: Visited;

beforeAll(async () => {
  running = await startConsole(room());
  const newPage = async () => {
    const page = await (await running.browser.newContext({ reducedMotion: "reduce" })).newPage();
    page.setDefaultTimeout(PAGE_MS);
    return page;
  };
  visited = await visit(running, room(), newPage);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
}, 240_000);
afterAll(() => running?.stop());

/** Pictures of a screen in one language, each theme, each width; what keeps somebody from using it fails. */
async function take(screen: (typeof SCREENS)[number], locale: Locale): Promise<void> {
  const page = visited.pages[screen.visitor ?? "admin"];
  await speak(page, running.url, locale);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width > 600 ? 900 : 844 });
    await openScreen(page, { url: running.url, room: visited.filled, locale }, screen);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(tooWide, `${screen.name}, ${locale}: pixels too wide for ${width}`).toBe(0);
    if (width === WIDTHS[0]) expect.soft(await barriers(page), `${screen.name}, ${locale}`).toEqual([]);
    for (const theme of THEMES) {
      await paint(page, theme);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: `${FOLDER}${screen.name}.${locale}.${theme}.${width}.png`,
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, HEIGHT_MAX) },
        animations: "disabled",
      });
    }
  }
}

for (const screen of SCREENS.filter(({ name }) => ONLY.some((only) => name.startsWith(only)))) {
  test(screen.name, async () => {
    for (const locale of LOCALES) await take(screen, locale);
  }, 240_000);
}
