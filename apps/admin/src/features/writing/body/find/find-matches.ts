import type { Node } from "@tiptap/pm/model";

/** A place in the text. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** More are not marked: somebody who looks for one character wants the count, not the marks. */
export const MATCHES_MAX = 2_000;

/** Every place of the document that says `sought`, in reading order; emphasis and links inside do not matter. */
export function findMatches(doc: Node, sought: string, matchesCase: boolean): Match[] {
  if (sought === "") return [];
  const pattern = new RegExp(escaped(sought), matchesCase ? "gu" : "giu");
  const found: Match[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    // Whatever is no text is one position wide, so that an index in the text is a position in the block.
    const text = node.textBetween(0, node.content.size, "", "\ufffc");
    for (const { index, 0: words } of text.matchAll(pattern)) {
      if (found.length >= MATCHES_MAX) return false;
      const from = position + 1 + index;
      found.push({ from, to: from + words.length });
    }
    return false;
  });
  return found;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
