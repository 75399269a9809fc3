import { err, type Fen, ok, type Ppm, type Result, shareOf, ZERO_FEN } from "../shared/index.ts";
import type { Step } from "./step.ts";

/** From just above `over`, the amount is paid at `ratio`; the threshold itself still belongs to the tier below. */
export type Tier = { readonly over: Fen; readonly ratio: Ppm };

/** `marginal`: each part at its own tier's ratio. `slab`: the whole at the ratio of the tier it reaches. */
export type TierMode = "marginal" | "slab";

/** A table of tiers that has been checked: ascending, without gap or overlap. */
export type TierTable = {
  readonly mode: TierMode;
  readonly tiers: readonly Tier[];
  /** The most that is paid in all; null without a limit. */
  readonly cap: Fen | null;
};

/** Why a list of tiers is no table. */
export type TierProblem = { readonly code: "tiers.empty" | "tiers.not_ascending"; readonly index: number };

/** Checks the tiers; each must start above the one before. */
export function tierTable(
  mode: TierMode,
  tiers: readonly Tier[],
  cap: Fen | null,
): Result<TierTable, TierProblem> {
  if (tiers.length === 0) return err({ code: "tiers.empty", index: 0 });
  for (let index = 1; index < tiers.length; index++) {
    const previous = tiers[index - 1];
    const tier = tiers[index];
    if (previous && tier && tier.over <= previous.over) return err({ code: "tiers.not_ascending", index });
  }
  return ok({ mode, tiers, cap });
}

function slab(tiers: readonly Tier[], amount: Fen): Fen {
  let ratio: Ppm | null = null;
  for (const tier of tiers) if (amount > tier.over) ratio = tier.ratio;
  return ratio === null ? ZERO_FEN : shareOf(amount, ratio);
}

/** What the table pays up to `index` tiers, exact in millionths of a fen and rounded half up once. */
function marginal(tiers: readonly Tier[], amount: Fen, count: number): Fen {
  let whole = 0;
  let millionths = 0;
  for (let index = 0; index < count; index++) {
    const tier = tiers[index];
    if (!tier || amount <= tier.over) break;
    const next = tiers[index + 1];
    const end = next && next.over < amount ? next.over : amount;
    const portion = end - tier.over;
    const million = Math.floor(portion / 1_000_000);
    whole += million * tier.ratio;
    millionths += (portion - million * 1_000_000) * tier.ratio;
  }
  return (whole + Math.floor((millionths + 500_000) / 1_000_000)) as Fen;
}

/** What the table pays for the amount before its cap; rounded half up to the fen once, not per tier. */
export function payBeforeCap(table: TierTable, amount: Fen): Fen {
  return table.mode === "slab"
    ? slab(table.tiers, amount)
    : marginal(table.tiers, amount, table.tiers.length);
}

/** What the table pays for the amount, its cap applied. */
export function pay(table: TierTable, amount: Fen): Fen {
  const before = payBeforeCap(table, amount);
  return table.cap !== null && before > table.cap ? table.cap : before;
}

/** What a further amount adds when `counted` has been counted already: visits within a year share one table. */
export function payFurther(table: TierTable, counted: Fen, further: Fen): Fen {
  return (pay(table, (counted + further) as Fen) - pay(table, counted)) as Fen;
}

/** The tiers an amount passes through as steps; their amounts add up to what the table pays before its cap. */
export function tierSteps<Q extends string>(table: TierTable, amount: Fen, quantity: Q): Step<Q>[] {
  const steps: Step<Q>[] = [];
  const { tiers, mode } = table;
  let paid: Fen = ZERO_FEN;
  for (let index = 0; index < tiers.length; index++) {
    const tier = tiers[index];
    if (!tier || amount <= tier.over) break;
    const next = tiers[index + 1];
    const last = !next || amount <= next.over;
    if (mode === "slab" && !last) continue;
    const upTo = next?.over ?? null;
    const total = mode === "slab" ? slab(tiers, amount) : marginal(tiers, amount, index + 1);
    const portion = (mode === "slab" ? amount : (last ? amount : next.over) - tier.over) as Fen;
    const part = (total - paid) as Fen;
    steps.push({ op: "tier", quantity, over: tier.over, upTo, portion, ratio: tier.ratio, amount: part });
    paid = total;
  }
  return steps;
}
