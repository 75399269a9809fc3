import { linkShare, type Piece } from "../page/piece.ts";
import { noiseScore } from "./noise-score.ts";
import { isNotice } from "./notices.ts";
import { assign, openPiece, type Reading } from "./reading.ts";
import { type RelatedHeading, relatedHeading } from "./related-heading.ts";
import { type RelatedLine, relatedLine } from "./related-line.ts";
import { type ShapedList, shapeByMeta, shapeByTitles } from "./related-shapes.ts";

/** A related list on the page: its kind, its heading if it has one, the piece it begins with, its entries. */
export interface RelatedGroup {
  readonly kind: RelatedHeading;
  readonly heading: number | null;
  readonly first: number;
  readonly list: ShapedList;
}

const LINES_MAX = 800;
const SHORT_TITLES_SHARE = 0.7;
const RECRUITMENT = /招聘|招录|诚聘|招贤|求职|岗位|职位/;
const UNMARKED_METAS_MIN = 3;

// The lines a list may be made of: up to the next heading, neighbour or legal line.
function linesFrom(reading: Reading, start: number): RelatedLine[] {
  const lines: RelatedLine[] = [];
  for (let index = start; index < reading.pieces.length && lines.length < LINES_MAX; index += 1) {
    const piece = reading.pieces[index];
    const role = reading.roles[index];
    if (!piece || piece.table || relatedHeading(piece) !== null || isNotice(piece, false)) break;
    if (role === "title") continue;
    if (role !== null && role !== undefined) break;
    const line = relatedLine(piece, index);
    if (line.kind === "text" && noiseScore(piece) >= 0.85 && !isLinkedTitle(piece)) {
      if (noiseScore(piece) === 1 && piece.text.length > 12) break;
      continue;
    }
    lines.push(line);
  }
  return lines;
}

function isLinkedTitle(piece: Piece): boolean {
  return piece.links.length === 1 && linkShare(piece) > 0.8 && piece.text.length >= 8;
}

// Where nearly every line has a date and its own words before it, those words are titles, short as they are.
function areTitles(lines: readonly RelatedLine[]): boolean {
  const words = lines.flatMap((line) => (line.kind === "dated_title" ? [line.text] : (line.category ?? [])));
  return words.length >= lines.length / 2 && new Set(words).size > words.length / 2;
}

function asTitle(line: RelatedLine): RelatedLine {
  return line.kind === "meta" && line.category
    ? { ...line, kind: "dated_title", text: line.category, category: null }
    : line;
}

function shape(lines: readonly RelatedLine[]): ShapedList {
  const metas = lines.filter((line) => line.kind === "meta").length;
  const titled = lines.filter((line) => line.kind === "dated_title").length;
  if (metas + titled >= lines.length * SHORT_TITLES_SHARE && areTitles(lines)) {
    return shapeByTitles(lines.map(asTitle));
  }
  return metas > 0 && metas >= titled && metas * 6 >= lines.length
    ? shapeByMeta(lines)
    : shapeByTitles(lines);
}

function isConvincing(kind: RelatedHeading, { entries, isDated }: ShapedList): boolean {
  if (entries.length === 0) return false;
  const titles = entries.map((entry) => entry.title);
  if (titles.filter((line) => RECRUITMENT.test(line.text)).length * 2 > titles.length) return false;
  const linked =
    titles.filter((line) => line.piece.links.length > 0 || line.piece.zone === "related").length * 2 >
    titles.length;
  if (kind === "own") return true;
  if (linked || isDated) return true;
  return kind === "site" && entries.length >= 3 && titles.every((line) => line.text.length >= 8);
}

// A list under a heading that says what it is.
function headedGroups(reading: Reading, from: number): RelatedGroup[] {
  const groups: RelatedGroup[] = [];
  for (let index = from; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    const kind = piece && !piece.table ? relatedHeading(piece) : null;
    if (!kind) continue;
    const list = shape(linesFrom(reading, index + 1));
    if (isConvincing(kind, list)) {
      groups.push({ kind, heading: index, first: index + 1, list });
      index = Math.max(index, list.end - 1);
    } else if (kind !== "section" && list.entries.length === 0) assign(reading, "noise", index);
  }
  return groups;
}

// A list that only the markup calls related, without a heading of its own.
function zonedGroups(reading: Reading, headed: readonly RelatedGroup[]): RelatedGroup[] {
  const isHeaded = (index: number) =>
    headed.some((group) => index >= (group.heading ?? group.first) && index < group.list.end);
  const groups: RelatedGroup[] = [];
  for (let index = 0; index < reading.pieces.length; index += 1) {
    if (openPiece(reading, index)?.zone !== "related" || isHeaded(index)) continue;
    const lines = linesFrom(reading, index).filter((line) => line.piece.zone === "related");
    const list = shape(lines);
    if (isConvincing("section", list)) groups.push({ kind: "own", heading: null, first: index, list });
    index = Math.max(index, lines.at(-1)?.index ?? index);
  }
  return groups;
}

// Some exports lose the heading; three and more "category date" lines below the text are a list all the same.
function unmarkedGroup(reading: Reading, from: number): RelatedGroup | null {
  const metas: number[] = [];
  for (let index = from; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    const line = piece && !piece.table ? relatedLine(piece, index) : null;
    if (line?.kind === "meta" && line.category !== null) metas.push(index);
  }
  const [start, second] = metas;
  if (start === undefined || second === undefined || metas.length < UNMARKED_METAS_MIN) return null;
  const first = Math.max(from, start - Math.min(second - start - 1, 2));
  const list = shapeByMeta(linesFrom(reading, first));
  if (list.entries.length < UNMARKED_METAS_MIN) return null;
  reading.warnings.add("related_unmarked", reading.pieces[first]?.line ?? null, reading.pieces[first]?.text);
  return { kind: "own", heading: null, first, list };
}

/**
 * The related lists from a piece on, chosen and passed over: lists of the article's own, by heading, markup or form;
 * only where there is none, lists that the site shows beside every page.
 */
export function relatedGroups(
  reading: Reading,
  from: number,
): { chosen: readonly RelatedGroup[]; passedOver: readonly RelatedGroup[] } {
  const headed = headedGroups(reading, from);
  const groups = [...headed, ...zonedGroups(reading, headed)];
  const own = groups.filter((group) => group.kind !== "site");
  if (own.length > 0) return { chosen: own, passedOver: groups.filter((group) => group.kind === "site") };
  const unmarked = unmarkedGroup(reading, from + 1);
  return unmarked ? { chosen: [unmarked], passedOver: groups } : { chosen: groups, passedOver: [] };
}
