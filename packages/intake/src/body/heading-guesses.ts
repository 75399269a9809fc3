import { findDate } from "../page/parse-date.ts";
import { linkShare, type Piece } from "../page/piece.ts";
import { isClosed, isProse } from "../page/prose.ts";
import type { Numbered } from "./numbered-groups.ts";

/** Why an unnumbered line is taken as a heading: it is bold, asks, is a short label, or names a usual section. */
export type GuessedHeading = "bold" | "question" | "plain" | "named";

const SECTION_NAMES =
  /^(?:总结|小结|结语|结论|结束语|总之|注意事项|注意要点|特别提醒|温馨提示|常见问题|常见疑问|常见误区|背景|概述|前言|引言|简介|定义|适用范围|适用对象|办理流程|办理条件|办理材料|办理方式|办理地点|所需材料|申请条件|申请材料|申请流程|报销比例|报销流程|报销范围|政策依据|法律依据|参考资料|政策解读|咨询电话|操作步骤)[:：]?$/;
const RHETORICAL = /^(?:那么|那|你|您|大家|小编|难道|其实|所以|但|而|请|快|欢迎|赶快|赶紧|如果)/;
const LEAD_IN = /(?:如下|以下|下列|包括|例如|比如|分别是?|分为|满足|有|是|为|即|需|要|条件)[:：]$/;
const ANY_MARK = /[，,。；;！!？?…：:]/;
const PLAIN_LENGTH_MAX = 20;
const LABEL_LENGTH_MAX = 24;
const BOLD_LENGTH_MAX = 40;
const QUESTION_LENGTH_MAX = 45;
const MOSTLY_BOLD = 0.6;

function isListed(index: number, piece: Piece | undefined, numbered: ReadonlyMap<number, Numbered>): boolean {
  return (
    piece !== undefined &&
    (piece.list !== null || piece.table !== null || numbered.get(index)?.kind === "item")
  );
}

function opensSection(
  index: number,
  pieces: readonly Piece[],
  numbered: ReadonlyMap<number, Numbered>,
): boolean {
  const next = pieces[index + 1];
  if (!next || next.declaredLevel !== null) return false;
  if (isListed(index + 1, next, numbered) || isProse(next.text)) return true;
  return next.text.length >= 10 && (isClosed(next.text) || /[：:]$/.test(next.text));
}

function isCandidate(index: number, piece: Piece, numbered: ReadonlyMap<number, Numbered>): boolean {
  const isPlain =
    piece.declaredLevel === null && piece.list === null && piece.table === null && !piece.quoted;
  return (
    isPlain &&
    !numbered.has(index) &&
    linkShare(piece) < 0.5 &&
    piece.text.length <= QUESTION_LENGTH_MAX &&
    !findDate(piece.text)
  );
}

function isQuestion(text: string): boolean {
  if (!/[?？!！]$/.test(text) || text.length < 6 || /[。；;：:]/.test(text) || RHETORICAL.test(text))
    return false;
  return (text.match(/[，,]/g)?.length ?? 0) <= 1;
}

function isShortLabel(text: string): boolean {
  const bare = text.replace(/[：:]$/, "");
  const most = bare === text ? PLAIN_LENGTH_MAX : LABEL_LENGTH_MAX;
  return (
    bare.length >= 2 &&
    bare.length <= most &&
    !ANY_MARK.test(bare) &&
    !LEAD_IN.test(text) &&
    /\p{L}{2}/u.test(bare)
  );
}

// Several short lines in a row are a list without bullets; the last of them heads nothing.
function standsFree(
  index: number,
  pieces: readonly Piece[],
  headings: ReadonlyMap<number, GuessedHeading>,
  numbered: ReadonlyMap<number, Numbered>,
): boolean {
  const previous = pieces[index - 1];
  if (!previous) return false;
  if (headings.has(index - 1) || numbered.get(index - 1)?.kind === "heading") return true;
  if (previous.declaredLevel !== null || isListed(index - 1, previous, numbered)) return true;
  return isClosed(previous.text) || isProse(previous.text);
}

/** What the page's author does elsewhere: bold only some lines; mark headings as headings. */
interface Habits {
  readonly trustsBold: boolean;
  readonly isMarkedUp: boolean;
}

function guess(
  index: number,
  pieces: readonly Piece[],
  numbered: ReadonlyMap<number, Numbered>,
  headings: ReadonlyMap<number, GuessedHeading>,
  { trustsBold, isMarkedUp }: Habits,
): GuessedHeading | null {
  const piece = pieces[index];
  if (!piece || !isCandidate(index, piece, numbered) || index === pieces.length - 1) return null;
  const { text } = piece;
  if (/[：:]$/.test(pieces[index - 1]?.text ?? "") && !headings.has(index - 1) && !numbered.has(index - 1))
    return null;
  if (SECTION_NAMES.test(piece.plain)) return "named";
  const isHeadingText = !/[。；;，,]$/.test(text) && !LEAD_IN.test(text);
  if (
    trustsBold &&
    piece.bold &&
    text.length <= BOLD_LENGTH_MAX &&
    isHeadingText &&
    pieces[index + 1]?.declaredLevel === null
  )
    return "bold";
  const isBeforeNumbers = numbered.get(index + 1)?.kind === "heading";
  if (isQuestion(text) && (opensSection(index, pieces, numbered) || isBeforeNumbers)) return "question";
  // The first line of an article that is short answers the title ("可以", "官网、APP或线下") rather than heads a section.
  if (index === 0 || isMarkedUp || !isShortLabel(text) || !standsFree(index, pieces, headings, numbered))
    return null;
  // "需要的材料：" before a list is its lead-in.
  if (/[：:]$/.test(text) && isListed(index + 1, pieces[index + 1], numbered)) return null;
  return opensSection(index, pieces, numbered) ? "plain" : null;
}

/** The unnumbered lines that head a section, by index. What is no more than likely is reported as a guess. */
export function guessHeadings(
  pieces: readonly Piece[],
  numbered: ReadonlyMap<number, Numbered>,
): Map<number, GuessedHeading> {
  const plain = pieces.filter(
    (piece) => piece.list === null && piece.table === null && piece.declaredLevel === null,
  );
  const trustsBold = plain.filter((piece) => piece.bold).length <= plain.length * MOSTLY_BOLD;
  const isMarkedUp = pieces.some((piece) => (piece.declaredLevel ?? 0) > 1);
  const headings = new Map<number, GuessedHeading>();
  for (const index of pieces.keys()) {
    const kind = guess(index, pieces, numbered, headings, { trustsBold, isMarkedUp });
    if (kind) headings.set(index, kind);
  }
  return headings;
}
