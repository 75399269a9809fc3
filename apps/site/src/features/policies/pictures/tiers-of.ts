import type { ExplainedAnswer } from "@gongji/client";
import type { TierRow } from "./tier-chart.ts";

/** The tiers an answer was worked out with, and the burden that went through them. Amounts are fen. */
export interface ToldTiers {
  readonly tiers: readonly TierRow[];
  readonly burden: number;
  readonly cap: number | null;
  readonly pays: number;
}

function rowsOf(table: unknown): readonly TierRow[] {
  if (typeof table !== "object" || table === null || !("tiers" in table) || !Array.isArray(table.tiers))
    return [];
  return table.tiers.flatMap((tier: unknown): TierRow[] =>
    typeof tier === "object" &&
    tier !== null &&
    "over" in tier &&
    "ratio" in tier &&
    typeof tier.over === "number" &&
    typeof tier.ratio === "number"
      ? [{ over: tier.over, ratio: tier.ratio }]
      : [],
  );
}

/** The tiers of an answer: those of its rule, or where it has none of its own, those its calculation went through. */
export function tiersOf({
  kind,
  answer,
  reasons,
  trace,
  outcome,
}: ExplainedAnswer["decision"]): ToldTiers | null {
  if (kind !== "catastrophic" || answer !== "value") return null;
  const rule = reasons.find((reason) => reason.type === "gate" && reason.code === "tiers");
  const told = rule?.type === "gate" ? rowsOf(rule.given) : [];
  const passed = trace.flatMap((step) =>
    step.op === "tier" ? [{ over: step.over, ratio: step.ratio }] : [],
  );
  const tiers = told.length > 0 ? told : passed;
  const amount = (quantity: string) =>
    trace.reduce((sum, step) => (step.op === "amount" && step.quantity === quantity ? step.amount : sum), 0);
  if (tiers.length === 0) return null;
  const cap =
    typeof outcome === "object" &&
    outcome !== null &&
    "capFen" in outcome &&
    typeof outcome.capFen === "number"
      ? outcome.capFen
      : null;
  return { tiers, burden: amount("counted") + amount("burden"), cap, pays: amount("pays") };
}
