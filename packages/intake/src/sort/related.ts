import type { RelatedEntry } from "../page/imported-page.ts";
import { linkShare, type Piece } from "../page/piece.ts";
import { absoluteHref } from "../page/safe-href.ts";
import { titleKey, withoutSiteName } from "../page/title-key.ts";
import { noiseScore } from "./noise-score.ts";
import { isNotice } from "./notices.ts";
import { assign, openPiece, type Reading } from "./reading.ts";
import { inlineRelatedLabel, type RelatedHeading, relatedHeading } from "./related-heading.ts";
import { canBeTitle, isRankedList, printedTitle, type RelatedLine, relatedLine } from "./related-line.ts";
import { type ShapedList, shapeByMeta, shapeByTitles } from "./related-shapes.ts";

/** The related list, and where its first heading stands (-1 without one). */
export interface FoundRelated {
  readonly related: RelatedEntry[];
  readonly index: number;
}

interface Group {
  readonly kind: RelatedHeading;
  readonly start: number;
  readonly list: ShapedList;
}

const ENTRIES_MAX = 200;
const SHORT_TITLES_SHARE = 0.7;
const RECRUITMENT = /招聘|招录|诚聘|招贤|求职|岗位|职位/;
const UNMARKED_METAS_MIN = 3;

// The lines a list may be made of: up to the next heading, neighbour or legal line.
function linesFrom(reading: Reading, start: number): RelatedLine[] {
  const lines: RelatedLine[] = [];
  for (let index = start; index < reading.pieces.length && lines.length < ENTRIES_MAX * 4; index += 1) {
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

function groupsOf(reading: Reading, from: number): Group[] {
  const groups: Group[] = [];
  for (let index = from; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    const kind = piece && !piece.table ? relatedHeading(piece) : null;
    if (!kind) continue;
    const list = shape(linesFrom(reading, index + 1));
    if (isConvincing(kind, list)) {
      groups.push({ kind, start: index, list });
      index = Math.max(index, list.end - 1);
    } else if (kind !== "section" && list.entries.length === 0) assign(reading, "noise", index);
  }
  return groups;
}

// Some exports lose the heading; three and more "category date" lines below the text are a list all the same.
function unmarkedGroup(reading: Reading, from: number): Group | null {
  const metas: number[] = [];
  for (let index = from; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    const line = piece && !piece.table ? relatedLine(piece, index) : null;
    if (line?.kind === "meta" && line.category !== null) metas.push(index);
  }
  const [first, second] = metas;
  if (first === undefined || second === undefined || metas.length < UNMARKED_METAS_MIN) return null;
  const start = Math.max(from, first - Math.min(second - first - 1, 2));
  const list = shapeByMeta(linesFrom(reading, start));
  if (list.entries.length < UNMARKED_METAS_MIN) return null;
  reading.warnings.add("related_unmarked", reading.pieces[start]?.line ?? null, reading.pieces[start]?.text);
  return { kind: "own", start: start - 1, list };
}

function inlineEntries(reading: Reading, from: number): RelatedEntry[] {
  const entries: RelatedEntry[] = [];
  for (let index = from; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    const label = piece ? inlineRelatedLabel(piece) : 0;
    if (!piece || label === 0) continue;
    const rest = piece.text.slice(label).trim();
    const links = piece.links.filter((link) => link.text.trim().length >= 4);
    if (links.length === 0 && (rest.length > 80 || /。/.test(rest))) continue;
    const titles =
      links.length > 0 ? links.map((link) => link.text) : rest.split(/\s*[|｜]\s*|(?<=》)[、，]?(?=《)/);
    for (const [at, title] of titles.entries()) {
      const bare = title.trim().replace(/^《(.*)》$/, "$1");
      entries.push(
        entry(bare, { excerpt: null, category: null, date: null }, links[at]?.href ?? null, reading),
      );
    }
    assign(reading, "related", index);
  }
  return entries;
}

function entry(
  title: string,
  rest: Pick<RelatedEntry, "excerpt" | "category" | "date">,
  address: string | null,
  reading: Reading,
): RelatedEntry {
  const href = address ? absoluteHref(address, reading.metadata.baseHref) : null;
  return { title: withoutSiteName(title, reading.metadata.siteName), ...rest, ...(href ? { href } : {}) };
}

function entriesOf(reading: Reading, group: Group): RelatedEntry[] {
  const isRanked = isRankedList(group.list.entries.map(({ title }) => title.text));
  for (const stray of group.list.strays) {
    const isRepeat = group.list.entries.some(({ title }) => titleKey(title.text) === titleKey(stray.text));
    reading.warnings.add(isRepeat ? "related_duplicate" : "related_stray", stray.piece.line, stray.text);
  }
  return group.list.entries.map(({ title, excerpt, category, date }) => {
    if (group.list.isDated && date === null)
      reading.warnings.add("related_incomplete", title.piece.line, title.text);
    const link =
      title.piece.links.find((candidate) => title.text.includes(candidate.text)) ?? title.piece.links[0];
    return entry(
      printedTitle(title.text, isRanked),
      { excerpt, category, date },
      link?.href ?? null,
      reading,
    );
  });
}

function withoutRepeats(entries: readonly RelatedEntry[], ownTitle: string): RelatedEntry[] {
  const byKey = new Map<string, RelatedEntry>();
  for (const candidate of entries) {
    const key = titleKey(candidate.title);
    if (key === "" || key === titleKey(ownTitle)) continue;
    const known = byKey.get(key);
    if (!known || (known.excerpt === null && candidate.excerpt !== null)) byKey.set(key, candidate);
  }
  return [...byKey.values()];
}

/**
 * The related list below the title: under a heading that says so, in whichever form it is printed (title, excerpt,
 * "category date"; title with date; links; bare titles). Lists that the site shows beside every page count only
 * where there is no list of the article's own.
 */
export function findRelated(reading: Reading, from: number, ownTitle: string): FoundRelated {
  const groups = groupsOf(reading, from);
  const own = groups.filter((group) => group.kind !== "site");
  const unmarked = own.length === 0 ? unmarkedGroup(reading, from + 1) : null;
  const chosen = own.length > 0 ? own : unmarked ? [unmarked] : groups;
  for (const group of [...groups, ...chosen]) {
    const start = Math.max(group.start, 0);
    if (chosen.includes(group) && group !== unmarked) assign(reading, "related", start);
    assign(reading, chosen.includes(group) ? "related" : "noise", start + 1, group.list.end);
    assign(reading, "noise", start, start + (group === unmarked ? 0 : 1));
  }
  const entries = [...chosen.flatMap((group) => entriesOf(reading, group)), ...inlineEntries(reading, from)];
  const first = chosen[0];
  return {
    related: withoutRepeats(entries, ownTitle)
      .filter(({ title }) => title.length >= 2 && title.length <= 200)
      .slice(0, ENTRIES_MAX),
    index: first ? first.start : -1,
  };
}

/** Whether a line could be an entry's title; for judging what stands between lists. */
export function looksLikeEntry(piece: Piece, index: number): boolean {
  return canBeTitle(relatedLine(piece, index));
}
