"use client";

import { useEffect, useRef } from "react";

/** Control or command with Shift: Enter publishes, E previews. */
export function useBarKeys(keys: { publish: () => void; preview: () => void }): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey) return;
      const wanted =
        event.key === "Enter"
          ? latest.current.publish
          : event.key.toLowerCase() === "e"
            ? latest.current.preview
            : null;
      if (!wanted) return;
      event.preventDefault();
      wanted();
    }
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
}
