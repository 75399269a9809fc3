import type { Editor } from "@tiptap/core";
import {
  Heading2,
  Heading3,
  Heading4,
  ImagePlus,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  StickyNote,
  Table2,
} from "lucide-react";
import type { Messages } from "#messages/zh-CN/index.ts";

/** A block that can be inserted or turned into. */
export interface BlockKind {
  readonly name: string;
  readonly label: string;
  /** Words one may type instead of the label. */
  readonly keywords: string;
  readonly Icon: LucideIcon;
  readonly insert: (editor: Editor) => void;
}

/** Every block of the insert menu, in its order. */
export function blockKinds(
  { toolbar: t, images }: Messages,
  /** Asks for a file of a picture. */
  choosePicture: () => void,
): BlockKind[] {
  const headings = ([2, 3, 4] as const).map((level): BlockKind => {
    const icons = { 2: Heading2, 3: Heading3, 4: Heading4 };
    return {
      name: `heading-${level}`,
      label: t.heading(level),
      keywords: `h${level} heading biaoti`,
      Icon: icons[level],
      insert: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    };
  });
  return [
    ...headings,
    {
      name: "bullet-list",
      label: t.bulletList,
      keywords: "ul list liebiao",
      Icon: List,
      insert: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: "ordered-list",
      label: t.orderedList,
      keywords: "ol numbered bianhao",
      Icon: ListOrdered,
      insert: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      name: "table",
      label: t.table,
      keywords: "table biaoge",
      Icon: Table2,
      insert: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    },
    {
      name: "callout",
      label: t.callout,
      keywords: "callout info tishi",
      Icon: StickyNote,
      insert: (editor) => editor.chain().focus().toggleWrap("callout").run(),
    },
    {
      name: "image",
      label: images.insert,
      keywords: "image picture tupian",
      Icon: ImagePlus,
      insert: choosePicture,
    },
    {
      name: "blockquote",
      label: t.blockquote,
      keywords: "quote yinyong",
      Icon: MessageSquareQuote,
      insert: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
  ];
}
