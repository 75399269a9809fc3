import type { Block, Body, Inline } from "@gongji/domain/article";
import { LIST_DEPTH_MAX } from "@gongji/domain/article";
import type { PageSection } from "../page/imported-page.ts";
import type { WarningList } from "../page/intake-warning.ts";
import type { ListPlace, Piece } from "../page/piece.ts";
import { FlowBuilder, quoted } from "./block-builder.ts";
import { fitBlocks } from "./fit-blocks.ts";
import { guessHeadings } from "./heading-guesses.ts";
import { isHeadingLike } from "./heading-like.ts";
import { withoutStart } from "./inline-text.ts";
import { textListPlaces } from "./list-places.ts";
import { type Numbered, numberedPieces } from "./numbered-groups.ts";
import { type HeadingLevel, Outline } from "./outline.ts";

/** A body, its outline, and how many pieces stand before its first section. */
export interface BuiltBody {
  readonly body: Body;
  readonly sections: PageSection[];
  readonly openingLength: number;
}

const LEADS_SHARE_MIN = 0.6;

class BodyBuilder {
  readonly blocks: Block[] = [];
  readonly sections: PageSection[] = [];
  openingLength = -1;
  #flow = new FlowBuilder();
  #isQuoted = false;

  addHeading(index: number, level: HeadingLevel, piece: Piece): void {
    this.#flush();
    this.blocks.push({ type: "heading", attrs: { level }, content: [...piece.content] });
    this.addSection(index, level, piece.text);
  }

  addSection(index: number, level: HeadingLevel, heading: string): void {
    if (this.openingLength < 0) this.openingLength = index;
    this.sections.push({ level, heading });
  }

  addText(piece: Piece, content: readonly Inline[], place: ListPlace | null): void {
    if (piece.quoted !== this.#isQuoted) this.#flush();
    this.#isQuoted = piece.quoted;
    if (place) this.#flow.addItem(content, place);
    else this.#flow.addParagraph(content);
  }

  addTable(piece: Piece): void {
    this.#flush();
    if (piece.table) this.blocks.push(piece.table);
  }

  finish(): Block[] {
    this.#flush();
    return this.blocks;
  }

  #flush(): void {
    const { blocks } = this.#flow;
    if (this.#isQuoted && blocks.length > 0) this.blocks.push(quoted(blocks));
    else for (const block of blocks) this.blocks.push(block);
    this.#flow = new FlowBuilder();
    this.#isQuoted = false;
  }
}

function limited(place: ListPlace, piece: Piece, warnings: WarningList): ListPlace {
  if (place.path.length <= LIST_DEPTH_MAX) return place;
  warnings.add("list_too_deep", piece.line, piece.text);
  return { ...place, path: place.path.slice(0, LIST_DEPTH_MAX) };
}

// A numbered item that opens with a short line of its own and goes on below is a section to its reader.
function leads(index: number, pieces: readonly Piece[], places: readonly (ListPlace | null)[]): boolean {
  const place = places[index];
  const next = places[index + 1];
  const piece = pieces[index];
  if (!place?.opens || !piece || place.path.length !== 1 || !isHeadingLike(piece)) return false;
  return next?.path[0]?.id === place.path[0]?.id && (next?.path.length !== 1 || !next.opens);
}

/** The items that head sections: in numbered lists most of whose items do. */
function sectionLeads(pieces: readonly Piece[], places: readonly (ListPlace | null)[]): Set<number> {
  const items = new Map<number, number[]>();
  for (const [index, place] of places.entries()) {
    const list = place?.path[0];
    if (!place?.opens || place.path.length !== 1 || !list?.ordered) continue;
    const indexes = items.get(list.id);
    if (indexes) indexes.push(index);
    else items.set(list.id, [index]);
  }
  const found = new Set<number>();
  for (const indexes of items.values()) {
    const leading = indexes.filter((index) => leads(index, pieces, places));
    if (indexes.length < 2 || leading.length < indexes.length * LEADS_SHARE_MIN) continue;
    for (const index of leading) found.add(index);
  }
  return found;
}

/**
 * Makes the article's pieces a body: numbered short lines and lines that read as headings become headings, items
 * become nested lists, the rest paragraphs, tables and quotations. Numbers of headings stay as printed.
 */
export function buildBody(pieces: readonly Piece[], warnings: WarningList): BuiltBody {
  const numbered = numberedPieces(pieces);
  const guessed = guessHeadings(pieces, numbered);
  const outline = new Outline(numbered, guessed);
  const textPlaces = textListPlaces(pieces, numbered);
  const places = pieces.map((piece, index) => {
    const place = piece.list ?? textPlaces.get(index) ?? null;
    return place && limited(place, piece, warnings);
  });
  const sectionLines = sectionLeads(pieces, places);
  const builder = new BodyBuilder();
  for (const [index, piece] of pieces.entries()) {
    const place = places[index] ?? null;
    const level = place || piece.table ? null : outline.enter(index, piece);
    if (level !== null) {
      const guess = guessed.get(index);
      if (guess === "question" || guess === "plain") warnings.add("heading_guessed", piece.line, piece.text);
      builder.addHeading(index, level, piece);
    } else if (piece.table) builder.addTable(piece);
    else {
      if (sectionLines.has(index)) builder.addSection(index, outline.inner(), piece.text);
      builder.addText(piece, itemContent(piece, numbered.get(index), place), place);
    }
  }
  const { openingLength, sections } = builder;
  const content = fitBlocks(builder.finish(), warnings);
  return {
    body: { type: "doc", content },
    sections,
    openingLength: openingLength < 0 ? pieces.length : openingLength,
  };
}

function itemContent(
  piece: Piece,
  numbered: Numbered | undefined,
  place: ListPlace | null,
): readonly Inline[] {
  return place && numbered?.kind === "item"
    ? withoutStart(piece.content, numbered.marker.length)
    : piece.content;
}
