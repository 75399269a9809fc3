import {
  err,
  FOREVER,
  type Instant,
  ok,
  type PlainDate,
  type RegionCode,
  type RegionTable,
  type Result,
} from "../shared/index.ts";
import type { Inheritance } from "./fact.ts";
import { buildTimeline } from "./fact-timeline.ts";
import type { FactVersion } from "./fact-version.ts";
import type { Reading } from "./reading.ts";

/** Two versions of one fact in one region that say something about the same day at the same time. */
export type OverlapProblem = {
  readonly code: "fact.overlap";
  readonly first: FactVersion;
  readonly second: FactVersion;
};

type Groups = ReadonlyMap<string, ReadonlyMap<RegionCode, readonly FactVersion[]>>;

function overlaps(a: FactVersion, b: FactVersion): boolean {
  const sameDays = a.from < b.to && b.from < a.to;
  const aEnds = a.supersededAt ?? "9999";
  const bEnds = b.supersededAt ?? "9999";
  return sameDays && a.recordedAt < bEnds && b.recordedAt < aEnds;
}

function findOverlaps(versions: readonly FactVersion[]): OverlapProblem[] {
  const problems: OverlapProblem[] = [];
  for (let i = 0; i < versions.length; i++) {
    const first = versions[i];
    for (let j = i + 1; first && j < versions.length; j++) {
      const second = versions[j];
      if (!second || second.from >= first.to) break;
      if (overlaps(first, second)) problems.push({ code: "fact.overlap", first, second });
    }
  }
  return problems;
}

function byStart(a: FactVersion, b: FactVersion): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0;
}

/** The facts as they were known at one moment. Timelines are built when first asked for and kept. */
export class FactView {
  readonly knownAt: Instant | null;
  readonly #snapshot: FactSnapshot;
  readonly #timelines = new Map<string, Map<RegionCode, readonly Reading<unknown>[]>>();

  constructor(snapshot: FactSnapshot, knownAt: Instant | null) {
    this.#snapshot = snapshot;
    this.knownAt = knownAt;
  }

  /** The whole history of the fact as the region sees it, its parents included; without a gap. */
  timeline(fact: string, region: RegionCode): readonly Reading<unknown>[] {
    let byRegion = this.#timelines.get(fact);
    if (!byRegion) {
      byRegion = new Map();
      this.#timelines.set(fact, byRegion);
    }
    let timeline = byRegion.get(region);
    if (!timeline) {
      const chain = this.#snapshot.regions
        .chain(region)
        .map((at) => ({ region: at, versions: this.#snapshot.versions(fact, at, this.knownAt) }));
      timeline = buildTimeline(fact, region, this.#snapshot.inheritance(fact), chain);
      byRegion.set(region, timeline);
    }
    return timeline;
  }

  /** What is known of the fact in the region on the day. */
  read(fact: string, region: RegionCode, on: PlainDate): Reading<unknown> {
    const timeline = this.timeline(fact, region);
    let index = timeline.length - 1;
    while (index > 0) {
      const reading = timeline[index];
      if (reading && reading.from <= on) return reading;
      index--;
    }
    const first = timeline[0];
    if (!first) throw new Error(`a timeline without a beginning: ${fact} ${region}`);
    return first;
  }
}

/** All fact versions, immutable and indexed. Looked up by fact, region, day and moment of knowledge. */
export class FactSnapshot {
  readonly regions: RegionTable;
  /** The facts as known now. */
  readonly current: FactView;
  readonly #groups: Groups;
  readonly #inheritance: ReadonlyMap<string, Inheritance>;
  readonly #views = new Map<Instant, FactView>();

  private constructor(groups: Groups, regions: RegionTable, inheritance: ReadonlyMap<string, Inheritance>) {
    this.#groups = groups;
    this.regions = regions;
    this.#inheritance = inheritance;
    this.current = new FactView(this, null);
  }

  /** Indexes the versions; refuses two that speak of the same day of the same fact, region and knowledge. */
  static create(
    versions: Iterable<FactVersion>,
    regions: RegionTable,
    inheritance: ReadonlyMap<string, Inheritance>,
  ): Result<FactSnapshot, readonly OverlapProblem[]> {
    const groups = new Map<string, Map<RegionCode, FactVersion[]>>();
    for (const version of versions) {
      let byRegion = groups.get(version.fact);
      if (!byRegion) {
        byRegion = new Map();
        groups.set(version.fact, byRegion);
      }
      const list = byRegion.get(version.region);
      if (list) list.push(version);
      else byRegion.set(version.region, [version]);
    }
    const problems: OverlapProblem[] = [];
    for (const byRegion of groups.values()) {
      for (const list of byRegion.values()) {
        list.sort(byStart);
        problems.push(...findOverlaps(list));
      }
    }
    return problems.length > 0 ? err(problems) : ok(new FactSnapshot(groups, regions, inheritance));
  }

  /** The facts as they were known at the moment; null for now. Views of the last few moments are kept. */
  asKnownAt(knownAt: Instant | null): FactView {
    if (knownAt === null) return this.current;
    const known = this.#views.get(knownAt);
    if (known) return known;
    const view = new FactView(this, knownAt);
    if (this.#views.size >= VIEWS_KEPT) this.#views.clear();
    this.#views.set(knownAt, view);
    return view;
  }

  /** The region's own versions that were believed at the moment, by start. */
  versions(fact: string, region: RegionCode, knownAt: Instant | null): readonly FactVersion[] {
    const all = this.#groups.get(fact)?.get(region) ?? [];
    return all.filter((version) =>
      knownAt === null
        ? version.supersededAt === null
        : version.recordedAt <= knownAt && (version.supersededAt === null || knownAt < version.supersededAt),
    );
  }

  /** Every version ever recorded, corrected ones included. */
  *all(): Generator<FactVersion> {
    for (const byRegion of this.#groups.values()) {
      for (const list of byRegion.values()) yield* list;
    }
  }

  /** How the fact comes down the chain; a fact no policy declares does not. */
  inheritance(fact: string): Inheritance {
    return this.#inheritance.get(fact) ?? "never";
  }

  /** The declared inheritance of every fact. */
  inheritances(): ReadonlyMap<string, Inheritance> {
    return this.#inheritance;
  }
}

const VIEWS_KEPT = 16;

/** The version's last day as a reader writes it: null when no end is known. */
export function openEnd(to: PlainDate): PlainDate | null {
  return to === FOREVER ? null : to;
}
