"use client";

import { TooltipProvider } from "@gongji/ui/tooltip";
import type { Editor } from "@tiptap/react";
import { Search } from "lucide-react";
import { useMessages } from "#lib/messages-context.tsx";
import { EditorToolbar } from "./editor-toolbar.tsx";
import { FindBar, type FindRequest } from "./find/find-bar.tsx";
import { OutlineMenu } from "./outline-menu.tsx";
import { ToolbarButton } from "./toolbar-button.tsx";

/** Stays on top of the body: its formats, its headings, and the search in it. */
export function EditorHead({
  editor,
  editable,
  sought,
  onSought,
  onLink,
  onPicture,
  isUploading,
}: {
  editor: Editor;
  editable: boolean;
  /** Null while the search is closed. */
  sought: FindRequest | null;
  onSought: (sought: FindRequest | null) => void;
  onLink: () => void;
  onPicture: () => void;
  isUploading: boolean;
}) {
  const { find: t } = useMessages();
  const looking = (
    <span className="ml-auto flex items-center">
      <OutlineMenu editor={editor} />
      <ToolbarButton
        label={t.label}
        Icon={Search}
        pressed={sought !== null}
        onClick={() => onSought(sought === null ? { words: "" } : null)}
      />
    </span>
  );
  return (
    <TooltipProvider>
      <div className="sticky top-(--bar-height) z-10 rounded-t-card border-b bg-surface">
        {editable ? (
          <EditorToolbar editor={editor} onLink={onLink} onPicture={onPicture} isUploading={isUploading}>
            {looking}
          </EditorToolbar>
        ) : (
          <div className="flex px-2 py-1.5">{looking}</div>
        )}
        {sought === null ? null : <FindBar editor={editor} asked={sought} onClose={() => onSought(null)} />}
      </div>
    </TooltipProvider>
  );
}
