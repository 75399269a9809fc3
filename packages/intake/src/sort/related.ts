import type { RelatedEntry } from "../page/imported-page.ts";
import { absoluteHref } from "../page/safe-href.ts";
import { titleKey, withoutSiteName } from "../page/title-key.ts";
import { assign, openPiece, type Reading, type Role } from "./reading.ts";
import { type RelatedGroup, relatedGroups } from "./related-groups.ts";
import { inlineRelatedLabel } from "./related-heading.ts";
import { isRankedList, printedTitle } from "./related-line.ts";

const ENTRIES_MAX = 200;
const TITLE_LENGTH_MAX = 200;

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

function entriesOf(reading: Reading, group: RelatedGroup): RelatedEntry[] {
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

function mark(reading: Reading, group: RelatedGroup, role: Role): void {
  if (group.heading !== null) assign(reading, role, group.heading);
  assign(reading, role, group.first, group.list.end);
}

/**
 * The related list below the title: under a heading that says so, in whichever form it is printed (title, excerpt,
 * "category date"; title with date; links; bare titles), and single lines that name one ("相关阅读：…").
 */
export function findRelated(reading: Reading, from: number, ownTitle: string): RelatedEntry[] {
  const { chosen, passedOver } = relatedGroups(reading, from);
  for (const group of chosen) mark(reading, group, "related");
  for (const group of passedOver) mark(reading, group, "noise");
  const entries = [...chosen.flatMap((group) => entriesOf(reading, group)), ...inlineEntries(reading, from)];
  return withoutRepeats(entries, ownTitle)
    .filter(({ title }) => title.length >= 2 && title.length <= TITLE_LENGTH_MAX)
    .slice(0, ENTRIES_MAX);
}
