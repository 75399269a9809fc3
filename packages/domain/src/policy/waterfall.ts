import { type Fen, maxFen, minFen, ZERO_FEN } from "../shared/index.ts";
import type { Step } from "./step.ts";

/** One who pays, with what is there to pay from; null pays whatever is left. */
export type Payer<Name extends string> = { readonly payer: Name; readonly available: Fen | null };

/** What one payer bears. */
export type Allocation<Name extends string> = { readonly payer: Name; readonly amount: Fen };

/** A bill split among payers; the allocations and the rest add up to the bill to the fen. */
export type Waterfall<Name extends string> = {
  readonly allocations: readonly Allocation<Name>[];
  readonly rest: Fen;
};

/** Splits a bill among payers in their order: each pays what it can of what is left. Nothing is lost or made. */
export function waterfall<Name extends string>(bill: Fen, payers: readonly Payer<Name>[]): Waterfall<Name> {
  const allocations: Allocation<Name>[] = [];
  let rest = bill;
  for (const { payer, available } of payers) {
    const can = available === null ? rest : maxFen(available, ZERO_FEN);
    const amount = minFen(can, rest);
    rest = (rest - amount) as Fen;
    allocations.push({ payer, amount });
  }
  return { allocations, rest };
}

/** The split as steps of a trace. */
export function waterfallSteps<Q extends string>(
  bill: Fen,
  payers: readonly Payer<string>[],
  quantity: Q,
): Step<Q>[] {
  let remaining = bill;
  return waterfall(bill, payers).allocations.map(({ payer, amount }, index) => {
    remaining = (remaining - amount) as Fen;
    const available = payers[index]?.available ?? null;
    return { op: "allocate", quantity, payer, available, amount, remaining };
  });
}
