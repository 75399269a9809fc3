"use client";

import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useState } from "react";
import { useSaveQueue, useSession } from "#lib/article-session/article-session.tsx";
import { fieldId } from "#lib/field-ids.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { bodyFromEditor } from "./body-from-editor.ts";
import { bodyToEditor } from "./body-to-editor.ts";
import { editorExtensions } from "./editor-extensions.ts";
import { EditorToolbar } from "./editor-toolbar.tsx";
import { InsertMenu } from "./insert-menu.tsx";
import { LinkDialog } from "./link-dialog.tsx";

/** Whether a slash here opens the menu: the caret stands in an empty paragraph. */
function isEmptyParagraph(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  return empty && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
}

/** Where the caret is on the screen. */
function caretPlace(editor: Editor): DOMRect {
  const { left, top, bottom } = editor.view.coordsAtPos(editor.state.selection.from);
  return new DOMRect(left, top, 0, bottom - top);
}

/** Writes the body. Whatever is typed goes to the article's save queue at once. */
export function BodyEditor() {
  const { writing: t } = useMessages();
  const queue = useSaveQueue();
  const editable = useSession((session) => session.article.abilities.edit);
  const [menuPlace, setMenuPlace] = useState<DOMRect | null>(null);
  const [linking, setLinking] = useState(false);
  const editor = useEditor({
    extensions: editorExtensions(editable ? t.bodyPlaceholder : ""),
    content: bodyToEditor(queue.snapshot.draft.body),
    editable,
    injectCSS: false,
    editorProps: {
      attributes: {
        id: fieldId("body"),
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t.fields.body,
        class: "prose-body px-5 py-4",
      },
      handleKeyDown: (_view, event) => {
        if (!editor?.isEditable) return false;
        if (event.key === "/" && !event.isComposing && isEmptyParagraph(editor)) {
          event.preventDefault();
          setMenuPlace(caretPlace(editor));
          return true;
        }
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
          event.preventDefault();
          setLinking(true);
          return true;
        }
        return false;
      },
    },
    onUpdate: ({ editor: changed }) => queue.edit({ body: bodyFromEditor(changed.getJSON()) }),
  });
  if (!editor) return null;
  return (
    <div className="rounded-card border border-line-strong/70 bg-surface focus-within:border-accent">
      {editable ? <EditorToolbar editor={editor} onLink={() => setLinking(true)} /> : null}
      <EditorContent editor={editor} />
      <InsertMenu
        editor={editor}
        place={menuPlace}
        onClose={(rest) => {
          setMenuPlace(null);
          const chain = editor.chain().focus();
          (rest === "" ? chain : chain.insertContent({ type: "text", text: rest })).run();
        }}
      />
      {linking ? <LinkDialog editor={editor} onClose={() => setLinking(false)} /> : null}
    </div>
  );
}
