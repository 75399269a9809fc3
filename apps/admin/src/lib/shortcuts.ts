/** Where keys do something, in the order of the sheet. */
export const SHORTCUT_PLACES = [
  "everywhere",
  "list",
  "editor",
  "text",
  "comments",
  "related",
  "walk",
] as const;
/** A place where keys do something. */
export type ShortcutPlace = (typeof SHORTCUT_PLACES)[number];

interface Shortcut {
  readonly place: ShortcutPlace;
  /**
   * Each way to press it, as `Mod+Shift+E`: `Mod` is Control, or Command on a Mac; `1–9` is any digit but 0. A key is
   * named as the browser names it.
   */
  readonly keys: readonly string[];
}

/**
 * Every key that does something. What handles a key asks this table whether it was pressed, and the sheet shows the
 * table; `text` also has the keys of the body's editor.
 */
export const SHORTCUTS = {
  palette: { place: "everywhere", keys: ["Mod+K"] },
  sheet: { place: "everywhere", keys: ["?"] },
  focusSearch: { place: "list", keys: ["/"] },
  saveNow: { place: "editor", keys: ["Mod+S"] },
  publish: { place: "editor", keys: ["Mod+Shift+Enter"] },
  preview: { place: "editor", keys: ["Mod+Shift+E"] },
  focusRelated: { place: "editor", keys: ["Mod+Shift+L"] },
  slash: { place: "text", keys: ["/"] },
  bold: { place: "text", keys: ["Mod+B"] },
  italic: { place: "text", keys: ["Mod+I"] },
  link: { place: "text", keys: ["Mod+K"] },
  heading: { place: "text", keys: ["Mod+Alt+2", "Mod+Alt+3", "Mod+Alt+4"] },
  bulletList: { place: "text", keys: ["Mod+Shift+8"] },
  orderedList: { place: "text", keys: ["Mod+Shift+7"] },
  nest: { place: "text", keys: ["Tab", "Shift+Tab"] },
  find: { place: "text", keys: ["Mod+F", "Mod+H"] },
  undo: { place: "text", keys: ["Mod+Z", "Mod+Shift+Z"] },
  sendComment: { place: "comments", keys: ["Mod+Enter"] },
  moveUp: { place: "related", keys: ["Alt+ArrowUp"] },
  moveDown: { place: "related", keys: ["Alt+ArrowDown"] },
  nextSuggestion: { place: "related", keys: ["ArrowDown"] },
  previousSuggestion: { place: "related", keys: ["ArrowUp"] },
  pinSuggestion: { place: "related", keys: ["P"] },
  excludeSuggestion: { place: "related", keys: ["X"] },
  banSuggestion: { place: "related", keys: ["Shift+X"] },
  walkChoose: { place: "walk", keys: ["1–9"] },
  walkUndo: { place: "walk", keys: ["U"] },
  walkSearch: { place: "walk", keys: ["/"] },
  walkPublish: { place: "walk", keys: ["S"] },
  walkNext: { place: "walk", keys: ["N"] },
  walkBack: { place: "walk", keys: ["B"] },
} as const satisfies Record<string, Shortcut>;
/** The name of a shortcut. */
export type ShortcutName = keyof typeof SHORTCUTS;

/** What of a key press counts. */
type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Whether the press is one of the shortcut's. */
export function isPressed(press: Press, name: ShortcutName): boolean {
  return SHORTCUTS[name].keys.some((combination) => isCombination(press, combination.split("+")));
}

function isCombination(press: Press, parts: readonly string[]): boolean {
  const key = parts.at(-1) ?? "";
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const isKey = key === "1–9" ? /^[1-9]$/.test(press.key) : press.key.toLowerCase() === key.toLowerCase();
  // Which keyboard needs Shift for a sign is its own affair.
  const isSign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  return (
    isKey &&
    (press.ctrlKey || press.metaKey) === wants("Mod") &&
    press.altKey === wants("Alt") &&
    (isSign || press.shiftKey === wants("Shift"))
  );
}

const SHOWN: Record<string, string> = { Mod: "Ctrl", ArrowUp: "↑", ArrowDown: "↓" };
const SHOWN_ON_MAC: Record<string, string> = {
  ...SHOWN,
  ...{ Mod: "⌘", Alt: "⌥", Shift: "⇧", Enter: "↩", Tab: "⇥" },
};
/** Apple's order of the signs: Command stands last, beside the key. */
const MAC_ORDER = ["Alt", "Shift", "Mod"];
/** A Mac hides the program with it and tells the page nothing. */
const TAKEN_BY_MAC = "Mod+H";

/** How the shortcut is written on a keyboard's own terms, one text for each way to press it. */
export function shortcutTexts(name: ShortcutName, isMac = false): string[] {
  const combinations: readonly string[] = SHORTCUTS[name].keys;
  if (!isMac)
    return combinations.map((combination) =>
      combination
        .split("+")
        .map((part) => SHOWN[part] ?? part)
        .join(" "),
    );
  return combinations
    .filter((combination) => combination !== TAKEN_BY_MAC)
    .map((combination) => {
      const parts = combination.split("+");
      const modifiers = MAC_ORDER.filter((modifier) => parts.slice(0, -1).includes(modifier));
      return [...modifiers, parts.at(-1) ?? ""].map((part) => SHOWN_ON_MAC[part] ?? part).join("");
    });
}
