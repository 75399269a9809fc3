import type { Node } from "@tiptap/pm/model";

/** A heading of the body. */
export interface OutlineEntry {
  readonly position: number;
  readonly level: 2 | 3 | 4;
  readonly text: string;
  /** Whether a level was left out before it, which those who listen to the page stumble over. */
  readonly skipsLevel: boolean;
}

/** The headings of the body in reading order. */
export function outlineOf(doc: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  doc.forEach((node, position) => {
    if (node.type.name !== "heading") return;
    const level = node.attrs.level === 4 ? 4 : node.attrs.level === 3 ? 3 : 2;
    const above = entries.at(-1)?.level ?? 1;
    entries.push({ position, level, text: node.textContent.trim(), skipsLevel: level > above + 1 });
  });
  return entries;
}
