import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type EditorialRoom, openEditorialRoom } from "@gongji/database/testing/editorial-room";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { LOCALES, type Locale } from "#lib/locale.ts";
import { messages as en } from "#messages/en/index.ts";
import { messages as zh } from "#messages/zh-CN/index.ts";
import { storeSeeds } from "../../../cli/src/seeds/store-seeds.ts";
import { type RunningConsole, startConsole } from "../console.ts";
import { enterAs } from "../screens/enter-as.ts";
import { articleAt } from "../screens/fill-room.ts";
import { speak } from "../screens/open-screen.ts";
import { walk } from "./walk.ts";

const FOLDER = fileURLToPath(new URL("../../../../docs/images/", import.meta.url));
const MESSAGES = { "zh-CN": zh, en };
const VIEW = { width: 1280, height: 800 };
const ROOM_VIEW = { width: 1440, height: 900 };
const PICTURE = { width: 960, quality: 72 };
// The API's own maker of images; the console has none.
const sharp = createRequire(fileURLToPath(new URL("../../../api/package.json", import.meta.url)))("sharp");

/** A room for each language: the second walk must not find the first one's page. */
const rooms = { "zh-CN": openEditorialRoom(), en: openEditorialRoom() };
const consoles = {} as Record<Locale, RunningConsole>;

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  for (const locale of LOCALES) {
    await storeSeeds({ databaseUrl: rooms[locale]().url, log: () => undefined });
    consoles[locale] = await startConsole(rooms[locale]());
  }
}, 240_000);
afterAll(async () => {
  for (const running of Object.values(consoles)) await running.stop();
});

/** The editing room on a large screen, as the first page of the repository shows it. */
async function showRoom(page: Page, { url }: RunningConsole, room: EditorialRoom): Promise<void> {
  await page.setViewportSize(ROOM_VIEW);
  await page.goto(`${url}/articles/${await articleAt(room, "who-counts-as-near-relative")}`);
  await page.getByRole("textbox", { name: zh.writing.fields.body }).waitFor();
  await page.getByRole("list", { name: zh.related.suggestions }).getByRole("listitem").first().waitFor();
  const png = await page.screenshot({ animations: "disabled" });
  await writeFile(`${FOLDER}console.png`, await sharp(png).png({ palette: true }).toBuffer());
}

test.for(LOCALES)(
  "from a page of the old site to a published answer: %s",
  { timeout: 300_000 },
  async (locale) => {
    const running = consoles[locale];
    const page = await (await running.browser.newContext({ viewport: VIEW })).newPage();
    page.setDefaultTimeout(30_000);
    await enterAs(page, running, rooms[locale](), "publisher", locale === "en" ? "Zhou Min" : "周敏");
    await speak(page, running.url, locale);
    await page.goto(running.url);
    const { seconds, own } = await walk(page, { locale, messages: MESSAGES[locale] }, async (name) => {
      const png = await page.screenshot({ animations: "disabled" });
      const small = await sharp(png)
        .resize({ width: PICTURE.width })
        .webp({ quality: PICTURE.quality })
        .toBuffer();
      await writeFile(`${FOLDER}walk-${name}.${locale}.webp`, small);
    });
    if (locale === "zh-CN") await showRoom(page, running, rooms[locale]());
    console.log(`${locale}: ${seconds} s, ${own} s of them the person's own`);
    await page.context().close();
  },
);
