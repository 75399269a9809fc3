import { type Decide, type DecisionContext, membership, type Verdict } from "../../policy/index.ts";
import { addDays, type Fen, type Ppm, shareOf, timesFen, ZERO_FEN } from "../../shared/index.ts";
import type { BackPaymentQuestion } from "./question.ts";
import type { BackPayment, BackPaymentOutcome } from "./shape.ts";

type Context = DecisionContext<BackPayment>;
type Question = BackPaymentQuestion;
type Answer = Verdict<BackPaymentOutcome>;

const NOTHING: BackPaymentOutcome = {
  costFen: null,
  ratePerDay: null,
  lateFeeFen: null,
  fineLeastFen: null,
  fineMostFen: null,
  dueFen: null,
};

function checkTransfer(question: Question, context: Context): void {
  const longest = context.read("transfer-gap-months");
  const given = question.missedMonths ?? null;
  if (longest.state !== "set" || given === null) {
    context.gate("transfer-gap", "unknown", longest.value, given, longest);
    return;
  }
  const state = given <= longest.value ? "met" : "failed";
  context.gate("transfer-gap", state, longest.value, given, longest);
  if (state === "met") context.note("no-wait-on-move", null, longest);
}

/** What a resident pays for the missed years: each at this year's rate. */
function repairCost(question: Question, context: Context): Fen | null {
  const cut = context.read("resident-wait-cut-months");
  if (cut.state === "set") context.note("wait-shorter", cut.value, cut);
  const { missedYears, yearlyRateFen } = question;
  if (missedYears === undefined || yearlyRateFen === undefined) return null;
  return context.amount("cost", timesFen(yearlyRateFen, missedYears));
}

function remarkDebt(context: Context): void {
  const limit = context.read("time-limit-years");
  if (limit.state === "none") context.note("no-time-limit", null, limit);
  const rate = context.read("late-fee-per-day");
  if (rate.state === "set") context.note("late-fee-besides", rate.value, rate);
}

function remarkPlace(context: Context): void {
  const days = context.read("order-days-at-most");
  if (days.state === "set") context.note("order-days", days.value, days);
  const stop = context.read("benefits-stop");
  if (stop.state === "set") context.note("benefits-stop", null, stop);
}

function decideMayPay(question: Question, context: Context): Answer {
  const { gap } = question;
  const listed = context.read("payable");
  const { state, reading } = membership(listed, context.read("wider-payable"), gap);
  context.gate("payable", state === "met" ? "met" : "unknown", listed.value ?? [], gap, reading);
  if (gap === "transfer") checkTransfer(question, context);
  const costFen = gap === "resident" ? repairCost(question, context) : null;
  if (gap === "employer") {
    remarkDebt(context);
    remarkPlace(context);
  }
  return context.yes(costFen === null ? NOTHING : { ...NOTHING, costFen });
}

function checkDebtor({ gap }: Question, context: Context): void {
  context.gate("debtor", gap === "employer" ? "met" : "unknown", "employer", gap);
}

function checkAmount(amount: Fen | undefined, context: Context): Fen | null {
  context.gate("amount", amount === undefined ? "unknown" : "met", null, amount ?? null);
  return amount ?? null;
}

/** The fee of the whole time at one rate, rounded once; a debt older than the rate has no verified split. */
function decideLateFee(question: Question, context: Context): Answer {
  const { lateDays, arrearsFen } = question;
  checkDebtor(question, context);
  checkAmount(arrearsFen, context);
  context.gate("days", lateDays === undefined ? "unknown" : "met", null, lateDays ?? null);
  const rate = context.read("late-fee-per-day");
  context.gate("rate", rate.state === "set" ? "met" : "unknown", null, rate.value, rate);
  if (rate.state !== "set" || lateDays === undefined) return context.refuse();
  const begins = rate.version?.from ?? rate.from;
  const one = context.hasReached(addDays(begins, lateDays));
  context.gate("one-rate", one ? "met" : "unknown", begins, lateDays, rate);
  if (arrearsFen === undefined) return context.refuse();
  const lateFeeFen = shareOf(arrearsFen, (rate.value * lateDays) as Ppm);
  if (context.tracing) {
    context.amount("owed", arrearsFen);
    const ratio = (rate.value * lateDays) as Ppm;
    context.step({ op: "share", quantity: "late-fee", of: arrearsFen, ratio, amount: lateFeeFen });
    const least = context.read("fine-least");
    const most = context.read("fine-most");
    if (least.state === "set" && most.state === "set")
      context.note("fine-besides", { least: least.value, most: most.value }, most);
  }
  remarkPlace(context);
  return context.value({ ...NOTHING, ratePerDay: rate.value, lateFeeFen });
}

/** Only who lets the time of an order pass is fined. */
function decideFine(question: Question, context: Context): Answer {
  const { arrearsFen, order } = question;
  checkDebtor(question, context);
  checkAmount(arrearsFen, context);
  const least = context.read("fine-least");
  const most = context.read("fine-most");
  const known = least.state === "set" && most.state === "set";
  context.gate("fine-rule", known ? "met" : "unknown", least.value, most.value, most);
  context.gate("order", order === undefined ? "unknown" : "met", null, order ?? null);
  const rate = context.read("late-fee-per-day");
  if (rate.state === "set") context.note("late-fee-besides", rate.value, rate);
  remarkPlace(context);
  if (!known || order === undefined || arrearsFen === undefined) return context.refuse();
  if (order !== "overdue") {
    context.note("fine-only-after-order", null, least);
    return context.value({ ...NOTHING, fineLeastFen: ZERO_FEN, fineMostFen: ZERO_FEN });
  }
  const fineLeastFen = context.amount("fine-least", timesFen(arrearsFen, least.value));
  const fineMostFen = context.amount("fine-most", timesFen(arrearsFen, most.value));
  return context.value({ ...NOTHING, fineLeastFen, fineMostFen });
}

/** Until an employer declares, what it paid the month before is taken and raised. */
function decideUndeclared(question: Question, context: Context): Answer {
  checkDebtor(question, context);
  const paid = checkAmount(question.lastMonthPaidFen, context);
  const ratio = context.read("undeclared-ratio");
  context.gate("estimate", ratio.state === "set" ? "met" : "unknown", null, ratio.value, ratio);
  if (paid === null || ratio.state !== "set") return context.refuse();
  return context.value({ ...NOTHING, dueFen: context.share("due", paid, ratio.value) });
}

/** May what was missed be paid later, and what do delay and disobedience cost? */
export const decideBackPayment: Decide<BackPayment> = (question, context) => {
  switch (question.asks) {
    case "may-pay":
      return decideMayPay(question, context);
    case "late-fee":
      return decideLateFee(question, context);
    case "fine":
      return decideFine(question, context);
    case "undeclared":
      return decideUndeclared(question, context);
  }
};
