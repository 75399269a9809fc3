import type { Decide, DecisionContext } from "../../policy/index.ts";
import { excessFen, type Fen, minFen, type Ppm, subtractFen, ZERO_FEN } from "../../shared/index.ts";
import type { ReimbursementQuestion } from "./question.ts";
import { findRule } from "./rule.ts";
import type { AppliedRule, Reimbursement, ReimbursementOutcome } from "./shape.ts";

type Context = DecisionContext<Reimbursement>;
type Question = ReimbursementQuestion;

function checkInsured({ scheme }: Question, context: Context): void {
  const schemes = context.read("insured-schemes");
  const needed = schemes.value ?? [];
  const state = schemes.state === "unknown" ? "unknown" : needed.includes(scheme) ? "met" : "failed";
  context.gate("insured", state, needed, scheme, schemes);
}

/** What another has to bear is not the fund's, except that it steps in for a third party who does not pay. */
function checkCause({ cause, thirdParty }: Question, context: Context): void {
  const excluded = context.read("excluded-causes");
  const needed = excluded.value ?? [];
  if (excluded.state === "unknown") {
    context.gate("cause", "unknown", needed, cause, excluded);
    return;
  }
  if (cause !== "third-party" || !needed.includes(cause)) {
    context.gate("cause", needed.includes(cause) ? "failed" : "met", needed, cause, excluded);
    return;
  }
  const advance = context.read("advance-cases");
  const cases = advance.value ?? [];
  const given = thirdParty ?? null;
  const steps = given !== null && cases.includes(given) ? "met" : "failed";
  const state = given === null || advance.state === "unknown" ? "unknown" : steps;
  context.gate("third-party", state, cases, given, advance);
  if (state === "met") context.note("fund-recovers", null, advance);
}

/** The national opinions begin outpatient pooling from a ratio; what a place pays is its own to set. */
function outpatientFloor({ care, scheme }: Question, context: Context): Ppm | null {
  if (care !== "outpatient") return null;
  const schemes = context.read("outpatient-floor-schemes");
  if (!schemes.value?.includes(scheme)) return null;
  const floor = context.read("outpatient-floor");
  if (floor.state !== "set") return null;
  context.note("outpatient-floor", floor.value, floor);
  return floor.value;
}

function claimDays({ paidByPatient }: Question, context: Context): number | null {
  if (paidByPatient !== true) return null;
  const days = context.read("manual-claim-working-days");
  const papers = context.read("claim-papers");
  if (days.state !== "set") return null;
  if (context.tracing)
    context.note("manual-claim", { workingDays: days.value, papers: papers.value ?? [] }, days);
  return days.value;
}

/** A catalogue cost above the total, or a first share above the catalogue cost, cannot be. */
function checkBill(question: Question, inScope: Fen, context: Context): void {
  const { totalFen, classBFirstFen } = question;
  if (totalFen !== undefined) context.gate("bill", inScope > totalFen ? "failed" : "met", totalFen, inScope);
  if (classBFirstFen !== undefined && classBFirstFen > inScope)
    context.gate("bill", "failed", inScope, classBFirstFen);
}

function calculate(
  question: Question,
  inScope: Fen,
  rule: AppliedRule,
  floor: Ppm | null,
  days: number | null,
  context: Context,
): ReimbursementOutcome {
  const first = question.classBFirstFen ?? ZERO_FEN;
  const counted = excessFen(inScope, first);
  const above = excessFen(counted, rule.deductible);
  if (context.tracing) {
    context.amount("in-scope", inScope);
    if (first > ZERO_FEN) context.amount("class-b-first", first);
    context.amount("counted", counted);
    context.amount("deductible", rule.deductible);
    if (above === ZERO_FEN) context.note("below-deductible", { counted, deductible: rule.deductible });
  }
  const beforeCapFen = context.share("before-cap", above, rule.ratio);
  const { capLeft } = rule;
  const fundPaysFen = capLeft === null ? beforeCapFen : minFen(beforeCapFen, capLeft);
  const ownShareFen = subtractFen(inScope, fundPaysFen);
  const outOfScopeFen = question.totalFen === undefined ? null : excessFen(question.totalFen, inScope);
  if (context.tracing) {
    if (capLeft !== null && beforeCapFen > capLeft)
      context.note("cap-reached", { before: beforeCapFen, cap: capLeft });
    context.amount("fund-pays", fundPaysFen);
    context.amount("own-share", ownShareFen);
    if (outOfScopeFen !== null) context.amount("out-of-scope", outOfScopeFen);
  }
  return {
    fundPaysFen,
    beforeCapFen,
    ownShareFen,
    outOfScopeFen,
    leastRatioPpm: floor,
    claimWorkingDays: days,
  };
}

/** Whether the fund pays and, when a cost is given, how much: only what exceeds the deductible, at its ratio. */
export const decideReimbursement: Decide<Reimbursement> = (question, context) => {
  checkInsured(question, context);
  checkCause(question, context);
  const floor = outpatientFloor(question, context);
  const days = claimDays(question, context);
  const { inScopeFen } = question;
  if (inScopeFen === undefined) {
    return context.yes({
      fundPaysFen: null,
      beforeCapFen: null,
      ownShareFen: null,
      outOfScopeFen: null,
      leastRatioPpm: floor,
      claimWorkingDays: days,
    });
  }
  checkBill(question, inScopeFen, context);
  const rule = findRule(question, context);
  if (rule === null) return context.refuse();
  return context.value(calculate(question, inScopeFen, rule, floor, days, context));
};
