import { addFen, excessFen, type Fen, ZERO_FEN } from "../../shared/index.ts";
import type { ReceiptQuestion } from "./question.ts";

/** The lines of a receipt as far as they are printed or follow from others. */
export type Lines = {
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
  const fund = fundPaidFen ?? less(less(inScope, ownShare), other);
  const personal = sum(ownShare, outOfScope) ?? less(totalFen, funds);
  return {
    inScope,
    fund,
    ownShare,
    outOfScope,
    personal,
    account: accountPaidFen ?? less(personal, cashFen),
    cash: cashFen ?? less(personal, accountPaidFen),
  };
}
