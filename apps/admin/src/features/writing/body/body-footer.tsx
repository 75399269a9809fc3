"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useMessages } from "#lib/messages-context.tsx";
import { useDebounced } from "#lib/use-debounced.ts";
import { countText } from "../count-text.ts";

const SETTLE_MS = 400;

/** How long the body is and how long it takes to read; of a selection its own length. */
export function BodyFooter({ editor }: { editor: Editor }) {
  const { writing: t } = useMessages();
  const texts = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { from, to, empty } = state.selection;
      return {
        whole: state.doc.textBetween(0, state.doc.content.size, "\n", "\n"),
        selected: empty ? "" : state.doc.textBetween(from, to, "\n", "\n"),
      };
    },
  });
  const { whole, selected } = useDebounced(texts, SETTLE_MS);
  const { words, characters, minutes } = countText(whole);
  return (
    <div className="flex flex-wrap gap-x-4 border-t px-5 py-2 text-xs text-ink-soft">
      <span>{t.bodyCount(words, characters)}</span>
      {minutes > 0 ? <span>{t.readingTime(minutes)}</span> : null}
      {selected.trim() === "" ? null : <span>{t.selectedCount(countText(selected).words)}</span>}
    </div>
  );
}
