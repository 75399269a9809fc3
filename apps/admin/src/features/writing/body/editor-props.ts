import type { EditorProps, EditorView } from "@tiptap/pm/view";
import { fieldId } from "#lib/field-ids.ts";
import { isPressed } from "#lib/shortcuts.ts";
import { cleanPasted } from "./paste/clean-pasted.ts";

/** What the body's keys and its clipboard ask for. */
export interface EditorWishes {
  /** A character that opens the insert menu was typed into an empty paragraph. */
  readonly onSlash: (typed: string, place: DOMRect) => void;
  readonly onLink: () => void;
  readonly onFind: (selected: string) => void;
  /** Files of pictures were pasted or dropped. */
  readonly onPictures: (files: readonly File[]) => void;
  /** So many pictures of what was pasted were left out. */
  readonly onPicturesLeftOut: (count: number) => void;
}

/** The keys of a slash: its own, the full-width one, and what a Chinese keyboard types with it. */
const SLASHES = new Set(["/", "／", "、"]);

/** How the body's editor reacts to keys and to what is pasted. */
export function editorProps(label: string, wishes: EditorWishes): EditorProps {
  return {
    attributes: {
      id: fieldId("body"),
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": label,
      class: "prose-body px-5 py-4",
    },
    handleTextInput: (view, _from, _to, typed) => {
      if (!view.editable || !SLASHES.has(typed) || !isEmptyParagraph(view)) return false;
      wishes.onSlash(typed, caretPlace(view));
      return true;
    },
    handleKeyDown: (view, event) => {
      if (isPressed(event, "find")) wishes.onFind(selectedWords(view));
      else if (isPressed(event, "link") && view.editable) wishes.onLink();
      else return false;
      event.preventDefault();
      return true;
    },
    handlePaste: (view, event) => takePictures(view, event.clipboardData, wishes, event),
    handleDrop: (view, event, _slice, moved) =>
      !moved && takePictures(view, event.dataTransfer, wishes, event),
    transformPastedHTML: (html) => {
      const clean = cleanPasted(html);
      if (clean.images > 0) wishes.onPicturesLeftOut(clean.images);
      return clean.html;
    },
  };
}

/** Pictures that come as files are sent to the platform; a text that came with them goes before. */
function takePictures(
  view: EditorView,
  data: DataTransfer | null,
  { onPictures }: EditorWishes,
  event: Event,
): boolean {
  const pictures = [...(data?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
  if (!view.editable || pictures.length === 0 || data?.types.includes("text/html")) return false;
  event.preventDefault();
  onPictures(pictures);
  return true;
}

/** Whether a slash here opens the menu: the caret stands in an empty paragraph. */
function isEmptyParagraph({ state }: EditorView): boolean {
  const { $from, empty } = state.selection;
  return empty && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
}

/** Where the caret is on the screen. */
function caretPlace(view: EditorView): DOMRect {
  const { left, top, bottom } = view.coordsAtPos(view.state.selection.from);
  return new DOMRect(left, top, 0, bottom - top);
}

const SOUGHT_MAX_LENGTH = 60;

/** What is selected, when it can be looked for: a few words of one block. */
function selectedWords({ state: { selection, doc } }: EditorView): string {
  if (selection.empty || !selection.$from.sameParent(selection.$to)) return "";
  const words = doc.textBetween(selection.from, selection.to);
  return words.length <= SOUGHT_MAX_LENGTH ? words : "";
}
