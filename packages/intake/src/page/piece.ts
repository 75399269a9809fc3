import type { Inline, Table } from "@gongji/domain/article";

/** Where a piece stands on the page, as the markup says; plain text is all `main`. */
export type Zone = "main" | "outside" | "noise" | "breadcrumb" | "related" | "neighbours" | "comments";

/** One list a piece is inside of. Pieces with the same `id` belong to the same list. */
export interface ListLevel {
  readonly id: number;
  readonly ordered: boolean;
  readonly start: number;
}

/** A piece's place in nested lists, outermost first. `opens` tells the first piece of an item from its others. */
export interface ListPlace {
  readonly path: readonly ListLevel[];
  readonly opens: boolean;
}

/** A link of a piece, with the address as printed. */
export interface PieceLink {
  readonly text: string;
  readonly href: string;
}

/**
 * The unit everything is judged by: one line of a text page, or one block (paragraph, heading, list item,
 * table) of an HTML page, with what the source says about it.
 */
export interface Piece {
  /** The 1-based line of the source. */
  readonly line: number;
  /** Plain text without surrounding space. */
  readonly text: string;
  /** The text folded, as phrases are looked for in it. */
  readonly plain: string;
  /** The text as printed, its inline markup (`**`) included. */
  readonly printed: string;
  readonly content: readonly Inline[];
  /** Columns of ASCII indentation in a text page; 0 in HTML. */
  readonly indent: number;
  /** The level a heading element or a Markdown `#` declares. */
  readonly declaredLevel: number | null;
  readonly list: ListPlace | null;
  readonly table: Table | null;
  readonly quoted: boolean;
  /** All of it is bold. */
  readonly bold: boolean;
  readonly links: readonly PieceLink[];
  readonly zone: Zone;
}

/** No page of an article has more pieces; what comes after them is left out with a warning. */
export const PIECES_MAX = 20_000;

/** The share of the text that is inside links, 0 to 1. */
export function linkShare(piece: Piece): number {
  if (piece.links.length === 0 || piece.text.length === 0) return 0;
  const linked = piece.links.reduce((sum, link) => sum + link.text.length, 0);
  return Math.min(1, linked / piece.text.length);
}
