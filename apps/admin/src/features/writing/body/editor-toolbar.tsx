"use client";

import { CALLOUT_TONES } from "@gongji/domain/article";
import { NativeSelect } from "@gongji/ui/native-select";
import { type Editor, useEditorState } from "@tiptap/react";
import {
  Bold,
  ImagePlus,
  Italic,
  Link2,
  List,
  ListOrdered,
  MessageSquareQuote,
  Redo2,
  StickyNote,
  Table2,
  Undo2,
} from "lucide-react";
import type { ReactNode } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { TableMenu } from "./table-menu.tsx";
import { ToolbarButton } from "./toolbar-button.tsx";

const LEVELS = [2, 3, 4] as const;

/** What the selection is, as the toolbar shows it. */
function standing({ editor }: { editor: Editor }) {
  const level = LEVELS.find((one) => editor.isActive("heading", { level: one }));
  return {
    style: level ? `h${level}` : "p",
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    link: editor.isActive("link") || editor.isActive("articleLink"),
    bulletList: editor.isActive("bulletList"),
    orderedList: editor.isActive("orderedList"),
    blockquote: editor.isActive("blockquote"),
    callout: editor.isActive("callout"),
    tone: String(editor.getAttributes("callout").tone ?? "info"),
    table: editor.isActive("table"),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}

/** Formats the body: everything it does has a key as well. */
export function EditorToolbar({
  editor,
  onLink,
  onPicture,
  isUploading,
  children,
}: {
  editor: Editor;
  onLink: () => void;
  onPicture: () => void;
  isUploading: boolean;
  /** What stands at its end. */
  children: ReactNode;
}) {
  const { toolbar: t, images } = useMessages();
  const now = useEditorState({ editor, selector: standing });
  const chain = () => editor.chain().focus();
  return (
    <div role="toolbar" aria-label={t.label} className="flex flex-wrap items-center gap-px px-2 py-1.5">
      <NativeSelect
        aria-label={t.style}
        className="mr-1 w-28"
        value={now.style}
        onChange={(event) => {
          const level = LEVELS.find((one) => `h${one}` === event.target.value);
          if (level) chain().setHeading({ level }).run();
          else chain().setParagraph().run();
        }}
      >
        <option value="p">{t.paragraph}</option>
        {LEVELS.map((level) => (
          <option key={level} value={`h${level}`}>
            {t.heading(level)}
          </option>
        ))}
      </NativeSelect>
      <ToolbarButton
        label={t.bold}
        Icon={Bold}
        pressed={now.bold}
        onClick={() => chain().toggleBold().run()}
      />
      <ToolbarButton
        label={t.italic}
        Icon={Italic}
        pressed={now.italic}
        onClick={() => chain().toggleItalic().run()}
      />
      <ToolbarButton label={t.link} Icon={Link2} pressed={now.link} onClick={onLink} />
      <ToolbarButton
        label={t.bulletList}
        Icon={List}
        pressed={now.bulletList}
        onClick={() => chain().toggleBulletList().run()}
      />
      <ToolbarButton
        label={t.orderedList}
        Icon={ListOrdered}
        pressed={now.orderedList}
        onClick={() => chain().toggleOrderedList().run()}
      />
      <ToolbarButton
        label={t.blockquote}
        Icon={MessageSquareQuote}
        pressed={now.blockquote}
        onClick={() => chain().toggleBlockquote().run()}
      />
      <ToolbarButton
        label={t.callout}
        Icon={StickyNote}
        pressed={now.callout}
        onClick={() => chain().toggleWrap("callout").run()}
      />
      {now.callout ? (
        <NativeSelect
          aria-label={t.calloutTone}
          className="w-24"
          value={now.tone}
          onChange={(event) => chain().updateAttributes("callout", { tone: event.target.value }).run()}
        >
          {CALLOUT_TONES.map((tone) => (
            <option key={tone} value={tone}>
              {t.tones[tone]}
            </option>
          ))}
        </NativeSelect>
      ) : null}
      <ToolbarButton
        label={isUploading ? images.uploading : images.insert}
        Icon={ImagePlus}
        disabled={isUploading}
        onClick={onPicture}
      />
      {now.table ? (
        <TableMenu editor={editor} />
      ) : (
        <ToolbarButton
          label={t.table}
          Icon={Table2}
          onClick={() => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        />
      )}
      <ToolbarButton
        label={t.undo}
        Icon={Undo2}
        disabled={!now.canUndo}
        onClick={() => chain().undo().run()}
      />
      <ToolbarButton
        label={t.redo}
        Icon={Redo2}
        disabled={!now.canRedo}
        onClick={() => chain().redo().run()}
      />
      {children}
    </div>
  );
}
