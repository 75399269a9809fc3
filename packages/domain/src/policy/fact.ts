import type { z } from "zod";
import type { Bilingual } from "../shared/index.ts";

/** What a fact's value is counted in; decides how it is written out. */
export type Unit =
  | "fen"
  | "ratio"
  | "points"
  | "months"
  | "years"
  | "days"
  | "count"
  | "date"
  | "flag"
  | "text"
  | "list"
  | "table";

/**
 * How a fact comes down the chain of regions. `from-parent`: the nearest region that has a version decides.
 * `never`: only the region's own. `parent-is-floor` and `parent-is-ceiling`: the parent's number bounds the
 * region's own and never replaces a missing one.
 */
export type Inheritance = "from-parent" | "never" | "parent-is-floor" | "parent-is-ceiling";

/** What a policy needs to know: its name for readers, unit, form, inheritance and review interval. */
export type FactSpec<V> = {
  readonly title: Bilingual;
  readonly unit: Unit;
  /** Reads the value as written in a fact file or stored in the database. */
  readonly schema: z.ZodType<V>;
  readonly inherits: Inheritance;
  readonly reviewEveryMonths: number;
  /** Writes one element of a list or a word of a vocabulary for readers. */
  readonly words?: Readonly<Record<string, Bilingual>>;
};

/** The facts of a policy by name; the key of a fact is `<kind>.<name>`. */
export type FactSpecs = Readonly<Record<string, FactSpec<unknown>>>;

/** Declares a fact; exists so that the type of its value is inferred from the schema. */
export function fact<V>(spec: FactSpec<V>): FactSpec<V> {
  return spec;
}
