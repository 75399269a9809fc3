import { markerOf } from "../page/marker.ts";
import { linkShare, type Piece } from "../page/piece.ts";
import { isProse, isTitleLike } from "../page/prose.ts";
import { titleKey, withoutSiteName } from "../page/title-key.ts";
import { readDateline } from "./dateline.ts";
import { noiseScore } from "./noise-score.ts";
import { assign, openPiece, type Reading } from "./reading.ts";

/** The page's title and the index of the piece it stands in (-1 when it stands in none). */
export interface FoundTitle {
  readonly title: string;
  readonly index: number;
}

const CANDIDATES_MAX = 80;
const TITLE_LENGTH_MAX = 120;
const TITLE_LENGTH_LIKELY = 60;
const POINTS_MIN = -2;
const REPEAT_WITHIN = 30;
const SITE_NAME_LENGTH_MAX = 40;
const TITLE_LABEL = /^(?:标题|题目|title)\s?[:：]\s?/i;
const QUESTION_WORD =
  /[?？吗呢]$|怎么|如何|什么|哪些|多少|是否|能不能|可以|指南|流程|条件|标准|政策|规定|通知|办法/;
const ENDS_LIKE_TITLE =
  /(?:通知|办法|规定|意见|公告|方案|细则|解读|指南|攻略|问答|[?？]|吗|流程|材料|条件|标准)$/;
const SECTION_NAME = /^(?:摘要|导读|导语|核心提示|内容提要|目录|本文目录|前言|简介|提示|温馨提示)(?:$|[:：])/;

// A title may be punctuated, but it has no full stop and leads to nothing with a colon.
function couldBeTitle(text: string): boolean {
  return text.length <= TITLE_LENGTH_LIKELY && !/[。；;]|[：:]$/.test(text);
}

function firstProse(reading: Reading): number {
  for (let index = 0; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    if (!piece || piece.zone === "noise" || piece.declaredLevel !== null) continue;
    const isText = isProse(piece.text) && !couldBeTitle(piece.text);
    if (isText && linkShare(piece) < 0.5 && noiseScore(piece) < 0.85) return index;
  }
  return reading.pieces.length;
}

function isInShortRun(reading: Reading, index: number): boolean {
  const isShort = (at: number) => {
    const piece = reading.pieces[at];
    return piece !== undefined && piece.text.length <= 8 && piece.declaredLevel === null;
  };
  return isShort(index) && (isShort(index - 1) || isShort(index + 1));
}

function declaredScore(piece: Piece, reading: Reading, key: string): number {
  const level = piece.declaredLevel === 1 ? 5 : piece.declaredLevel === 2 ? 2 : 0;
  const { titles } = reading.metadata;
  const match = titles.some((title) => titleKey(title) === key) ? 6 : 0;
  const prefix = titles.some((title) => key.length >= 6 && titleKey(title).startsWith(key)) ? 4 : 0;
  return level + Math.max(match, prefix);
}

function score(
  reading: Reading,
  index: number,
  piece: Piece,
  prose: number,
  crumbs: readonly string[],
): number {
  const { text } = piece;
  const key = titleKey(text);
  let points = declaredScore(piece, reading, key);
  if (index < reading.roles.indexOf("breadcrumb")) points -= 4;
  if (ENDS_LIKE_TITLE.test(text)) points += 2;
  const last = crumbs.at(-1);
  if (last && titleKey(last) === key) points += 6;
  if (index === 0) points += 2;
  if (index === prose - 1) points += 1;
  const next = [1, 2, 3].map((step) => reading.pieces[index + step]);
  if (isProse(text)) points -= 2;
  if (next.some((follower) => follower && readDateline(follower)?.publishedAt)) points += 3;
  if (
    reading.pieces
      .slice(index + 1, Math.min(prose + 1, index + REPEAT_WITHIN))
      .some((other) => titleKey(other.text) === key)
  )
    points += 2;
  if (isTitleLike(text) && text.length >= 6) points += 2;
  if (QUESTION_WORD.test(text)) points += 1;
  if (/[。；]/.test(text)) points -= 4;
  if (/[:：]$/.test(text)) points -= 3;
  if (/^[^:：\s]{2,6}[:：]/.test(text) && !TITLE_LABEL.test(text)) points -= 2;
  if (text.length < 4) points -= 3;
  if (/^[问答qa][:：]/i.test(text)) points -= 6;
  if (linkShare(piece) > 0.8) points -= 3;
  if (isInShortRun(reading, index)) points -= 3;
  const marker = piece.declaredLevel === null ? markerOf(text) : null;
  if (marker && marker.scheme !== "bullet" && index > 0) points -= 4;
  if (piece.list) points -= 2;
  if (SECTION_NAME.test(piece.plain)) points -= 6;
  return points - 6 * noiseScore(piece);
}

/**
 * The page's title: the line near the top that the page's own metadata, its breadcrumbs, the date below it, its
 * repetition and its form speak for most. Also marks every other line that only repeats it.
 */
export function findTitle(reading: Reading, crumbs: readonly string[]): FoundTitle {
  const prose = firstProse(reading);
  let best = { index: -1, points: POINTS_MIN };
  for (let index = 0; index < Math.min(prose + 1, CANDIDATES_MAX, reading.pieces.length); index += 1) {
    const piece = openPiece(reading, index);
    if (!piece || piece.text.length > TITLE_LENGTH_MAX || piece.table || readDateline(piece)) continue;
    if (piece.zone === "noise" && piece.declaredLevel !== 1) continue;
    if (index === prose && isProse(piece.text) && piece.declaredLevel === null && index > 0) continue;
    const points = score(reading, index, piece, prose, crumbs);
    if (points > best.points) best = { index, points };
  }
  const found = best.index >= 0 ? titleAt(reading, best.index) : titleElsewhere(reading, crumbs, prose);
  if (found.index >= 0 && best.points < 3)
    reading.warnings.add("title_guessed", lineOf(reading, found.index), found.title);
  if (found.title === "") reading.warnings.add("title_missing");
  markRepeats(reading, found.title);
  return found;
}

function titleAt(reading: Reading, index: number): FoundTitle {
  assign(reading, "title", index);
  const text = (reading.pieces[index]?.text ?? "").replace(TITLE_LABEL, "").trim();
  return { title: withoutSiteName(text, reading.metadata.siteName), index };
}

function titleElsewhere(reading: Reading, crumbs: readonly string[], prose: number): FoundTitle {
  const declared = reading.metadata.titles[0];
  if (declared) return { title: withoutSiteName(declared, reading.metadata.siteName), index: -1 };
  const last = crumbs.at(-1);
  if (last && crumbs.length >= 3 && isTitleLike(last)) {
    reading.warnings.add("title_guessed", lineOf(reading, 0), last);
    return { title: last, index: -1 };
  }
  const named = reading.fileName?.replace(/^.*[/\\]/, "").replace(/\.[a-z\d]{1,5}$/i, "") ?? "";
  if (prose <= reading.pieces.length && (named.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4) {
    reading.warnings.add("title_guessed", null, named);
    return { title: withoutSiteName(named), index: -1 };
  }
  return { title: "", index: -1 };
}

function lineOf(reading: Reading, index: number): number | null {
  return reading.pieces[index]?.line ?? null;
}

function markRepeats(reading: Reading, title: string): void {
  const key = titleKey(title);
  if (key === "") return;
  for (const [index, piece] of reading.pieces.entries()) {
    if (piece.table || piece.zone === "related" || piece.text.length > title.length + SITE_NAME_LENGTH_MAX)
      continue;
    if (piece.text.length * 2 >= key.length && titleKey(piece.text) === key) assign(reading, "title", index);
  }
}
