import type { Decide, DecisionContext } from "../../policy/index.ts";
import { addFen, type Fen, type Ppm, ZERO_FEN } from "../../shared/index.ts";
import { derive, type Lines, type Parts } from "./derive.ts";
import type { ReceiptQuestion } from "./question.ts";
import type { Receipt, ReceiptOutcome } from "./shape.ts";
import type { Line } from "./words.ts";

type Context = DecisionContext<Receipt>;

const NOTHING_MISSING: readonly Line[] = [];

function missingLines(lines: Lines): readonly Line[] {
  const missing: Line[] = [];
  if (lines.fund === undefined) missing.push("fund");
  if (lines.ownShare === undefined) missing.push("own-share");
  if (lines.outOfScope === undefined) missing.push("out-of-scope");
  return missing;
}

/** The parts that are known; a receipt may lack lines and still be seen to exceed its total. */
function knownParts(lines: Lines, other: Fen): Fen {
  const inScope = addFen(addFen(lines.fund ?? ZERO_FEN, other), lines.ownShare ?? ZERO_FEN);
  const larger = lines.inScope !== undefined && lines.inScope > inScope ? lines.inScope : inScope;
  return addFen(larger, lines.outOfScope ?? ZERO_FEN);
}

function checkSums(question: ReceiptQuestion, lines: Lines, context: Context): void {
  const { totalFen } = question;
  const other = question.otherFundsFen ?? ZERO_FEN;
  const { parts, personal, account, cash } = lines;
  if (parts) {
    const covered = addFen(addFen(parts.fund, other), parts.ownShare);
    const all = addFen(covered, parts.outOfScope);
    context.gate("total", all === totalFen ? "met" : "failed", totalFen, all);
    context.gate("in-scope", covered === parts.inScope ? "met" : "failed", parts.inScope, covered);
  } else {
    const known = knownParts(lines, other);
    if (known > totalFen) context.gate("total", "failed", totalFen, known);
  }
  if (personal === undefined || account === undefined || cash === undefined) return;
  const paid = addFen(account, cash);
  context.gate("payment", paid === personal ? "met" : "failed", personal, paid);
}

function remark(parts: Parts, account: Fen | undefined, addsUp: boolean, context: Context): void {
  const { fund, ownShare, inScope } = parts;
  context.note("what-lines-mean", null);
  if (fund === ZERO_FEN) context.note("fund-paid-nothing", null);
  if (account) context.note("account-is-payment", account);
  if (addsUp && fund > ZERO_FEN && ownShare > ZERO_FEN) {
    const share = Math.floor((ownShare * 1_000_000) / inScope / 100 + 0.5) * 100;
    context.note("no-fixed-share", share as Ppm, context.read("own-share-range"));
  }
  const local = context.read("own-share-lines");
  if (local.version !== null) context.note("local-lines", local.value ?? [], local);
}

function keepAmounts(question: ReceiptQuestion, outcome: ReceiptOutcome, context: Context): void {
  context.amount("total", question.totalFen);
  context.amount("in-scope", outcome.inScopeFen);
  context.amount("fund", outcome.fundPaidFen);
  context.amount("own-share", outcome.ownShareFen);
  context.amount("out-of-scope", outcome.outOfScopeFen);
  context.amount("personal", outcome.personalFen);
  if (outcome.accountPaidFen !== null) context.amount("account", outcome.accountPaidFen);
  if (outcome.cashFen !== null) context.amount("cash", outcome.cashFen);
}

/** The lines of a receipt, and whether they add up: every sum that can be checked is. */
export const decideReceipt: Decide<Receipt> = (question, context) => {
  const identity = context.read("identity");
  context.gate("identity", identity.state === "set" ? "met" : "unknown", identity.value, null, identity);
  const lines = derive(question);
  const { parts, account, cash } = lines;
  checkSums(question, lines, context);
  if (!parts) {
    context.gate("lines", "unknown", missingLines(lines), null);
    return context.refuse();
  }
  context.gate("lines", "met", NOTHING_MISSING, null);
  const outcome: ReceiptOutcome = {
    inScopeFen: parts.inScope,
    fundPaidFen: parts.fund,
    ownShareFen: parts.ownShare,
    outOfScopeFen: parts.outOfScope,
    personalFen: addFen(parts.ownShare, parts.outOfScope),
    accountPaidFen: account ?? null,
    cashFen: cash ?? null,
  };
  const verdict = context.value(outcome);
  if (context.tracing) {
    const addsUp = verdict.answer !== "no";
    remark(parts, account, addsUp, context);
    if (addsUp) keepAmounts(question, outcome, context);
  }
  return verdict;
};
