import type { Editor } from "@tiptap/core";
import { useEffect, useRef } from "react";
import { useSaveQueue } from "#lib/article-session/article-session.tsx";
import { bringIn } from "./bring-in.ts";

/**
 * Shows what replaces the text from outside, in the very moment in which it does: whatever is typed next is typed into
 * the new text.
 */
export function useBodyFromOutside(editor: Editor | null): void {
  const queue = useSaveQueue();
  const shown = useRef(queue.snapshot.textEpoch);
  useEffect(() => {
    if (!editor) return;
    const show = () => {
      const { textEpoch, draft } = queue.snapshot;
      if (textEpoch === shown.current) return;
      shown.current = textEpoch;
      const change = bringIn(editor.state, draft.body);
      // It is no step of undo, and nothing to send.
      if (change.docChanged)
        editor.view.dispatch(change.setMeta("addToHistory", false).setMeta("preventUpdate", true));
    };
    show();
    return queue.subscribe(show);
  }, [editor, queue]);
}
