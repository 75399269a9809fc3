import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ROLES, roleAllows } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { PLACES } from "#features/shell/places.ts";
import { LOCALES } from "#lib/locale.ts";
import type { World } from "../administration/world.ts";
import { barriers } from "../barriers.ts";
import type { FilledRoom } from "./fill-room.ts";
import { openScreen, speak } from "./open-screen.ts";
import { SCREENS } from "./screens.ts";
import { type Visited, visit } from "./visitors.ts";

const PHONE = { width: 390, height: 844 };
const appFolder = fileURLToPath(new URL("../../src/app/", import.meta.url));

/** Somebody opens every screen of a filled room, in both themes, at a desk and on a phone. */
export function screenSteps(world: () => World): void {
  let visited: Visited;

  test("every page of the console is among the screens, with the role its place asks for", () => {
    const pages = globSync("**/page.tsx", { cwd: appFolder });
    const known = new Set(SCREENS.map(({ route }) => route));
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
    for (const { place, href, action } of PLACES) {
      const screen = SCREENS.find(({ path }) => path({} as FilledRoom) === href);
      expect(screen?.role, place).toBe(ROLES.find((role) => roleAllows(role, action)));
    }
  });

  test("a room is filled for them", async () => {
    visited = await visit(world().running, world().room, world().stranger);
  }, 120_000);

  test("no screen has a barrier in either theme, or is wider than a phone", {
    timeout: 300_000,
  }, async () => {
    const { url } = world().running;
    const { filled, pages } = visited;
    const [locale] = LOCALES;
    const found: string[] = [];
    for (const screen of SCREENS) {
      const page = pages[screen.visitor ?? "admin"];
      await speak(page, url, locale);
      await page.setViewportSize({ width: 1280, height: 900 });
      const opened = openScreen(page, { url, room: filled, locale }, screen);
      await opened.catch((cause) => expect.fail(`${screen.name}: ${cause}`));
      found.push(...(await barriers(page)).map((barrier) => `${screen.name}: ${barrier}`));
      await page.setViewportSize(PHONE);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (tooWide > 0) found.push(`${screen.name}: ${tooWide} pixels too wide for a phone`);
    }
    expect(found).toEqual([]);
  });
}
