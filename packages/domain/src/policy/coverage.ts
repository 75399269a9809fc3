import type { PlainDate, RegionCode } from "../shared/index.ts";
import type { FactOwner } from "./compile-facts.ts";
import type { FactView } from "./fact-snapshot.ts";

/** How a fact stands in a region on a day: its own rule, its parent's, none, or not known. */
export type CoverageState = "set" | "inherited" | "none" | "unknown";

/** One cell of the table of facts by regions. */
export type CoverageCell = {
  readonly fact: string;
  readonly region: RegionCode;
  readonly state: CoverageState;
  /** The region whose version answers; null where nobody has recorded anything yet. */
  readonly holder: RegionCode | null;
};

/** Every declared fact in every given region on the day; no cell is left blank. */
export function factCoverage(
  policies: readonly FactOwner[],
  regions: readonly RegionCode[],
  on: PlainDate,
  facts: FactView,
): readonly CoverageCell[] {
  return policies.flatMap(({ kind, facts: specs }) =>
    Object.keys(specs).flatMap((name) =>
      regions.map((region): CoverageCell => {
        const fact = `${kind}.${name}`;
        const { state, holder } = facts.read(fact, region, on);
        const own = holder === region;
        if (state === "set") return { fact, region, holder, state: own ? "set" : "inherited" };
        if (state === "none") return { fact, region, holder, state: "none" };
        return { fact, region, holder, state: "unknown" };
      }),
    ),
  );
}
