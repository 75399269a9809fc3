import { folded } from "../page/folded.ts";
import type { Neighbour } from "../page/imported-page.ts";
import type { Piece } from "../page/piece.ts";
import { isTitleLike } from "../page/prose.ts";
import { absoluteHref } from "../page/safe-href.ts";
import { withoutSiteName } from "../page/title-key.ts";
import { assign, openPiece, type Reading } from "./reading.ts";

/** The pages before and after this one; null where the page names none. */
export interface FoundNeighbours {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

// After the first label the next one needs no space before it when a colon follows.
const LABEL =
  /(?:(?<=^|[\s<«‹〈【[(|｜>»。吗呢?!)）》])|(?=[上下]一?篇[:：]))(上一?篇|前一篇|上一条|上一个|下一?篇|后一篇|下一条|下一个|previous|prev|next)(?:文章|新闻|问题|资讯|内容| (?:post|article))?[\]】)>»›〉]{0,2}\s*([:：]|(?=\s)|$|(?=[《【]))/g;
const NOTHING =
  /^(?:没有了?|暂无|无|已?经?是?(?:第一|最后)一?[篇条个].{0,4}|(?:已经)?没有.{0,10}|返回.{0,8}|none)[!！。.]?$/;
const LINE_LENGTH_MAX = 400;

interface Mention {
  readonly which: "previous" | "next";
  readonly title: string;
}

function mentionsOf(piece: Piece): Mention[] {
  if (piece.text.length > LINE_LENGTH_MAX) return [];
  const { plain } = piece;
  const labels = [...plain.matchAll(LABEL)];
  const first = labels[0];
  if (!first || first.index > 4) return [];
  const isPlainWords = labels.every((label) => !label[2]) && piece.links.length === 0 && plain.length > 12;
  if (isPlainWords && !/^.{0,2}[上下前后]一?篇/.test(plain)) return [];
  return labels.map((label, index) => ({
    which: /^(?:上|前|prev)/.test(label[1] ?? "") ? "previous" : "next",
    title: piece.text
      .slice(label.index + label[0].length, labels[index + 1]?.index ?? piece.text.length)
      .replace(/^[\s:：<>«»‹›|｜[\]【】]+|[\s<>«»‹›|｜[\]【】]+$/g, ""),
  }));
}

function neighbour(title: string, piece: Piece, base: string | null): Neighbour | null {
  const cleaned = withoutSiteName(title);
  if (cleaned === "" || NOTHING.test(folded(cleaned)) || cleaned.length > 200) return null;
  const link =
    piece.links.find((candidate) => candidate.text.includes(cleaned)) ??
    (piece.links.length === 1 ? piece.links[0] : undefined);
  const href = link ? absoluteHref(link.href, base) : null;
  return { title: cleaned, ...(href ? { href } : {}) };
}

/**
 * The previous and next page where the page names them ("上一篇：…", the label and the title on one line or two).
 * "没有了" is nobody. A label without a title says nothing.
 */
export function findNeighbours(reading: Reading): FoundNeighbours {
  const found: { previous: Neighbour | null; next: Neighbour | null } = { previous: null, next: null };
  const base = reading.metadata.baseHref;
  for (let index = 0; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    if (!piece || piece.table || piece.declaredLevel === 1) continue;
    const mentions = mentionsOf(piece);
    if (mentions.length === 0) continue;
    assign(reading, "neighbour", index);
    for (const { which, title } of mentions) {
      const below = title === "" && mentions.length === 1 ? titleBelow(reading, index) : null;
      found[which] ??= neighbour(below?.text ?? title, below ?? piece, base);
    }
  }
  return found;
}

function titleBelow(reading: Reading, index: number): Piece | null {
  const below = openPiece(reading, index + 1);
  if (!below || mentionsOf(below).length > 0) return null;
  if (!isTitleLike(below.text) && !NOTHING.test(below.plain)) return null;
  assign(reading, "neighbour", index + 1);
  return below;
}
