"use client";

import { useEffect, useRef } from "react";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** Control or command with K opens the palette everywhere; ? opens the sheet while nobody is typing. */
export function useShellKeys(keys: { openPalette: () => void; openShortcuts: () => void }): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k" && !event.shiftKey) {
        // In the body the same keys insert a link.
        if (event.target instanceof HTMLElement && event.target.isContentEditable) return;
        event.preventDefault();
        latest.current.openPalette();
      } else if (event.key === "?" && !isTyping(event.target)) {
        event.preventDefault();
        latest.current.openShortcuts();
      }
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
