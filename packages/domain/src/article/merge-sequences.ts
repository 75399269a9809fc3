import { commonSubsequence } from "../shared/common-subsequence.ts";

/** A stretch of a merged sequence: agreed on, or changed differently by both sides. */
export type MergedStretch<T> =
  | { readonly kind: "agreed"; readonly items: readonly T[] }
  | {
      readonly kind: "conflict";
      readonly base: readonly T[];
      readonly mine: readonly T[];
      readonly theirs: readonly T[];
    };

/**
 * Merges two changes of one sequence by what each side did to it (diff3): what only one side changed is taken from
 * that side. What both inserted at the same place stands one after the other, theirs first. Where both changed items in
 * place, side by side, each item is merged by itself. Items are the same when their keys are.
 */
export function mergeSequences<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
): MergedStretch<T>[] {
  const keys = { base: base.map(keyOf), mine: mine.map(keyOf), theirs: theirs.map(keyOf) };
  const inMine = commonSubsequence(keys.base, keys.mine);
  const inTheirs = commonSubsequence(keys.base, keys.theirs);
  const stretches: MergedStretch<T>[] = [];
  const at = { base: 0, mine: 0, theirs: 0 };

  const takeUpTo = (end: typeof at): void => {
    const [was, one, two] = [
      base.slice(at.base, end.base),
      mine.slice(at.mine, end.mine),
      theirs.slice(at.theirs, end.theirs),
    ];
    Object.assign(at, end);
    for (const stretch of mergeStretch(was, one, two, keyOf))
      if (stretch.kind === "conflict" || stretch.items.length > 0) stretches.push(stretch);
  };
  for (const [index, item] of base.entries()) {
    const [place, other] = [inMine.get(index), inTheirs.get(index)];
    if (place === undefined || other === undefined) continue;
    takeUpTo({ base: index, mine: place, theirs: other });
    stretches.push({ kind: "agreed", items: [item] });
    Object.assign(at, { base: index + 1, mine: place + 1, theirs: other + 1 });
  }
  takeUpTo({ base: base.length, mine: mine.length, theirs: theirs.length });
  return stretches;
}

function mergeStretch<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
): MergedStretch<T>[] {
  const same = (one: readonly T[], other: readonly T[]) =>
    one.length === other.length && one.every((item, index) => keyOf(item) === keyOf(other[index] ?? item));
  if (same(mine, base) || same(mine, theirs)) return [{ kind: "agreed", items: theirs }];
  if (same(theirs, base)) return [{ kind: "agreed", items: mine }];
  if (base.length === 0) return [{ kind: "agreed", items: [...theirs, ...mine] }];
  if (base.length > 1 && base.length === mine.length && base.length === theirs.length) {
    const at = (items: readonly T[], index: number) => items.slice(index, index + 1);
    return base.flatMap((_, index) =>
      mergeStretch(at(base, index), at(mine, index), at(theirs, index), keyOf),
    );
  }
  return [{ kind: "conflict", base, mine, theirs }];
}
