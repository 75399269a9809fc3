import type { Block } from "../article/body.ts";
import { blockText } from "../article/body-text.ts";
import { canonicalKey } from "../shared/canonical-key.ts";
import { changesOf, type ItemChange, type Pairing, pairByIdentity } from "./compare-sequences.ts";
import { wordsOf } from "./compare-text.ts";

/** Blocks this much alike, standing between the same neighbours, are one block that was changed. */
const ALIKE_HERE = 0.35;
/** Blocks this much alike are one that was moved and changed. */
const ALIKE_ELSEWHERE = 0.6;
/** More pairs than this are not looked at one by one. */
const PAIRS_MAX = 20_000;

interface Candidate {
  readonly place: number;
  readonly block: Block;
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function candidate(block: Block, place: number): Candidate {
  const words = new Map<string, number>();
  for (const word of wordsOf(blockText(block))) words.set(word, (words.get(word) ?? 0) + 1);
  return { place, block, words, size: [...words.values()].reduce((sum, count) => sum + count, 0) };
}

/** How much two blocks of one kind have in common, from 0 to 1. */
function likeness(one: Candidate, other: Candidate): number {
  if (one.block.type !== other.block.type || one.size + other.size === 0) return 0;
  let common = 0;
  for (const [word, count] of one.words) common += Math.min(count, other.words.get(word) ?? 0);
  return (2 * common) / (one.size + other.size);
}

/** Pairs what is left over with what it is most like: the best pairs first, each block once. */
function pairAlike(
  before: readonly Candidate[],
  after: readonly Candidate[],
  alikeEnough: (one: Candidate, other: Candidate) => number,
): [Candidate, Candidate][] {
  if (before.length * after.length > PAIRS_MAX) return [];
  const scored = before.flatMap((one) =>
    after.flatMap((other) => {
      const score = likeness(one, other);
      return score > 0 && score >= alikeEnough(one, other) ? [{ one, other, score }] : [];
    }),
  );
  const used = new Set<Candidate>();
  return scored
    .toSorted((a, b) => b.score - a.score || a.one.place - b.one.place || a.other.place - b.other.place)
    .flatMap(({ one, other }) => {
      if (used.has(one) || used.has(other)) return [];
      used.add(one).add(other);
      return [[one, other] as [Candidate, Candidate]];
    });
}

/** Pairs equal blocks, then blocks that are alike, nearer ones more readily. */
function pairBlocks(before: readonly Block[], after: readonly Block[]): Pairing {
  const equal = pairByIdentity(before.map(canonicalKey), after.map(canonicalKey));
  const pairs = new Map(equal.pairs);
  const taken = new Set(pairs.values());
  const left = before.flatMap((block, place) => (pairs.has(place) ? [] : [candidate(block, place)]));
  const right = after.flatMap((block, place) => (taken.has(place) ? [] : [candidate(block, place)]));
  const anchors = [...equal.inOrder].map((from) => [from, pairs.get(from) ?? 0] as const);
  const gapOf = (place: number, side: 0 | 1) => anchors.filter((anchor) => anchor[side] < place).length;
  const sameGap = (one: Candidate, other: Candidate) => gapOf(one.place, 0) === gapOf(other.place, 1);
  for (const [one, other] of pairAlike(left, right, (a, b) =>
    sameGap(a, b) ? ALIKE_HERE : ALIKE_ELSEWHERE,
  )) {
    pairs.set(one.place, other.place);
  }
  return { pairs, inOrder: orderKept(pairs) };
}

/** The places of a longest run of pairs that kept their order; the others were moved. */
function orderKept(pairs: ReadonlyMap<number, number>): Set<number> {
  const order = [...pairs].toSorted(([one], [other]) => one - other);
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const [index, [, to]] of order.entries()) {
    let [length, before] = [1, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const longer = (best[earlier]?.length ?? 0) + 1;
      if ((order[earlier]?.[1] ?? 0) < to && longer > length) [length, before] = [longer, earlier];
    }
    best.push({ length, before });
  }
  const kept = new Set<number>();
  let last = best.reduce(
    (found, { length }, index) => (length > (best[found]?.length ?? 0) ? index : found),
    0,
  );
  while (last >= 0 && order[last]) {
    kept.add(order[last]?.[0] ?? 0);
    last = best[last]?.before ?? -1;
  }
  return kept;
}

/** What became of each block of a body: kept, changed, moved, added or removed. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): ItemChange<Block>[] {
  return changesOf(before, after, pairBlocks(before, after), canonicalKey);
}
