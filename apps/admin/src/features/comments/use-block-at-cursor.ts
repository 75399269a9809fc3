"use client";

import { useEffect, useState } from "react";
import { useSaveQueue } from "#lib/article-session/article-session.tsx";
import { type BlockOnScreen, blockAtCursor } from "./body-blocks.ts";

/** The block of the body the cursor stood in last; null until it has stood in one. */
export function useBlockAtCursor(): BlockOnScreen | null {
  const queue = useSaveQueue();
  const [block, setBlock] = useState<BlockOnScreen | null>(null);
  useEffect(() => {
    function onSelectionChange() {
      const found = blockAtCursor(queue.snapshot.draft.body);
      if (found) setBlock((last) => (last?.quote === found.quote ? last : found));
    }
    document.addEventListener("selectionchange", onSelectionChange);
    return () => document.removeEventListener("selectionchange", onSelectionChange);
  }, [queue]);
  return block;
}
