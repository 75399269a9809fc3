import { type Marker, type MarkerScheme, markerOf, SCHEME_RANK } from "../page/marker.ts";
import type { Piece } from "../page/piece.ts";
import { isHeadingLike } from "./heading-like.ts";

/** Lines numbered alike, one after the other, and what they are together. */
export interface NumberedGroup {
  readonly scheme: MarkerScheme;
  /** Indexes of the pieces. */
  readonly members: readonly number[];
  readonly kind: "headings" | "items" | "text";
}

/** A numbered or bulleted piece: its marker and its group. */
export interface Numbered {
  readonly marker: Marker;
  readonly group: NumberedGroup;
  /** What this member is: in a group of headings a whole sentence stays text. */
  readonly kind: "heading" | "item" | "text";
}

interface OpenGroup {
  readonly scheme: MarkerScheme;
  readonly glyph: string;
  readonly indent: number;
  readonly members: number[];
  last: number;
}

const SHARE_MIN = 0.6;
const SECTION_SCHEMES: ReadonlySet<MarkerScheme> = new Set(["chapter", "han", "han_paren", "decimal"]);

function plainMarker(piece: Piece): Marker | null {
  return piece.list || piece.table || piece.declaredLevel !== null ? null : markerOf(piece.text);
}

function continues(group: OpenGroup, marker: Marker, piece: Piece, index: number): boolean {
  if (group.scheme !== marker.scheme || group.indent !== piece.indent) return false;
  if (marker.scheme === "bullet") return group.glyph === piece.text.charAt(0) && index > group.last;
  if (marker.scheme === "decimal") return true;
  return marker.value > group.last && marker.value <= group.last + 2;
}

function collect(pieces: readonly Piece[]): OpenGroup[] {
  const groups: OpenGroup[] = [];
  let open: OpenGroup[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.declaredLevel !== null) open = [];
    const marker = plainMarker(piece);
    if (!marker) continue;
    // A wider number ends every group of a narrower one.
    open = open.filter(
      (group) => SCHEME_RANK[group.scheme] <= SCHEME_RANK[marker.scheme] || group.indent < piece.indent,
    );
    const known = open.find((group) => continues(group, marker, piece, index));
    const last = marker.scheme === "bullet" ? index : marker.value;
    if (known) {
      known.members.push(index);
      known.last = last;
      continue;
    }
    const group = {
      scheme: marker.scheme,
      glyph: piece.text.charAt(0),
      indent: piece.indent,
      members: [index],
      last,
    };
    open = [
      ...open.filter((other) => other.scheme !== marker.scheme || other.indent !== piece.indent),
      group,
    ];
    groups.push(group);
  }
  return groups;
}

// Something of its own follows the line: text, a table, or narrower numbers.
function hasContent(pieces: readonly Piece[], index: number, scheme: MarkerScheme): boolean {
  const next = pieces[index + 1];
  if (!next || next.declaredLevel !== null) return false;
  const marker = plainMarker(next);
  return marker === null || SCHEME_RANK[marker.scheme] > SCHEME_RANK[scheme];
}

function kindOf(pieces: readonly Piece[], group: OpenGroup, textIndent: number): NumberedGroup["kind"] {
  const { members, scheme } = group;
  const withContent = members.filter((index) => hasContent(pieces, index, scheme));
  const leads = members.filter((index) => isLead(pieces[index]));
  const isShare = (count: number) => count >= 1 && count >= members.length * SHARE_MIN;
  const isOutline = isShare(leads.length) && isShare(withContent.length);
  if (SECTION_SCHEMES.has(scheme))
    return isOutline || (leads.length > 0 && withContent.length * 2 >= members.length) ? "headings" : "text";
  const indented = withContent.filter(
    (index) => (pieces[index + 1]?.indent ?? 0) > Math.max(group.indent, textIndent),
  );
  if (indented.length > 0 && indented.length * 2 >= withContent.length) return "items";
  if (members.length === 1 && scheme !== "bullet") {
    return isOutline && isFirstShortLead(pieces, members) ? "headings" : "text";
  }
  return isOutline ? "headings" : "items";
}

function isLead(piece: Piece | undefined): boolean {
  return piece !== undefined && isHeadingLike(piece);
}

function isFirstShortLead(pieces: readonly Piece[], members: readonly number[]): boolean {
  const piece = pieces[members[0] ?? 0];
  return piece !== undefined && markerOf(piece.text)?.value === 1 && (piece.bold || piece.text.length <= 20);
}

/** The indentation of running text; what is indented further belongs to the list item above it. */
export function textIndentOf(pieces: readonly Piece[]): number {
  const indents = pieces
    .filter((piece) => piece.list === null && markerOf(piece.text) === null)
    .map((piece) => piece.indent);
  return indents.length === 0 ? 0 : indents.reduce((least, indent) => Math.min(least, indent));
}

/**
 * Decides for every numbered or bulleted line whether it is a heading, a list item or plain text, by what its group
 * does together: short lines with text of their own below them are headings; lines that follow each other are a list.
 */
export function numberedPieces(pieces: readonly Piece[]): Map<number, Numbered> {
  const textIndent = textIndentOf(pieces);
  const numbered = new Map<number, Numbered>();
  for (const open of collect(pieces)) {
    const group: NumberedGroup = {
      scheme: open.scheme,
      members: open.members,
      kind: kindOf(pieces, open, textIndent),
    };
    for (const index of open.members) {
      const piece = pieces[index];
      const marker = piece ? markerOf(piece.text) : null;
      if (!piece || !marker) continue;
      const kind =
        group.kind === "items"
          ? "item"
          : group.kind === "headings" && isHeadingLike(piece)
            ? "heading"
            : "text";
      numbered.set(index, { marker, group, kind });
    }
  }
  return numbered;
}
