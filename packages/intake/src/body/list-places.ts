import type { ListPlace, Piece } from "../page/piece.ts";
import { type Numbered, textIndentOf } from "./numbered-groups.ts";

interface OpenList {
  readonly key: string;
  readonly indent: number;
  readonly place: ListPlace;
  /** Bullets stand at the same indentation between its numbers: they are nested. */
  readonly lastMember: number;
}

const HTML_ID_BASE = 1_000_000;

/**
 * The place in lists of every piece that is an item by its number or bullet, or continues one by its indentation.
 * Items indented further nest; bullets between the numbers of one list nest in it.
 */
export function textListPlaces(
  pieces: readonly Piece[],
  numbered: ReadonlyMap<number, Numbered>,
): Map<number, ListPlace> {
  const textIndent = textIndentOf(pieces);
  const places = new Map<number, ListPlace>();
  let open: OpenList[] = [];
  let nextId = HTML_ID_BASE;
  for (const [index, piece] of pieces.entries()) {
    const one = numbered.get(index);
    if (one?.kind === "item") {
      open = openFor(open, keyOf(one, piece), piece.indent, index);
      const known = open.at(-1);
      if (known?.key === keyOf(one, piece) && known.indent === piece.indent) {
        places.set(index, { path: known.place.path, opens: true });
        continue;
      }
      nextId += 1;
      const ordered = one.group.scheme !== "bullet";
      const level = { id: nextId, ordered, start: ordered ? one.marker.value : 1 };
      const place = { path: [...(known?.place.path ?? []), level], opens: true };
      open.push({
        key: keyOf(one, piece),
        indent: piece.indent,
        place,
        lastMember: one.group.members.at(-1) ?? index,
      });
      places.set(index, place);
      continue;
    }
    const isText =
      one === undefined && piece.list === null && piece.table === null && piece.declaredLevel === null;
    open = isText && piece.indent > textIndent ? open.filter((list) => list.indent < piece.indent) : [];
    const owner = open.at(-1);
    if (owner) places.set(index, { path: owner.place.path, opens: false });
  }
  return places;
}

function keyOf(one: Numbered, piece: Piece): string {
  return one.group.scheme === "bullet" ? piece.text.charAt(0) : one.group.scheme;
}

// The open lists the item can belong to, the nearest last: its own list, else the one it is nested in.
function openFor(open: readonly OpenList[], key: string, indent: number, index: number): OpenList[] {
  const own = open.findLastIndex((list) => list.key === key && list.indent === indent);
  if (own >= 0) return open.slice(0, own + 1);
  return open.filter((list) => list.indent < indent || (list.indent === indent && index < list.lastMember));
}
