"use client";

import { Button } from "@gongji/ui/button";
import { Menu, MenuItem } from "@gongji/ui/menu";
import { type Editor, useEditorState } from "@tiptap/react";
import { ListTree, TriangleAlert } from "lucide-react";
import { useRef } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { type OutlineEntry, outlineOf } from "./outline.ts";

const INDENTS = { 2: "pl-2.5", 3: "pl-6", 4: "pl-10" } as const;

/** The headings of the body; choosing one puts the caret there. Says where a level was left out. */
export function OutlineMenu({ editor }: { editor: Editor }) {
  const { toolbar: t } = useMessages();
  const entries = useEditorState({ editor, selector: ({ editor: now }) => outlineOf(now.state.doc) });
  const chosen = useRef<OutlineEntry | null>(null);
  function go(event: Event) {
    if (!chosen.current) return;
    const { position } = chosen.current;
    chosen.current = null;
    event.preventDefault();
    editor
      .chain()
      .setTextSelection(position + 1)
      .focus(undefined, { scrollIntoView: false })
      .run();
    const element = editor.view.nodeDOM(position);
    if (element instanceof HTMLElement) element.scrollIntoView({ block: "center" });
  }
  return (
    <Menu
      onClosed={go}
      trigger={
        <Button tone="quiet" size="small" aria-label={t.outline} className="text-ink-soft">
          <ListTree aria-hidden="true" />
          <span className="hidden 2xl:inline">{t.outline}</span>
        </Button>
      }
    >
      {entries.length === 0 ? (
        <p className="max-w-60 px-2.5 py-1.5 text-sm text-ink-soft">{t.outlineEmpty}</p>
      ) : null}
      {entries.map((entry) => (
        <MenuItem
          key={entry.position}
          onSelect={() => {
            chosen.current = entry;
          }}
          className={`max-w-80 ${INDENTS[entry.level]} ${entry.level === 2 ? "font-medium" : ""}`}
        >
          <span className="truncate">{entry.text || t.outlineUntitled}</span>
          {entry.skipsLevel ? (
            <span className="ml-auto inline-flex items-center gap-1 text-xs whitespace-nowrap text-warning">
              <TriangleAlert aria-hidden="true" />
              {t.outlineSkips}
            </span>
          ) : null}
        </MenuItem>
      ))}
    </Menu>
  );
}
