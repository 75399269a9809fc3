import { markerOf } from "../page/marker.ts";
import { linkShare } from "../page/piece.ts";
import { isProse } from "../page/prose.ts";
import { titleKey } from "../page/title-key.ts";
import { isNotice } from "./notices.ts";
import { canBeTitle, type RelatedLine } from "./related-line.ts";

/** An entry as its lines gave it. */
export interface ShapedEntry {
  readonly title: RelatedLine;
  readonly excerpt: string | null;
  readonly category: string | null;
  readonly date: string | null;
}

/** What a run of lines turned out to be: its entries, the lines that belong to none, and where it ended. */
export interface ShapedList {
  readonly entries: readonly ShapedEntry[];
  readonly strays: readonly RelatedLine[];
  /** The index of the first piece after the list. */
  readonly end: number;
  readonly isDated: boolean;
}

const EXCERPT_LENGTH_MIN = 30;

function entryOf(lines: readonly RelatedLine[], meta: RelatedLine | null): ShapedEntry | null {
  const [title, ...rest] = lines;
  if (!title || !(canBeTitle(title) || rest.length > 0)) return null;
  const excerpt = rest.map((line) => line.piece.printed).join("\n");
  return {
    title,
    excerpt: excerpt === "" ? null : excerpt,
    category: meta?.category ?? null,
    date: meta?.date ?? title.date,
  };
}

// Before the title an export may repeat another title of the list; the excerpt tells which line is the title.
function withoutStrays(
  lines: readonly RelatedLine[],
  known: ReadonlySet<string>,
): { own: RelatedLine[]; strays: RelatedLine[] } {
  let own = [...lines];
  const strays: RelatedLine[] = [];
  while (own.length >= 2) {
    const [first, second, third] = own;
    if (!first || !second || !canBeTitle(first) || !canBeTitle(second)) break;
    const isRepeat = known.has(titleKey(first.text)) || titleKey(first.text) === titleKey(second.text);
    const isBesideExcerpt =
      third !== undefined &&
      third.text.length >= EXCERPT_LENGTH_MIN &&
      second.text.length < EXCERPT_LENGTH_MIN * 2;
    if (!isRepeat && !(isBesideExcerpt && isProse(third.text))) break;
    strays.push(first);
    own = own.slice(1);
  }
  return { own, strays };
}

// A short line that ends block after block is the category, printed apart from the date.
function repeatedLastWord(blocks: readonly (readonly RelatedLine[])[]): string | null {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const last = block.length >= 2 ? block.at(-1) : undefined;
    if (last && last.text.length <= 10) counts.set(last.text, (counts.get(last.text) ?? 0) + 1);
  }
  const [word] = [...counts].find(([, count]) => count >= 2) ?? [];
  return word ?? null;
}

interface Block {
  readonly lines: RelatedLine[];
  readonly meta: RelatedLine | null;
}

function blocksEndingWithMeta(lines: readonly RelatedLine[]): { blocks: Block[]; rest: RelatedLine[] } {
  const blocks: Block[] = [];
  let open: RelatedLine[] = [];
  for (const line of lines) {
    if (line.kind !== "meta") open.push(line);
    else {
      blocks.push({ lines: open, meta: line });
      open = [];
    }
  }
  return { blocks, rest: open };
}

// title, date, excerpt, title, …: the line before each date begins the entry.
function blocksWithMetaSecond(lines: readonly RelatedLine[]): Block[] {
  const starts = lines.flatMap((line, at) => (line.kind === "meta" && at > 0 ? [at - 1] : []));
  return starts.map((start, index) => {
    const [title, meta, ...rest] = lines.slice(start, starts[index + 1] ?? lines.length);
    return { lines: title ? [title, ...rest] : rest, meta: meta ?? null };
  });
}

function isMetaSecond(lines: readonly RelatedLine[]): boolean {
  const { blocks, rest } = blocksEndingWithMeta(lines);
  const [first, ...others] = blocks;
  if (first?.lines.length !== 1 || !rest.some((line) => line.text.length >= EXCERPT_LENGTH_MIN)) return false;
  const pairs = others.filter((block) => block.lines.length >= 2);
  const longFirst = pairs.filter(
    ({ lines: [head, ...tail] }) => (head?.text.length ?? 0) > (tail.at(-1)?.text.length ?? 0),
  );
  return longFirst.length * 2 >= pairs.length;
}

/** Entries closed or opened by "category date" lines, the commonest form: title, excerpt, date. */
export function shapeByMeta(lines: readonly RelatedLine[]): ShapedList {
  const second = isMetaSecond(lines);
  const { blocks, rest } = second
    ? { blocks: blocksWithMetaSecond(lines), rest: [] }
    : blocksEndingWithMeta(lines);
  const categoryWord = repeatedLastWord(blocks.map((block) => block.lines));
  const known = new Set<string>();
  const entries: ShapedEntry[] = [];
  const strays: RelatedLine[] = [];
  const add = (block: Block) => {
    const hasWord =
      categoryWord !== null && block.lines.length >= 2 && block.lines.at(-1)?.text === categoryWord;
    const sorted = withoutStrays(hasWord ? block.lines.slice(0, -1) : block.lines, known);
    const entry = entryOf(sorted.own, block.meta);
    strays.push(...sorted.strays, ...(entry ? [] : sorted.own));
    if (!entry) return;
    known.add(titleKey(entry.title.text));
    entries.push(hasWord && entry.category === null ? { ...entry, category: categoryWord } : entry);
  };
  for (const block of blocks) add(block);
  const lastMeta = lines.findLast((line) => line.kind === "meta");
  let end = (second ? lines.at(-1) : lastMeta)?.index ?? -1;
  // A page cut off inside its last entry still names it.
  const [title, excerpt] = rest;
  if (
    title &&
    excerpt &&
    canBeTitle(title) &&
    excerpt.text.length >= EXCERPT_LENGTH_MIN &&
    rest.length === 2
  ) {
    add({ lines: rest, meta: null });
    end = excerpt.index;
  }
  return { entries, strays, end: end + 1, isDated: true };
}

/** Entries without date lines: titles (linked, dated or bare), each with the running text below it as excerpt. */
export function shapeByTitles(lines: readonly RelatedLine[]): ShapedList {
  const entries: ShapedEntry[] = [];
  let end = lines[0]?.index ?? 0;
  let excerpts = 0;
  for (const [at, line] of lines.entries()) {
    const previous = entries.at(-1);
    if (isOtherHabit(line, entries)) break;
    if (canBeTitle(line)) {
      entries.push({ title: line, excerpt: null, category: null, date: line.date });
    } else if (previous && previous.title === lines[at - 1] && isExcerptOf(line, excerpts, entries.length)) {
      entries[entries.length - 1] = { ...previous, excerpt: line.piece.printed };
      excerpts += 1;
    } else {
      // Running text below a bare title among bare titles: that title was the article's next heading.
      const isHeading = previous?.title === lines[at - 1] && line.text.length >= 15 && excerpts === 0;
      if (
        previous &&
        isHeading &&
        previous.date === null &&
        previous.title.piece.links.length === 0 &&
        !isNotice(line.piece, true)
      ) {
        entries.pop();
        end = previous.title.index;
      }
      break;
    }
    end = line.index + 1;
  }
  return {
    entries,
    strays: [],
    end,
    isDated: entries.filter((entry) => entry.date).length * 2 > entries.length,
  };
}

// A numbered, bulleted or linked list goes on that way; a bare line after it is something else.
function isOtherHabit(line: RelatedLine, entries: readonly ShapedEntry[]): boolean {
  if (entries.length < 2 || !canBeTitle(line) || line.kind === "dated_title") return false;
  const titles = entries.map((entry) => entry.title);
  const isMarked = titles.every((title) => markerOf(title.piece.text) !== null || title.piece.list !== null);
  const isLinked = titles.every((title) => title.piece.links.length > 0);
  if (isMarked && markerOf(line.piece.text) === null && line.piece.list === null) return true;
  return isLinked && line.piece.links.length === 0;
}

// Long text below the first title may be an excerpt, or the article going on; after that the list's habit decides.
function isExcerptOf(line: RelatedLine, excerpts: number, entries: number): boolean {
  if (line.text.length < 15 || line.text.length > 600 || linkShare(line.piece) > 0.8) return false;
  return excerpts >= entries - 2;
}
