import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isPressed, SHORTCUTS, type ShortcutName, shortcutTexts } from "./shortcuts.ts";

const press = (
  key: string,
  modifiers: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

test("a press is a shortcut's with just its modifiers; Command does for Control, and Shift for a sign is the keyboard's", () => {
  expect(isPressed(press("s", { ctrlKey: true }), "saveNow")).toBe(true);
  expect(isPressed(press("S", { metaKey: true }), "saveNow")).toBe(true);
  expect(isPressed(press("s", { ctrlKey: true, shiftKey: true }), "saveNow")).toBe(false);
  expect(isPressed(press("s"), "saveNow")).toBe(false);
  expect(isPressed(press("?", { shiftKey: true }), "sheet")).toBe(true);
  expect(isPressed(press("X", { shiftKey: true }), "excludeSuggestion")).toBe(false);
  expect(isPressed(press("X", { shiftKey: true }), "banSuggestion")).toBe(true);
  expect(isPressed(press("ArrowUp", { altKey: true }), "moveUp")).toBe(true);
  expect(isPressed(press("7"), "walkChoose")).toBe(true);
  expect(isPressed(press("0"), "walkChoose")).toBe(false);
});

test("a Mac's keys are written in its own signs and order, without the one it keeps for itself", () => {
  expect(shortcutTexts("preview")).toEqual(["Ctrl Shift E"]);
  expect(shortcutTexts("preview", true)).toEqual(["⇧⌘E"]);
  expect(shortcutTexts("heading", true)).toEqual(["⌥⌘2", "⌥⌘3", "⌥⌘4"]);
  expect(shortcutTexts("find", true)).toEqual(["⌘F"]);
  expect(shortcutTexts("walkSearch", true)).toEqual(["/"]);
});

test("within a place no press means two things", () => {
  const names = Object.keys(SHORTCUTS) as ShortcutName[];
  const taken = names.flatMap((name) =>
    shortcutTexts(name).map((text) => `${SHORTCUTS[name].place} ${text}`),
  );
  expect(new Set(taken).size).toBe(taken.length);
});

test("no code looks at a key past the table, save what ends or moves on in a field of its own", () => {
  const root = new URL("../", import.meta.url).pathname;
  const files = globSync("{app,features,lib}/**/*.{ts,tsx}", { cwd: root });
  const found = files.flatMap((file) =>
    [...readFileSync(root + file, "utf8").matchAll(/event\.key === ("\w+")|event\.key\b/g)].flatMap(
      ([text, key]) => (key && ['"Enter"', '"Escape"', '"Tab"'].includes(key) ? [] : [`${file}: ${text}`]),
    ),
  );
  expect(found).toEqual([]);
});

test("every shortcut is handled, or is one of the body's editor", () => {
  const root = new URL("../", import.meta.url).pathname;
  const code = globSync("features/**/*.{ts,tsx}", { cwd: root })
    .map((file) => readFileSync(root + file, "utf8"))
    .join("\n");
  const OF_THE_EDITOR = ["slash", "bold", "italic", "heading", "bulletList", "orderedList", "nest", "undo"];
  const unhandled = Object.keys(SHORTCUTS).filter((name) => {
    const asked = new RegExp(`isPressed\\(event, "${name}"\\)`);
    const given = new RegExp(`useShortcuts\\(\\{[^}]{0,400}?\\b${name}(?:: |,| \\})`);
    return !asked.test(code) && !given.test(code);
  });
  expect(unhandled.toSorted()).toEqual(OF_THE_EDITOR.toSorted());
});
