import type { Body } from "./body.ts";
import { blockText } from "./body-text.ts";

/** So much of a block's text is kept with a comment, to find the block again. */
export const QUOTE_MAX_LENGTH = 500;
/** From this likeness on, two texts are the same block before and after an edit. */
const LIKENESS_MIN = 0.5;

/** Where the block a comment was made on is now. */
export type AnchorPlace =
  | { readonly kind: "here"; readonly index: number }
  /** The block has been edited since. */
  | { readonly kind: "edited"; readonly index: number }
  | { readonly kind: "gone" };

/** What is kept of a block's text with a comment on it. */
export function quoteOf(text: string): string {
  return text.trim().slice(0, QUOTE_MAX_LENGTH).trim();
}

/**
 * Finds the block a comment was made on: the one that reads as it did, or else the one most like it. A block keeps its
 * comments while it is moved and edited; when hardly anything of it is left, it is gone.
 */
export function findAnchor(body: Body, quote: string): AnchorPlace {
  const texts = body.content.map((block) => quoteOf(blockText(block)));
  const same = texts.indexOf(quote);
  if (same !== -1) return { kind: "here", index: same };
  const wanted = pairsOf(quote);
  let best = { index: -1, likeness: 0 };
  texts.forEach((text, index) => {
    const likeness = likenessOf(wanted, pairsOf(text));
    if (likeness > best.likeness) best = { index, likeness };
  });
  return best.likeness >= LIKENESS_MIN ? { kind: "edited", index: best.index } : { kind: "gone" };
}

/** Pairs of neighbouring characters, each with how often it stands there. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const characters = [...text.replaceAll(/\s/g, "")];
  const pairs = new Map<string, number>();
  for (let index = 1; index < characters.length; index += 1) {
    const pair = `${characters[index - 1]}${characters[index]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much two texts share: 1 for the same pairs, 0 for none (Dice). */
function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const sum = (pairs: ReadonlyMap<string, number>) =>
    [...pairs.values()].reduce((total, count) => total + count, 0);
  const all = sum(one) + sum(other);
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  return (2 * shared) / all;
}
