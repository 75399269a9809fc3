"use client";

import { useEffect, useState } from "react";

type Palette = typeof import("./command-palette.tsx").CommandPalette;

/** How long a page may settle before the palette is fetched ahead. */
const AHEAD_AFTER_MS = 1_000;

/**
 * The command palette, fetched at once when it is wanted and ahead of that otherwise; null until it is there. It is
 * there in the same moment then: what suspends is held back for a while, and keys typed meanwhile would be lost.
 */
export function usePalette(isWanted: boolean): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const load = () =>
      void import("./command-palette.tsx").then(({ CommandPalette }) => setPalette(() => CommandPalette));
    const timer = setTimeout(load, isWanted ? 0 : AHEAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isWanted]);
  return palette;
}
