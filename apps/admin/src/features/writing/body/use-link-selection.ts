"use client";

import { type Editor, getMarkRange } from "@tiptap/core";
import { useEffect } from "react";
import { lightUp } from "#lib/light-up.ts";
import { hearSelectLink } from "#lib/link-in-text.ts";

/** Selects the words that link to an article when another part of the page asks for them. */
export function useLinkSelection(editor: Editor | null): void {
  useEffect(() => {
    if (!editor) return;
    const { view } = editor;
    return hearSelectLink(view.dom, (articleId) => {
      const { doc, schema } = editor.state;
      const type = schema.marks.articleLink;
      let found: number | null = null;
      doc.descendants((node, position) => {
        if (found !== null) return false;
        const link = node.marks.find((mark) => mark.type === type && mark.attrs.articleId === articleId);
        if (link) found = position;
        return true;
      });
      if (found === null || !type) return;
      const range = getMarkRange(doc.resolve(found), type, { articleId });
      if (!range) return;
      editor.chain().setTextSelection(range).focus(undefined, { scrollIntoView: false }).run();
      const { node } = view.domAtPos(range.from, 1);
      const element = node instanceof HTMLElement ? node : node.parentElement;
      if (element) lightUp(element.closest("[data-article-id]") ?? element);
    });
  }, [editor]);
}
