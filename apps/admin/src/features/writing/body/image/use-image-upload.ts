"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useMessages } from "#lib/messages-context.tsx";
import { problemMessage } from "#lib/problem-message.ts";
import { useToasts } from "#lib/toasts.tsx";
import { type UploadedImage, uploadImage } from "./upload-image.ts";

/** Sends pictures to the platform, one after the other, and puts them under the block the caret is in. */
export function useImageUpload(): {
  readonly isUploading: boolean;
  readonly upload: (editor: Editor, files: readonly File[]) => Promise<void>;
} {
  const messages = useMessages();
  const toasts = useToasts();
  const [waiting, setWaiting] = useState(0);

  async function upload(editor: Editor, files: readonly File[]): Promise<void> {
    setWaiting((count) => count + files.length);
    for (const file of files) {
      const outcome = await uploadImage(file);
      setWaiting((count) => count - 1);
      if (outcome === "unreachable") toasts.warn(messages.problems.unreachable);
      else if ("problem" in outcome) toasts.warn(problemMessage(messages, outcome.problem));
      else if (!editor.isDestroyed) insertImage(editor, outcome.image);
    }
  }

  return { isUploading: waiting > 0, upload };
}

/** Only the top of a body holds pictures: one goes under the whole block, or takes the place of an empty line. */
function insertImage(editor: Editor, { imageId, width, height }: UploadedImage): void {
  const { $from, to } = editor.state.selection;
  const after = $from.depth === 0 ? to : $from.after(1);
  const isEmptyLine =
    $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.childCount === 0;
  const place = isEmptyLine ? { from: $from.before(1), to: after } : after;
  const attrs = { imageId, width, height, alt: "", caption: "" };
  editor
    .chain()
    .insertContentAt(place, [{ type: "image", attrs }, { type: "paragraph" }])
    .run();
}
