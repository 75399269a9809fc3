import { inLocale, type Locale } from "../shared/index.ts";
import type { Decision } from "./decision.ts";
import type { AnyPolicy } from "./policy.ts";
import { gradeName } from "./render-remarks.ts";
import { citationText, readingText, specOf } from "./render-text.ts";

/** A row of the table of facts an answer rests on. */
export type FactRow = {
  readonly title: string;
  readonly value: string;
  readonly region: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grade: string;
  readonly sources: readonly string[];
};

/** The facts an answer rests on, one row each, for the reader's table. */
export function renderTable(decision: Decision, policy: AnyPolicy, locale: Locale): readonly FactRow[] {
  return decision.reads.map((reading) => {
    const title = specOf(reading, policy)?.title;
    return {
      title: title ? inLocale(title, locale) : reading.fact,
      value: readingText(reading, policy, locale),
      region: reading.holder,
      from: reading.version?.from ?? null,
      to: reading.version && reading.version.to !== "9999-12-31" ? reading.version.to : null,
      grade: gradeName(reading.grade, locale),
      sources: reading.citations.map((citation) => citationText(citation, locale)),
    };
  });
}
