import { folded } from "../page/folded.ts";
import { type MarkerScheme, markerOf } from "../page/marker.ts";
import { findDate, isDayWithoutYear } from "../page/parse-date.ts";
import { linkShare, type Piece } from "../page/piece.ts";
import { isProse } from "../page/prose.ts";

/** A line of a related list: a whole "category date" line, a title with its date, or something else. */
export interface RelatedLine {
  readonly index: number;
  readonly piece: Piece;
  readonly kind: "meta" | "dated_title" | "text";
  readonly text: string;
  readonly category: string | null;
  readonly date: string | null;
}

const CATEGORY_LENGTH_MAX = 10;
const META_LENGTH_MAX = 60;
const TITLE_LENGTH_MAX = 120;
// Numbers that sections of an article have, and entries of a list do not.
const SECTION_NUMBERS: ReadonlySet<MarkerScheme> = new Set([
  "chapter",
  "han",
  "han_paren",
  "circled",
  "digit_parens",
]);
const LABEL =
  /(?:发布|发表|更新)?(?:时间|日期|于)\s?[:：]?\s?|来源\s?[:：]\s?|分类\s?[:：]\s?|栏目\s?[:：]\s?/g;
const COUNTS =
  /(?:阅读|浏览|点击|评论|点赞|收藏|人气|查看)?(?:量|数|次数)?\s?[:：(（]?\s?\d[\d.,万wk+]*\s?(?:次|人|条)?(?:阅读|浏览|评论|赞|点赞|收藏|围观|播放)?[)）]?$/i;
const EDGES = /^[\s|｜/·•,，:：()（）[\]【】\-—]+|[\s|｜/·•,，:：()（）[\]【】\-—]+$/g;

function plainCategory(text: string): string | null {
  const bare = text.replace(LABEL, "").replace(EDGES, "").replace(COUNTS, "").replace(EDGES, "");
  return bare === "" ? null : bare;
}

/** What a piece is as a line of a related list. */
export function relatedLine(piece: Piece, index: number): RelatedLine {
  const plain = { index, piece, kind: "text", text: piece.text, category: null, date: null } as const;
  if (piece.text.length > TITLE_LENGTH_MAX + META_LENGTH_MAX) return plain;
  const date = findDate(piece.text);
  if (isDayWithoutYear(piece.text)) return { ...plain, kind: "meta" };
  if (!date) return plain;
  const before = piece.text.slice(0, date.index);
  const after = piece.text.slice(date.index + date.length);
  if (piece.text.length <= META_LENGTH_MAX) {
    const category = plainCategory(`${before} ${after}`);
    const isLinkedTitle = category !== null && linkShare(piece) > 0.4 && category.length > 6;
    if (
      !isLinkedTitle &&
      (category === null || (category.length <= CATEGORY_LENGTH_MAX && !/[。；！？吗呢嗎]/.test(category)))
    ) {
      return { ...plain, kind: "meta", category, date: date.iso };
    }
  }
  const [link] = piece.links;
  const isGlued =
    piece.links.length === 1 && link !== undefined && before.trim() === link.text && after.trim() === "";
  const title = isGlued && link.text.length >= 4 ? link.text : datedTitle(before, after);
  return title === null ? plain : { ...plain, kind: "dated_title", text: title, date: date.iso };
}

// The date stands free at one end of the line: "标题 2025-03-30", "[03-30] 标题" with a year, "2025/3/30 标题".
function datedTitle(before: string, after: string): string | null {
  const [start, end] = [before.replace(EDGES, ""), after.replace(EDGES, "").replace(COUNTS, "")];
  if (end === "" && start.length >= 4 && /[\s(（[【|｜]$/.test(before) && !isProse(start)) return start;
  if (start === "" && end.length >= 4 && /^[\s)）\]】|｜]/.test(after) && !isProse(end)) return end;
  return null;
}

/** Whether the line can be the title of an entry: short, no sentence, not a lone number. */
export function canBeTitle(line: RelatedLine): boolean {
  const { text } = line;
  if (line.kind === "dated_title") return true;
  if (line.kind === "meta" || text.length < 4 || text.length > TITLE_LENGTH_MAX) return false;
  if (line.piece.links.length === 0 && SECTION_NUMBERS.has(markerOf(text)?.scheme ?? "bullet")) return false;
  if (/[。；;，,：:、]$/.test(text) || /。./.test(text) || /^[\d\s.+-]+$/.test(text)) return false;
  return text.length <= 40 || !isProse(text);
}

/** The entry's title as printed: without a bullet, and without a rank where the list is ranked. */
export function printedTitle(text: string, isRanked: boolean): string {
  const marker = markerOf(text);
  const isDropped =
    marker !== null && (marker.scheme === "bullet" || (isRanked && marker.scheme.startsWith("digit")));
  return (isDropped ? text.slice(marker.length) : text).trim();
}

/** Whether most of the titles begin with running numbers. */
export function isRankedList(titles: readonly string[]): boolean {
  const numbered = titles.filter((title) => markerOf(folded(title))?.scheme.startsWith("digit"));
  return numbered.length >= 2 && numbered.length >= titles.length / 2;
}
