import type { Decide, DecisionContext, FactName, FactValue, Reading, Verdict } from "../../policy/index.ts";
import type { LifetimeYearsQuestion } from "./question.ts";
import type { LifetimeYears, LifetimeYearsOutcome } from "./shape.ts";

type Context = DecisionContext<LifetimeYears>;
type Question = LifetimeYearsQuestion;

const MONTHS_A_YEAR = 12;

/** The day of retirement selects the rule; without it, the day of the question. */
function read<K extends FactName<LifetimeYears>>(
  name: K,
  { retiresOn }: Question,
  context: Context,
): Reading<FactValue<LifetimeYears, K>> {
  return retiresOn === undefined ? context.read(name) : context.readAt(name, retiresOn);
}

function countClaims(reading: Reading<number>): number {
  return new Set(reading.claims.map(({ value }) => value)).size;
}

function remarkUnknownYears(reading: Reading<number>, question: Question, context: Context): void {
  if (!context.tracing) return;
  const unified = read("unified-from", question, context);
  const claims = countClaims(reading);
  if (claims > 1) context.note("claims-conflict", claims, reading);
  if (unified.state !== "set") return;
  const men = context.readAt("years-men", unified.value);
  const women = context.readAt("years-women", unified.value);
  if (men.state === "set" && women.state === "set")
    context.note("stepwise", { from: unified.value, men: men.value, women: women.value }, men);
}

function unverified(reading: Reading<number>, question: Question, context: Context): null {
  context.gate("years", "unknown", question.sex ?? null, null, reading);
  remarkUnknownYears(reading, question, context);
  return null;
}

/** The years needed; null where they are not verified or differ by a sex that was not told. */
function requiredYears(question: Question, context: Context): number | null {
  const { sex } = question;
  if (sex !== undefined) {
    const own = read(sex === "male" ? "years-men" : "years-women", question, context);
    if (own.state !== "set") return unverified(own, question, context);
    context.gate("years", "met", sex, own.value, own);
    return own.value;
  }
  const men = read("years-men", question, context);
  const women = read("years-women", question, context);
  if (men.state !== "set") return unverified(men, question, context);
  if (women.state !== "set") return unverified(women, question, context);
  if (men.value !== women.value) {
    context.gate("sex", "unknown", { men: men.value, women: women.value }, null, men);
    return null;
  }
  context.gate("years", "met", null, men.value, men);
  return men.value;
}

function remark(question: Question, context: Context): void {
  const longer = read("longer-by-approval", question, context);
  if (longer.state === "set") context.note("longer-by-approval", null, longer);
  const elsewhere = read("years-elsewhere-count", question, context);
  if (elsewhere.state === "set") context.note("years-elsewhere-count", null, elsewhere);
}

function conclude(
  years: number,
  actual: Reading<number>,
  missing: number,
  question: Question,
  context: Context,
): Verdict<LifetimeYearsOutcome> {
  if (context.tracing) {
    const paid = {
      cumulative: question.cumulativeMonths ?? 0,
      actual: question.actualMonths ?? null,
      missing,
    };
    context.step({ op: "count", quantity: "required", count: years * MONTHS_A_YEAR });
    context.step({ op: "count", quantity: "missing", count: missing });
    const state = missing > 0 ? "met" : "failed";
    context.gate("shortfall", state, { years, actualYears: actual.value }, paid, actual);
  }
  const outcome = { requiredYears: years, actualYears: actual.value, missingMonths: missing };
  if (missing === 0) return context.no(outcome);
  const payOn = read("may-pay-on", question, context);
  if (payOn.state === "set") context.note("may-pay-on", null, payOn);
  return context.yes(outcome);
}

/** Whether contributions go on: yes as soon as anything is missing for certain, no only when nothing is. */
function mustContinue(years: number, question: Question, context: Context): Verdict<LifetimeYearsOutcome> {
  const { cumulativeMonths, actualMonths } = question;
  const actual = read("actual-years", question, context);
  if (cumulativeMonths === undefined) {
    context.gate("paid", "unknown", years, null);
    return context.refuse();
  }
  const missing = Math.max(years * MONTHS_A_YEAR - cumulativeMonths, 0);
  if (actual.state === "none") return conclude(years, actual, missing, question, context);
  if (actual.state === "unknown" || actualMonths === undefined) {
    if (missing > 0) {
      context.note("actual-years-open", actual.value, actual);
      return conclude(years, actual, missing, question, context);
    }
    context.gate("actual-years", "unknown", actual.value, null, actual);
    return context.refuse();
  }
  context.gate("actual-years", "met", actual.value, actualMonths, actual);
  const missingThere = Math.max(actual.value * MONTHS_A_YEAR - actualMonths, 0);
  return conclude(years, actual, Math.max(missing, missingThere), question, context);
}

/** How many years keep the benefits for life, and whether what is paid is enough. */
export const decideLifetimeYears: Decide<LifetimeYears> = (question, context) => {
  const years = requiredYears(question, context);
  remark(question, context);
  if (years !== null && question.asks === "must-continue") return mustContinue(years, question, context);
  const actual = read("actual-years", question, context);
  if (actual.state === "unknown") context.gate("actual-years", "unknown", null, null, actual);
  else context.gate("actual-years", "met", actual.value, null, actual);
  if (years === null) return context.refuse();
  return context.value({ requiredYears: years, actualYears: actual.value, missingMonths: null });
};
