"use client";

import { useSyncExternalStore } from "react";
import { type ShortcutName, shortcutTexts } from "./shortcuts.ts";

const never = () => () => {};
const isMac = () => /mac|iphone|ipad/i.test(navigator.platform);

/** How shortcuts are written on this keyboard; the page of the server writes them as most keyboards have them. */
export function useShortcutTexts(): (name: ShortcutName) => string[] {
  const onMac = useSyncExternalStore(never, isMac, () => false);
  return (name) => shortcutTexts(name, onMac);
}
