import { type Extensions, markInputRule, wrappingInputRule } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Text } from "@tiptap/extension-text";
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { CalloutNode } from "./callout-node.ts";
import { FindMarks } from "./find/find-plugin.ts";
import { ImageNode } from "./image/image-node.ts";
import { ArticleLinkMark, LinkMark } from "./link-marks.ts";

const FLOW = "(paragraph | bulletList | orderedList)+";

/** Headings of pasted pages come in at the nearest level a body has. */
const BodyHeading = Heading.extend({
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(Math.max(level, 2), 4) },
    })),
});

/** Between Chinese words stands no space, so `**` need not follow one. */
const BodyBold = Bold.extend({
  addInputRules() {
    return [markInputRule({ find: /(?<!\*)\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, type: this.type })];
  },
});

/** A Chinese keyboard types `》` where Markdown has `>`. */
const BodyQuote = Blockquote.extend({
  content: FLOW,
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[>》]\s$/, type: this.type })];
  },
});

/** Exactly the nodes and marks of an article's body, and the editing aids that leave no trace in it. */
export function editorExtensions(placeholder: string): Extensions {
  return [
    Document,
    Paragraph,
    Text,
    BodyHeading.configure({ levels: [2, 3, 4] }),
    BulletList,
    OrderedList,
    ListItem.extend({ content: FLOW }),
    ListKeymap,
    Table.configure({ resizable: false }),
    TableRow,
    TableHeader.extend({ content: FLOW }),
    TableCell.extend({ content: FLOW }),
    BodyQuote,
    CalloutNode,
    ImageNode,
    BodyBold,
    Italic,
    LinkMark,
    ArticleLinkMark,
    HardBreak,
    FindMarks,
    UndoRedo,
    Gapcursor,
    Dropcursor,
    TrailingNode,
    Placeholder.configure({ placeholder }),
  ];
}
