import { type Fen, minFen, subtractFen, ZERO_FEN } from "../../shared/index.ts";
import type { SettlementQuestion } from "./question.ts";
import type { SettlementOutcome } from "./shape.ts";
import type { Order } from "./words.ts";

/** What there is in the shared accounts, as the question numbers them; one not told has nothing. */
export function donorsOf(question: SettlementQuestion): readonly Fen[] {
  const { donor1Fen, donor2Fen, donor3Fen, donor4Fen, donor5Fen } = question;
  return [
    donor1Fen ?? ZERO_FEN,
    donor2Fen ?? ZERO_FEN,
    donor3Fen ?? ZERO_FEN,
    donor4Fen ?? ZERO_FEN,
    donor5Fen ?? ZERO_FEN,
  ];
}

/** The account that pays next: the first, or the fullest, of those with money that have not paid. */
function nextDonor(available: readonly Fen[], paid: readonly Fen[], order: Order): number {
  let best = -1;
  for (let index = 0; index < available.length; index++) {
    const amount = available[index] ?? ZERO_FEN;
    if (amount === ZERO_FEN || paid[index] !== ZERO_FEN) continue;
    if (best === -1) best = index;
    else if (order === "largest-first" && amount > (available[best] ?? ZERO_FEN)) best = index;
  }
  return best;
}

/**
 * The own account first, then the shared ones in their order, at most `limit` of them (null: no limit); what
 * nobody covers is cash.
 */
export function split(
  burden: Fen,
  own: Fen,
  available: readonly Fen[],
  order: Order,
  limit: number | null,
): SettlementOutcome {
  const ownPaysFen = minFen(own, burden);
  const donorsPayFen: Fen[] = [ZERO_FEN, ZERO_FEN, ZERO_FEN, ZERO_FEN, ZERO_FEN];
  let rest = subtractFen(burden, ownPaysFen);
  const afterOwn = rest;
  for (let used = 0; rest > ZERO_FEN && (limit === null || used < limit); used++) {
    const next = nextDonor(available, donorsPayFen, order);
    if (next === -1) break;
    const amount = minFen(available[next] ?? ZERO_FEN, rest);
    donorsPayFen[next] = amount;
    rest = subtractFen(rest, amount);
  }
  return { ownPaysFen, sharedPaysFen: subtractFen(afterOwn, rest), donorsPayFen, cashFen: rest };
}
