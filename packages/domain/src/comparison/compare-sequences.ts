import { commonSubsequence } from "../shared/common-subsequence.ts";

/** What became of one item of a sequence. Places count from 0. */
export type ItemChange<T> =
  | { readonly kind: "added"; readonly after: T; readonly to: number }
  | { readonly kind: "removed"; readonly before: T; readonly from: number }
  | {
      /** `changed` and `moved` say what else became of it; neither: it is as it was. */
      readonly kind: "kept";
      readonly before: T;
      readonly after: T;
      readonly from: number;
      readonly to: number;
      readonly changed: boolean;
      readonly moved: boolean;
    };

interface Keys<T> {
  /** Items of one identity are one item that stays; each identity stands once in a sequence, or is paired in order. */
  readonly identity: (item: T) => string;
  readonly content: (item: T) => string;
}

/** Pairs places of two sequences that hold the same item; `inOrder` are those whose order both agree on. */
export interface Pairing {
  readonly pairs: ReadonlyMap<number, number>;
  readonly inOrder: ReadonlySet<number>;
}

/** Pairs items by their identity, in order where one identity stands several times. */
export function pairByIdentity(before: readonly string[], after: readonly string[]): Pairing {
  const inOrder = commonSubsequence(before, after);
  const pairs = new Map(inOrder);
  const taken = new Set(inOrder.values());
  for (const [from, identity] of before.entries()) {
    if (pairs.has(from)) continue;
    const to = after.findIndex((other, place) => other === identity && !taken.has(place));
    if (to < 0) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return { pairs, inOrder: new Set(inOrder.keys()) };
}

/** What became of each item, in the order of the later sequence; what was removed stands after what it stood after. */
export function changesOf<T>(
  before: readonly T[],
  after: readonly T[],
  { pairs, inOrder }: Pairing,
  content: (item: T) => string,
): ItemChange<T>[] {
  const fromOf = new Map(Array.from(pairs, ([from, to]) => [to, from]));
  const changes: ItemChange<T>[] = [];
  const removedAfter = new Map<number, number[]>();
  let lastKept = -1;
  for (const from of before.keys()) {
    if (inOrder.has(from)) lastKept = from;
    else if (!pairs.has(from)) removedAfter.set(lastKept, [...(removedAfter.get(lastKept) ?? []), from]);
  }
  const remove = (place: number) => {
    for (const from of removedAfter.get(place) ?? []) {
      const item = before[from];
      if (item !== undefined) changes.push({ kind: "removed", before: item, from });
    }
  };
  remove(-1);
  for (const [to, item] of after.entries()) {
    const from = fromOf.get(to);
    const was = from === undefined ? undefined : before[from];
    if (from === undefined || was === undefined) changes.push({ kind: "added", after: item, to });
    else {
      const changed = content(was) !== content(item);
      changes.push({ kind: "kept", before: was, after: item, from, to, changed, moved: !inOrder.has(from) });
      if (inOrder.has(from)) remove(from);
    }
  }
  return changes;
}

/** What became of each item of a sequence whose items have identities of their own. */
export function compareSequences<T>(
  before: readonly T[],
  after: readonly T[],
  { identity, content }: Keys<T>,
): ItemChange<T>[] {
  return changesOf(before, after, pairByIdentity(before.map(identity), after.map(identity)), content);
}

/** The later sequence, made of the earlier one's changes. */
export function applyChanges<T>(changes: readonly ItemChange<T>[]): T[] {
  return changes.flatMap((change) => {
    if (change.kind === "removed") return [];
    return [change.kind === "kept" && !change.changed ? change.before : change.after];
  });
}

/** Whether anything became of any item. */
export function isChanged<T>(changes: readonly ItemChange<T>[]): boolean {
  return changes.some((change) => change.kind !== "kept" || change.changed || change.moved);
}
