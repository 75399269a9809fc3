import type { Decide, Reading, Verdict } from "../../policy/index.ts";
import { decideResident } from "./decide-resident.ts";
import { atMost, fromNaturalMonth, NO_WAIT } from "./outcomes.ts";
import type { WaitingPeriodQuestion } from "./question.ts";
import { type Context, read } from "./read-on-payment.ts";
import type { WaitingPeriod, WaitingPeriodOutcome } from "./shape.ts";

type Question = WaitingPeriodQuestion;
type Answer = Verdict<WaitingPeriodOutcome>;

/** A change of scheme is treated like a move only after long enough insurance in a row. */
function checkContinuous(question: Question, context: Context): void {
  const needed = read("switch-after-months", question, context);
  const given = question.continuousMonths ?? null;
  const enough = needed.state === "set" && given !== null && given >= needed.value;
  context.gate("continuous", enough ? "met" : "unknown", needed.value, given, needed);
}

/** A short gap that was paid later leaves no wait; for a longer one the rule only limits what a place may set. */
function decideGap(question: Question, context: Context): Answer {
  const limit = read("gap-limit", question, context);
  const most = read("gap-wait-at-most", question, context);
  const { gapMonths, backPaid } = question;
  if (limit.state !== "set" || most.state !== "set" || gapMonths === undefined) {
    context.gate("gap", "unknown", limit.value, gapMonths ?? null, limit);
    return context.refuse();
  }
  context.gate("gap", "met", limit.value, gapMonths, limit);
  if (gapMonths > limit.value) {
    if (context.tracing) context.note("at-most", { limit: limit.value, most: most.value }, most);
    return context.value(atMost(most.value));
  }
  if (question.situation === "switch") checkContinuous(question, context);
  const paid = backPaid === true || gapMonths === 0;
  context.gate("back-paid", paid ? "met" : "unknown", limit.value, backPaid ?? null, limit);
  if (paid && gapMonths > 0) context.note("retroactive", null, limit);
  return context.value(NO_WAIT);
}

function startMonth(question: Question, context: Context): Reading<number> {
  if (question.scheme !== "flexible") return read("employee-month", question, context);
  const first = question.situation === "first";
  return read(first ? "flexible-first-month" : "flexible-resume-month", question, context);
}

/** Where a place counts natural months from the month of payment. */
function decideStart(question: Question, context: Context): Answer {
  const month = startMonth(question, context);
  if (month.state !== "set") {
    context.gate("start-month", "unknown", question.scheme, null, month);
    return context.refuse();
  }
  context.gate("start-month", "met", question.scheme, month.value, month);
  const better = read("local-may-be-better", question, context);
  if (better.state === "set" && question.scheme === "flexible")
    context.note("local-may-be-better", null, better);
  const outcome = fromNaturalMonth(month.value, question.paidOn);
  if (context.tracing && outcome.benefitFrom !== null)
    context.step({ op: "date", quantity: "benefit-from", date: outcome.benefitFrom });
  return context.value(outcome);
}

/** From when the benefits run that this payment is for. */
export const decideWaitingPeriod: Decide<WaitingPeriod> = (question, context) => {
  const { scheme, situation } = question;
  if (situation === "transfer" || situation === "switch") {
    context.gate("situation", "met", scheme, situation);
    return decideGap(question, context);
  }
  if (scheme === "resident") return decideResident(question, context);
  context.gate("situation", situation === undefined ? "unknown" : "met", scheme, situation ?? null);
  return situation === undefined ? context.refuse() : decideStart(question, context);
};
