import type { Bilingual } from "./bilingual.ts";
import { type PlainDate, type Span, spanContains } from "./plain-date.ts";
import { COUNTRY, type RegionCode, sameProvince } from "./region-code.ts";
import { err, ok, type Result } from "./result.ts";

/** The rungs of the chain: a county belongs to a prefecture (or straight to a province), that to a province. */
export const REGION_LEVELS = ["country", "province", "prefecture", "county"] as const;
/** A rung of the chain. */
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** An administrative division, with the days on which it exists. */
export type Region = {
  readonly code: RegionCode;
  readonly name: Bilingual;
  readonly parent: RegionCode | null;
  readonly level: RegionLevel;
  readonly span: Span;
};

/** Why a list of regions is no tree. */
export type RegionTableProblem = {
  readonly code: "region.duplicate" | "region.no_parent" | "region.no_country" | "region.cycle";
  readonly region: RegionCode;
};

/** How far apart two insured people are: in one pooling area, in one province, or beyond it. */
export type RegionDistance = "same-pooling-area" | "same-province" | "other-province";

/**
 * The tree of regions. Its questions never fail: a county that is not listed belongs to the prefecture its code
 * names, and any other code it does not know has only the country above it.
 */
export class RegionTable {
  readonly #byCode: ReadonlyMap<RegionCode, Region>;
  readonly #chains = new Map<RegionCode, readonly RegionCode[]>();
  readonly #poolingAreas = new Map<RegionCode, RegionCode>();

  private constructor(byCode: ReadonlyMap<RegionCode, Region>) {
    this.#byCode = byCode;
  }

  /** Builds the tree; refuses a code given twice, a parent that is missing, a circle, a list without the country. */
  static create(regions: readonly Region[]): Result<RegionTable, readonly RegionTableProblem[]> {
    const byCode = new Map<RegionCode, Region>();
    const problems: RegionTableProblem[] = [];
    for (const region of regions) {
      if (byCode.has(region.code)) problems.push({ code: "region.duplicate", region: region.code });
      byCode.set(region.code, region);
    }
    if (!byCode.has(COUNTRY)) problems.push({ code: "region.no_country", region: COUNTRY });
    for (const region of regions) {
      const seen = new Set<RegionCode>();
      for (let at: Region | undefined = region; at && at.parent !== null; at = byCode.get(at.parent)) {
        if (seen.has(at.code)) {
          problems.push({ code: "region.cycle", region: region.code });
          break;
        }
        seen.add(at.code);
        if (!byCode.has(at.parent)) problems.push({ code: "region.no_parent", region: region.code });
      }
    }
    return problems.length > 0 ? err(problems) : ok(new RegionTable(byCode));
  }

  /** All regions, in the order they were given. */
  all(): readonly Region[] {
    return [...this.#byCode.values()];
  }

  /** The region with this code, if there is one. */
  get(code: RegionCode): Region | undefined {
    return this.#byCode.get(code);
  }

  /** Whether the region exists on the day. */
  existsOn(code: RegionCode, on: PlainDate): boolean {
    const region = this.#byCode.get(code);
    return region !== undefined && spanContains(region.span, on);
  }

  /** Whether the code stands in the tree: a region of the list, or a county of a prefecture or province in it. */
  knows(code: RegionCode): boolean {
    return this.#byCode.has(code) || this.#parentOf(code) !== COUNTRY;
  }

  /** The parent; of a county that is not listed, the prefecture or province its code names. */
  #parentOf(code: RegionCode): RegionCode | null {
    const region = this.#byCode.get(code);
    if (region) return region.parent;
    const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
    for (const candidate of above) {
      const parent = this.#byCode.get(candidate as RegionCode);
      if (parent && parent.code !== code) return parent.code;
    }
    return COUNTRY;
  }

  /** The region itself, then its parents up to the country: where a rule is looked for, in this order. */
  chain(code: RegionCode): readonly RegionCode[] {
    const known = this.#chains.get(code);
    if (known) return known;
    const chain: RegionCode[] = [code];
    for (let parent = this.#parentOf(code); parent !== null; parent = this.#parentOf(parent))
      chain.push(parent);
    this.#chains.set(code, chain);
    return chain;
  }

  /** The pooling area: the prefecture; a municipality as a whole; a county straight under its province itself. */
  poolingAreaOf(code: RegionCode): RegionCode {
    const known = this.#poolingAreas.get(code);
    if (known !== undefined) return known;
    const chain = this.chain(code);
    const prefecture = chain.find((at) => this.#byCode.get(at)?.level === "prefecture");
    const area = prefecture ?? this.#withoutPrefecture(code, chain);
    this.#poolingAreas.set(code, area);
    return area;
  }

  #withoutPrefecture(code: RegionCode, chain: readonly RegionCode[]): RegionCode {
    const municipality = chain.find((at) => MUNICIPALITIES.has(at));
    return municipality ?? code;
  }

  /** How far apart two places of insurance are. A province given for a person says only that they are in it. */
  distance(a: RegionCode, b: RegionCode): RegionDistance {
    if (a === b || this.poolingAreaOf(a) === this.poolingAreaOf(b)) return "same-pooling-area";
    return sameProvince(a, b) ? "same-province" : "other-province";
  }
}

const MUNICIPALITIES: ReadonlySet<string> = new Set(["110000", "120000", "310000", "500000"]);
