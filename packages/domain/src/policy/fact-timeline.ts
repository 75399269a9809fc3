import { DATE_MIN, FOREVER, type PlainDate, type RegionCode } from "../shared/index.ts";
import type { Inheritance } from "./fact.ts";
import type { FactVersion } from "./fact-version.ts";
import type { Bound, Reading } from "./reading.ts";

/** The versions of one fact in the region and its parents, nearest first; each list sorted, without overlap. */
export type ChainVersions = readonly {
  readonly region: RegionCode;
  readonly versions: readonly FactVersion[];
}[];

type Resolved = { readonly version: FactVersion | null; readonly bound: Bound | null };

const NOTHING: Resolved = { version: null, bound: null };

function covering(versions: readonly FactVersion[], on: PlainDate): FactVersion | undefined {
  return versions.find((version) => version.from <= on && on < version.to);
}

function nearestSet(chain: ChainVersions, start: number, on: PlainDate): FactVersion | undefined {
  for (let index = start; index < chain.length; index++) {
    const version = covering(chain[index]?.versions ?? [], on);
    if (version?.state === "set") return version;
  }
  return undefined;
}

function resolve(chain: ChainVersions, inherits: Inheritance, on: PlainDate): Resolved {
  const own = covering(chain[0]?.versions ?? [], on);
  if (inherits === "never") return { version: own ?? null, bound: null };
  if (inherits === "from-parent") {
    for (const { versions } of chain) {
      const version = covering(versions, on);
      if (version) return { version, bound: null };
    }
    return NOTHING;
  }
  const parent = nearestSet(chain, 1, on);
  if (!parent) return { version: own ?? null, bound: null };
  const kind = inherits === "parent-is-floor" ? "at-least" : "at-most";
  if (!own || own.state === "unknown") return { version: own ?? null, bound: { kind, version: parent } };
  if (typeof own.value !== "number" || typeof parent.value !== "number") return { version: own, bound: null };
  const breaks = kind === "at-least" ? own.value < parent.value : own.value > parent.value;
  return { version: breaks ? parent : own, bound: null };
}

function toReading(
  fact: string,
  asked: RegionCode,
  from: PlainDate,
  to: PlainDate,
  at: Resolved,
): Reading<unknown> {
  const { version, bound } = at;
  const base = {
    op: "read" as const,
    fact,
    asked,
    holder: version?.region ?? null,
    from,
    to,
    basis: version?.basis ?? ("enacted" as const),
    grade: version?.grade ?? ("unverified" as const),
    reviewDueOn: version?.reviewDueOn ?? FOREVER,
    version,
    citations: version?.citations ?? [],
    claims: version?.claims ?? [],
    bound,
  };
  if (version?.state === "set") return Object.freeze({ ...base, state: "set", value: version.value });
  return Object.freeze({ ...base, state: version?.state === "none" ? "none" : "unknown", value: null });
}

/**
 * The whole history of a fact as one region sees it, from DATE_MIN to FOREVER without a gap: days no version
 * covers are `unknown`. Inheritance is decided here once, so that reading is a lookup.
 */
export function buildTimeline(
  fact: string,
  asked: RegionCode,
  inherits: Inheritance,
  chain: ChainVersions,
): readonly Reading<unknown>[] {
  const cuts = new Set<PlainDate>([DATE_MIN]);
  for (const { versions } of chain) {
    for (const version of versions) cuts.add(version.from).add(version.to);
  }
  cuts.delete(FOREVER);
  const starts = [...cuts].sort();
  const timeline: Reading<unknown>[] = [];
  let open: { from: PlainDate; at: Resolved } | null = null;
  for (const start of starts) {
    const at = resolve(chain, inherits, start);
    if (open && open.at.version === at.version && open.at.bound?.version === at.bound?.version) continue;
    if (open) timeline.push(toReading(fact, asked, open.from, start, open.at));
    open = { from: start, at };
  }
  if (open) timeline.push(toReading(fact, asked, open.from, FOREVER, open.at));
  return timeline;
}
