import { KINDS } from "../related/article-profile.ts";
import { kindPair } from "../related/related-model.ts";

/** A link an editor set: the kinds of the article it stands in, and of the one it leads to. */
export interface EditorLink {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** So many links within its own kind each kind is taken to have besides those seen: few links prove little. */
const LINKS_ASSUMED = 1;

/**
 * How often editors link two different kinds, 0 to 1, beside how often they link each with its own kind. The
 * direction does not count. Kinds that are never linked are left out.
 */
export function kindLinks(links: readonly EditorLink[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of links) {
    for (const one of from) {
      for (const other of to) {
        const share = 1 / (from.length * to.length);
        counts.set(kindPair(one, other), (counts.get(kindPair(one, other)) ?? 0) + share);
      }
    }
  }
  const within = (kind: string) => (counts.get(kindPair(kind, kind)) ?? 0) + LINKS_ASSUMED;
  const linked: [string, number][] = [];
  for (const [index, one] of KINDS.entries()) {
    for (const other of KINDS.slice(index + 1)) {
      const count = counts.get(kindPair(one, other)) ?? 0;
      // Half of the links between two kinds go each way.
      const strength = Math.min(1, count / 2 / Math.sqrt(within(one) * within(other)));
      if (strength > 0.005) linked.push([kindPair(one, other), Math.round(strength * 1000) / 1000]);
    }
  }
  return Object.fromEntries(linked.sort(([a], [b]) => (a < b ? -1 : 1)));
}
