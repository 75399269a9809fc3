import { addFen, excessFen, type Fen, ZERO_FEN } from "../../shared/index.ts";
import type { ReceiptQuestion } from "./question.ts";

/** All parts of a receipt, printed or derived. */
export type Parts = {
  readonly inScope: Fen;
  readonly fund: Fen;
  readonly ownShare: Fen;
  readonly outOfScope: Fen;
};

/** The lines of a receipt as far as they are printed or follow from others. */
export type Lines = {
  /** Null while the own share and what is out of scope cannot be told apart; everything else follows from them. */
  readonly parts: Parts | null;
  readonly inScope: Fen | undefined;
  readonly fund: Fen | undefined;
  readonly ownShare: Fen | undefined;
  readonly outOfScope: Fen | undefined;
  readonly personal: Fen | undefined;
  readonly account: Fen | undefined;
  readonly cash: Fen | undefined;
};

function sum(a: Fen | undefined, b: Fen | undefined): Fen | undefined {
  return a === undefined || b === undefined ? undefined : addFen(a, b);
}

/** What is left; never below zero, so that parts larger than their whole show up as a sum that is too large. */
function less(a: Fen | undefined, b: Fen | undefined): Fen | undefined {
  return a === undefined || b === undefined ? undefined : excessFen(a, b);
}

function partsOf(
  { totalFen, inScopeFen, fundPaidFen, otherFundsFen = ZERO_FEN }: ReceiptQuestion,
  ownShare: Fen | undefined,
  outOfScope: Fen | undefined,
): Parts | null {
  if (ownShare === undefined || outOfScope === undefined) return null;
  const inScope = inScopeFen ?? excessFen(totalFen, outOfScope);
  const fund = fundPaidFen ?? excessFen(excessFen(inScope, ownShare), otherFundsFen);
  return { inScope, fund, ownShare, outOfScope };
}

/**
 * Derives what is not printed: total = funds + own share + out of scope; in scope = funds + own share;
 * own share + out of scope = account + cash. What is printed is never changed.
 */
export function derive(question: ReceiptQuestion): Lines {
  const { totalFen, inScopeFen, fundPaidFen, ownShareFen, accountPaidFen, cashFen } = question;
  const other = question.otherFundsFen ?? ZERO_FEN;
  const funds = sum(fundPaidFen, other);
  const paidByPatient = sum(accountPaidFen, cashFen);
  const fundsOrRest = funds ?? less(totalFen, paidByPatient);

  let outOfScope = question.outOfScopeFen ?? less(totalFen, inScopeFen);
  const ownShare =
    ownShareFen ??
    less(inScopeFen, fundsOrRest) ??
    less(less(totalFen, fundsOrRest), outOfScope) ??
    less(paidByPatient, outOfScope);
  outOfScope ??= less(less(totalFen, fundsOrRest), ownShare) ?? less(paidByPatient, ownShare);
  const inScope = inScopeFen ?? less(totalFen, outOfScope);
  const parts = partsOf(question, ownShare, outOfScope);
  const personal = sum(ownShare, outOfScope) ?? less(totalFen, funds);
  return {
    parts,
    inScope,
    fund: parts?.fund ?? fundPaidFen,
    ownShare,
    outOfScope,
    personal,
    account: accountPaidFen ?? less(personal, cashFen),
    cash: cashFen ?? less(personal, accountPaidFen),
  };
}
