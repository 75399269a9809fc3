import { withoutMarker } from "../page/marker.ts";
import type { Piece } from "../page/piece.ts";

const LENGTH_MAX = 40;
const BOLD_LENGTH_MAX = 60;
const COMMAS_MAX = 2;

/**
 * Whether a numbered line reads as a heading: short, no sentence in it, and no more than a few words after a colon
 * ("1、缴费基数：以上年度…" is an item with a lead-in).
 */
export function isHeadingLike(piece: Piece): boolean {
  const text = withoutMarker(piece.text);
  if (text.length === 0 || text.length > (piece.bold ? BOLD_LENGTH_MAX : LENGTH_MAX)) return false;
  if (/[。；;]/.test(text) || /[，,、]$/.test(text)) return false;
  if ((text.match(/[，,]/g)?.length ?? 0) > COMMAS_MAX) return false;
  const afterColon = text.length - (text.search(/[：:]/) + 1);
  return piece.bold || !/[：:]/.test(text) || afterColon < 8 || text.length <= 16;
}
