"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import { useSaveQueue, useSession } from "#lib/article-session/article-session.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { useToasts } from "#lib/toasts.tsx";
import { BodyFooter } from "./body-footer.tsx";
import { bodyFromEditor } from "./body-from-editor.ts";
import { bodyToEditor } from "./body-to-editor.ts";
import { editorExtensions } from "./editor-extensions.ts";
import { EditorHead } from "./editor-head.tsx";
import { editorProps } from "./editor-props.ts";
import type { FindRequest } from "./find/find-bar.tsx";
import { useImageUpload } from "./image/use-image-upload.ts";
import { InsertMenu } from "./insert-menu.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { useBodyFromOutside } from "./use-body-from-outside.ts";
import { useLinkSelection } from "./use-link-selection.ts";

/** Writes the body. Whatever is typed goes to the article's save queue at once. */
export function BodyEditor() {
  const { writing: t, images } = useMessages();
  const queue = useSaveQueue();
  const toasts = useToasts();
  const editable = useSession((session) => session.article.abilities.edit);
  const [slash, setSlash] = useState<{ typed: string; place: DOMRect } | null>(null);
  const fileField = useRef<HTMLInputElement>(null);
  const pictures = useImageUpload();
  const [linking, setLinking] = useState(false);
  const [sought, setSought] = useState<FindRequest | null>(null);
  const editor = useEditor({
    extensions: editorExtensions(editable ? t.bodyPlaceholder : ""),
    content: bodyToEditor(queue.snapshot.draft.body),
    editable,
    injectCSS: false,
    editorProps: editorProps(t.fields.body, {
      onSlash: (typed, place) => setSlash({ typed, place }),
      onLink: () => setLinking(true),
      onFind: (words) => setSought({ words }),
      onPictures: (files) => void upload(files),
      onPicturesLeftOut: (count) => toasts.note(t.picturesLeftOut(count)),
    }),
    onUpdate: ({ editor: changed }) => queue.edit({ body: bodyFromEditor(changed.getJSON()) }),
  });
  useBodyFromOutside(editor);
  useLinkSelection(editor);
  async function upload(files: readonly File[]): Promise<void> {
    if (editor) await pictures.upload(editor, files);
  }
  if (!editor) return null;
  const choosePicture = () => fileField.current?.click();
  return (
    <div className="rounded-card border border-line-strong/70 bg-surface focus-within:border-accent">
      <EditorHead
        editor={editor}
        editable={editable}
        sought={sought}
        onSought={setSought}
        onLink={() => setLinking(true)}
        onPicture={choosePicture}
        isUploading={pictures.isUploading}
      />
      <input
        ref={fileField}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        multiple
        hidden
        aria-label={images.insert}
        onChange={({ target }) => {
          void upload([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <EditorContent editor={editor} />
      <BodyFooter editor={editor} />
      <InsertMenu
        editor={editor}
        place={slash?.place ?? null}
        onPicture={choosePicture}
        onClose={(rest) => {
          setSlash(null);
          const chain = editor.chain().focus();
          const text = rest === null ? "" : `${slash?.typed ?? ""}${rest}`;
          (text === "" ? chain : chain.insertContent({ type: "text", text })).run();
        }}
      />
      {linking ? <LinkDialog editor={editor} onClose={() => setLinking(false)} /> : null}
    </div>
  );
}
