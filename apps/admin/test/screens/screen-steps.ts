import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ROLES, roleAllows } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { PLACES } from "#features/shell/places.ts";
import type { FilledRoom } from "./fill-room.ts";
import { SCREENS } from "./screens.ts";

const appFolder = fileURLToPath(new URL("../../src/app/", import.meta.url));

/** The list of screens is whole, and says of each who may see it. */
export function screenSteps(): void {
  test("every page of the console is among the screens, with the role its place asks for", () => {
    const pages = globSync("**/page.tsx", { cwd: appFolder });
    const known = new Set(SCREENS.map(({ route }) => route));
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
    for (const { place, href, action } of PLACES) {
      const screen = SCREENS.find(({ path }) => path({} as FilledRoom) === href);
      expect(screen?.role, place).toBe(ROLES.find((role) => roleAllows(role, action)));
    }
  });
}
