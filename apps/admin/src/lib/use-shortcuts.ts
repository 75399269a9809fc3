"use client";

import { useEffect, useRef } from "react";
import { isPressed, SHORTCUTS, type ShortcutName } from "./shortcuts.ts";

type Handlers = Partial<Record<ShortcutName, (event: KeyboardEvent) => void>>;

/** Whether a key without Control is meant for something else: somebody types, or a dialog or menu is open. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest("input, textarea, select, [role=dialog], [role=menu]") !== null
  );
}

function isOneKey(name: ShortcutName): boolean {
  return SHORTCUTS[name].keys.every((combination) => !combination.startsWith("Mod+"));
}

/**
 * Does what a shortcut stands for wherever on the page it is pressed, unless something under the cursor has taken
 * the press. `first` comes before whatever is under the cursor.
 */
export function useShortcuts(handlers: Handlers, { first = false }: { first?: boolean } = {}): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      for (const name of Object.keys(latest.current) as ShortcutName[]) {
        if (!isPressed(event, name) || (isOneKey(name) && isElsewhere(event.target))) continue;
        event.preventDefault();
        latest.current[name]?.(event);
        return;
      }
    }
    window.addEventListener("keydown", onKeyDown, { capture: first });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: first });
  }, [first]);
}
