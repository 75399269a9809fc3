import { FOREVER, type PlainDate } from "../shared/index.ts";
import type { FactSnapshot } from "./fact-snapshot.ts";
import type { FactVersion } from "./fact-version.ts";
import { payBeforeCap, type TierTable } from "./tiers.ts";

/** Something in the facts that is allowed and still asks for somebody's eyes. */
export type FactRemark = {
  readonly code: "fact.gap" | "fact.review_overdue" | "fact.dead_tier";
  readonly fact: string;
  readonly region: string;
  readonly message: string;
};

function isTierTable(value: unknown): value is TierTable {
  return typeof value === "object" && value !== null && "tiers" in value && "cap" in value;
}

/** Tiers that can never pay anything, because the cap is reached before they begin. */
function deadTiers(version: FactVersion): string[] {
  const { value } = version;
  if (!isTierTable(value) || value.cap === null) return [];
  const { cap, tiers } = value;
  return tiers
    .filter(({ over }, index) => index > 0 && payBeforeCap(value, over) >= cap)
    .map(({ over }) => `the tier above ${over} fen is never reached: the cap of ${cap} fen comes first`);
}

/** Days between two versions of a region's own on which nothing answers, parents included. */
function gaps(facts: FactSnapshot, fact: string, versions: readonly FactVersion[]): string[] {
  const [first] = versions;
  const last = versions.at(-1);
  if (!first || !last) return [];
  return facts.current
    .timeline(fact, first.region)
    .filter(
      ({ version, from, to }) => version === null && from > first.from && to < last.to && to !== FOREVER,
    )
    .map(({ from, to }) => `nothing is recorded from ${from} to ${to}`);
}

/** Everything in the facts that asks for somebody's eyes on the day: gaps, overdue reviews, dead tiers. */
export function lintFacts(facts: FactSnapshot, today: PlainDate): readonly FactRemark[] {
  const remarks: FactRemark[] = [];
  const groups = Map.groupBy(
    [...facts.all()].filter(({ supersededAt }) => supersededAt === null),
    ({ fact, region }) => `${fact}@${region}`,
  );
  for (const versions of groups.values()) {
    const [first] = versions;
    if (!first) continue;
    const { fact, region } = first;
    for (const message of gaps(facts, fact, versions))
      remarks.push({ code: "fact.gap", fact, region, message });
    for (const version of versions) {
      if (version.reviewDueOn <= today) {
        const message = `checked on ${version.checkedOn}, to be reviewed by ${version.reviewDueOn}`;
        remarks.push({ code: "fact.review_overdue", fact, region, message });
      }
      for (const message of deadTiers(version))
        remarks.push({ code: "fact.dead_tier", fact, region, message });
    }
  }
  return remarks;
}
