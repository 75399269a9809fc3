import type { ArticleProfile } from "./article-profile.ts";
import type { TermTable } from "./term-table.ts";

/** Most places of lists looked at for one article. It bounds the cost of a publication whatever the collection. */
const VISITS_MAX = 6_000;
/** Most candidates whose features are computed. Smaller collections are looked through whole. */
export const CANDIDATES_MAX = 600;
/** A kind an article belongs to at least this much is one it can be found by. */
const KIND_SHARE_MIN = 0.35;

type Lists = Map<number, number[]>;

/** Where articles are found by what they have in common: words of the title, kind, act and thing, by region. */
export interface CandidateShelves {
  add(slot: number, profile: ArticleProfile): void;
  remove(slot: number, profile: ArticleProfile): void;
  /** The slots of the articles that most probably belong beside this one, in no order. */
  find(profile: ArticleProfile): readonly number[];
}

/** Empty shelves. `everywhere` holds what several regions ask alike; the others hold a region each. */
export function createCandidateShelves(terms: TermTable): CandidateShelves {
  const byRegion = new Map<string, Lists>();
  const everywhere: Lists = new Map();
  let scores = new Float32Array(1024);

  function listsOf(profile: ArticleProfile): [Lists, readonly number[]][] {
    const region = profile.regionChain[0] ?? "";
    const shelf = byRegion.get(region) ?? new Map<number, number[]>();
    byRegion.set(region, shelf);
    return [
      [shelf, [...profile.titleTerms, ...meanings(profile)]],
      [everywhere, sameQuestion(profile)],
    ];
  }

  return {
    add(slot, profile) {
      for (const [lists, keys] of listsOf(profile)) {
        for (const key of keys) {
          const list = lists.get(key);
          if (list) list.push(slot);
          else lists.set(key, [slot]);
        }
      }
      if (slot >= scores.length) scores = new Float32Array(scores.length * 2);
    },
    remove(slot, profile) {
      for (const [lists, keys] of listsOf(profile)) {
        for (const key of keys) {
          const list = lists.get(key);
          const at = list?.lastIndexOf(slot) ?? -1;
          if (list && at >= 0) list.splice(at, 1);
          if (list?.length === 0) lists.delete(key);
        }
      }
    },
    find(profile) {
      const found: { readonly list: readonly number[]; readonly weight: number }[] = [];
      const look = (lists: Lists | undefined, keys: readonly number[]) => {
        for (const key of keys) {
          const list = lists?.get(key);
          if (list) found.push({ list, weight: key >= 0 ? terms.weight(key) : 6 - Math.log10(list.length) });
        }
      };
      for (const region of profile.regionChain) {
        look(byRegion.get(region), [...profile.titleTerms, ...meanings(profile)]);
      }
      look(everywhere, sameQuestion(profile));
      // Short lists first: what few articles share tells most and costs least.
      found.sort((a, b) => a.list.length - b.list.length || b.weight - a.weight);

      const touched: number[] = [];
      let visits = 0;
      for (const { list, weight } of found) {
        const most = Math.min(list.length, VISITS_MAX - visits);
        for (let at = list.length - most; at < list.length; at++) {
          const slot = list[at] ?? 0;
          if (scores[slot] === 0) touched.push(slot);
          scores[slot] = (scores[slot] ?? 0) + weight;
        }
        visits += most;
      }
      const promising = best(touched, scores);
      for (const slot of touched) scores[slot] = 0;
      return promising;
    },
  };
}

/** The {@link CANDIDATES_MAX} slots of the highest scores. */
function best(slots: readonly number[], scores: Float32Array): readonly number[] {
  if (slots.length <= CANDIDATES_MAX) return slots;
  const sorted = Float32Array.from(slots, (slot) => scores[slot] ?? 0).sort();
  const least = sorted[sorted.length - CANDIDATES_MAX] ?? 0;
  const above = slots.filter((slot) => (scores[slot] ?? 0) > least);
  const level = slots.filter((slot) => scores[slot] === least);
  return [...above, ...level.slice(0, CANDIDATES_MAX - above.length)];
}

// Words have numbers from 0 up; meanings count down from -1, each sort in a range of its own.
const kindKey = (kind: number) => -1 - kind;
const actKey = (act: number) => -100 - act;
const thingKey = (thing: number) => -200 - thing;
const kindAndActKey = (kind: number, act: number) => -1_000 - kind * 64 - act;
const kindAndThingKey = (kind: number, thing: number) => -10_000 - kind * 64 - thing;

function meanings(profile: ArticleProfile): number[] {
  const kinds = strongKinds(profile);
  const acts = setBits(profile.acts);
  const things = setBits(profile.things);
  return [
    ...kinds.map(kindKey),
    ...acts.map(actKey),
    ...things.map(thingKey),
    ...kinds.flatMap((kind) => acts.map((act) => kindAndActKey(kind, act))),
    ...kinds.flatMap((kind) => things.map((thing) => kindAndThingKey(kind, thing))),
  ];
}

function sameQuestion(profile: ArticleProfile): number[] {
  return strongKinds(profile).flatMap((kind) => setBits(profile.acts).map((act) => kindAndActKey(kind, act)));
}

function strongKinds({ kinds }: ArticleProfile): number[] {
  const strong: number[] = [];
  for (const [kind, share] of kinds.entries()) if (share >= KIND_SHARE_MIN) strong.push(kind);
  return strong;
}

function setBits(mask: number): number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(31 - Math.clz32(rest & -rest));
  return bits;
}
