import type { PlainDate, RegionCode } from "../shared/index.ts";
import type { Basis, Citation, Claim, FactVersion, Grade } from "./fact-version.ts";

/** A bound a higher region sets where the region's own value is not known. */
export type Bound = { readonly kind: "at-least" | "at-most"; readonly version: FactVersion };

type ReadingBase = {
  readonly op: "read";
  readonly fact: string;
  /** The region that was asked for. */
  readonly asked: RegionCode;
  /** The region whose version answers, up the chain; null where nobody has written anything. */
  readonly holder: RegionCode | null;
  /** The days over which this reading does not change, `[from, to)`. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly basis: Basis;
  readonly grade: Grade;
  readonly reviewDueOn: PlainDate;
  readonly version: FactVersion | null;
  readonly citations: readonly Citation[];
  readonly claims: readonly Claim[];
  readonly bound: Bound | null;
};

/** A fact whose rule gives a value. */
export type SetReading<V> = ReadingBase & { readonly state: "set"; readonly value: V };
/** A fact whose rule says there is none. */
export type NoneReading = ReadingBase & { readonly state: "none"; readonly value: null };
/** A fact nobody has checked; claims and a bound may be known. */
export type UnknownReading = ReadingBase & { readonly state: "unknown"; readonly value: null };

/**
 * Whether somebody has looked and could not verify the rule. Where nobody has written anything, an exception or an
 * addition is taken not to exist; where it is open, nothing may be decided without it.
 */
export function isOpen(reading: Reading<unknown>): reading is UnknownReading {
  return reading.state === "unknown" && reading.version !== null;
}

/** What is known of one fact in one region on one day. Look at `state` first; only `set` has a value. */
export type Reading<V> = SetReading<V> | NoneReading | UnknownReading;
