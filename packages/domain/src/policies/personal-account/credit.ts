import type { DecisionContext, Reading, Verdict } from "../../policy/index.ts";
import { type Fen, type Ppm, ZERO_FEN } from "../../shared/index.ts";
import type { PersonalAccountQuestion } from "./question.ts";
import type { PersonalAccount, PersonalAccountOutcome } from "./shape.ts";

type Context = DecisionContext<PersonalAccount>;

function creditOf(question: PersonalAccountQuestion, rate: Reading<Ppm>, context: Context): Fen | null {
  const { baseFen, holder } = question;
  if (rate.state !== "set") {
    context.gate("credit", "unknown", null, holder ?? null, rate);
    return null;
  }
  context.gate("credit", "met", rate.value, holder ?? null, rate);
  if (baseFen === undefined) {
    context.gate("base", "unknown", rate.value, null, rate);
    return null;
  }
  context.gate("base", "met", rate.value, baseFen, rate);
  return context.share("credit", baseFen, rate.value);
}

function conclude(creditFen: Fen | null, context: Context): Verdict<PersonalAccountOutcome> {
  if (creditFen === null) return context.refuse();
  return context.value({ accountPaysFen: null, restFen: null, creditFen, employerCreditFen: ZERO_FEN });
}

/** What enters the account a month: of an employee the own contribution, of a retiree a fixed local sum. */
export function decideCredit(
  question: PersonalAccountQuestion,
  context: Context,
): Verdict<PersonalAccountOutcome> {
  const { holder } = question;
  if (holder === "retiree") {
    const sum = context.read("retiree-credit");
    if (sum.state === "set") return conclude(context.amount("credit", sum.value), context);
    context.gate("credit", "unknown", null, holder, sum);
    return context.refuse();
  }
  if (holder === "flexible")
    return conclude(creditOf(question, context.read("flexible-rate"), context), context);
  if (holder === undefined) {
    context.gate("credit", "unknown", null, null);
    return context.refuse();
  }
  const employer = context.read("employer-part");
  if (employer.state !== "none") context.gate("employer-part", "unknown", null, null, employer);
  context.note("local-start", null, employer);
  return conclude(creditOf(question, context.read("credit-rate"), context), context);
}

/** Whether the employer's contribution enters the account: no, where the rule says that none of it does. */
export function decideEmployerPart(context: Context): Verdict<PersonalAccountOutcome> {
  const employer = context.read("employer-part");
  const state = employer.state === "none" ? "failed" : "unknown";
  context.gate("employer-part", state, employer.value, null, employer);
  context.note("local-start", null, employer);
  if (state === "unknown") return context.refuse();
  return context.no({ accountPaysFen: null, restFen: null, creditFen: null, employerCreditFen: ZERO_FEN });
}
