import { type Decide, membership, type Reading, type Verdict } from "../../policy/index.ts";
import { decideIndividual } from "./individual.ts";
import type { FraudQuestion } from "./question.ts";
import { type Context, fixedFine, refundOnly, ruleOf, SUSPENDED_MEANWHILE, sanctionOf } from "./sanction.ts";
import type { FraudConsequence, FraudOutcome, Sanction } from "./shape.ts";
import type { Act, Party } from "./words.ts";

type Answered = Verdict<FraudOutcome>;

function checkFund(question: FraudQuestion, context: Context): void {
  const listed = ruleOf("covered-funds", question, context);
  const fund = question.fund ?? "basic";
  const { state, reading } = membership(listed, ruleOf("wider-funds", question, context), fund);
  context.gate("fund", state === "met" ? "met" : "unknown", listed.value ?? [], fund, reading);
}

/** Answers what was asked about a sanction: all of it, or only whether it suspends or fines. */
function answer(
  question: FraudQuestion,
  act: Act,
  sanction: Sanction,
  rule: Reading<unknown>,
  context: Context,
): Answered {
  const { ask } = question;
  if (ask === "suspension") {
    const suspends = sanction.suspensionMostMonths !== null || sanction.suspendedUntilCooperation;
    context.gate("suspension", suspends ? "met" : "failed", null, act, rule);
    return suspends ? context.yes(sanction) : context.no(sanction);
  }
  if (ask === "fine") {
    const fined = sanction.fineMostTimes !== 0 && !sanction.suspendedUntilCooperation;
    context.gate("fine", fined ? "met" : "failed", null, act, rule);
    return fined ? context.yes(sanction) : context.no(sanction);
  }
  context.gate("act", "met", [act], act, rule);
  return context.value(sanction);
}

function unlisted(act: Act, rule: Reading<unknown>, context: Context): Answered {
  context.gate("act", "unknown", [], act, rule);
  return context.refuse();
}

function decideInstitution(
  act: "institution-fraud" | "institution-misuse",
  question: FraudQuestion,
  context: Context,
): Answered {
  const fine = ruleOf(`${act}-fine`, question, context);
  const suspension = ruleOf("institution-suspension", question, context);
  if (fine.state !== "set" || suspension.state !== "set") return unlisted(act, fine, context);
  const serious = act === "institution-fraud" ? true : question.refusedOrSerious;
  if (serious === undefined && question.ask === "suspension") {
    context.note("institution-suspension-depends", suspension.value, suspension);
    context.gate("suspension", "unknown", null, act, suspension);
    return context.refuse();
  }
  if (serious === undefined) context.note("institution-suspension-depends", suspension.value, suspension);
  if (act === "institution-fraud") {
    context.note("criminal-liability", null, ruleOf("crime-sentences", question, context));
  }
  const sanction = sanctionOf(
    question,
    context,
    fine.value,
    serious === true ? suspension.value : null,
    "services",
  );
  return answer(question, act, sanction, fine, context);
}

function decideHelper(
  act: "help-as-unit" | "help-as-person",
  question: FraudQuestion,
  context: Context,
): Answered {
  if (act === "help-as-person") {
    const fine = ruleOf("helping-person-fine", question, context);
    if (fine.state !== "set") return unlisted(act, fine, context);
    return answer(question, act, fixedFine(context, fine.value), fine, context);
  }
  const fine = ruleOf("helping-unit-fine", question, context);
  if (fine.state !== "set") return unlisted(act, fine, context);
  const sanction = { ...sanctionOf(question, context, fine.value, null), refunds: false, refundFen: null };
  return answer(question, act, sanction, fine, context);
}

function decideSanction(question: FraudQuestion, context: Context): Answered {
  checkFund(question, context);
  const { act } = question;
  switch (act) {
    case undefined:
      context.gate("act", "unknown", [], null);
      return context.refuse();
    case "institution-fraud":
    case "institution-misuse":
      return decideInstitution(act, question, context);
    case "help-as-unit":
    case "help-as-person":
      return decideHelper(act, question, context);
    case "refuse-investigation": {
      const rule = ruleOf("uncooperative-suspension", question, context);
      if (rule.state !== "set") return unlisted(act, rule, context);
      return answer(question, act, SUSPENDED_MEANWHILE, rule, context);
    }
    case "overpaid":
    case "repeat-over-prescription": {
      const overpaid = act === "overpaid";
      const rule = ruleOf(overpaid ? "overpayment-refund" : "over-prescription-refund", question, context);
      if (rule.state !== "set") return unlisted(act, rule, context);
      return answer(question, act, refundOnly(question, context, overpaid), rule, context);
    }
    default:
      return decideIndividual(act, question, context);
  }
}

/** A sentence needs an act that is prosecuted as fraud, and the scale of the amount that the court has found. */
function decideCrime(question: FraudQuestion, context: Context): Answered {
  const acts = ruleOf("crime-acts", question, context);
  const sentences = ruleOf("crime-sentences", question, context);
  const { act, scale } = question;
  const prosecuted = act !== undefined && (acts.value?.includes(act) ?? false);
  context.gate("crime-act", prosecuted ? "met" : "unknown", acts.value ?? [], act ?? null, acts);
  if (scale === undefined || sentences.state !== "set") {
    const threshold = ruleOf("crime-threshold", question, context);
    context.gate("crime-scale", "unknown", sentences.value, scale ?? null, threshold);
    return context.refuse();
  }
  context.gate("crime-scale", "met", sentences.value, scale, sentences);
  const { least, most } = sentences.value[scale];
  return context.yes({ type: "punishment", leastYears: least, mostYears: most ?? null });
}

function decideCreditRecord(context: Context): Answered {
  context.gate("credit-record", "unknown", null, null, context.read("credit-record"));
  context.note("credit-claim-unsupported", null);
  const local = context.read("insurance-credit");
  if (local.value?.includes("individual")) context.note("local-insurance-credit", local.value, local);
  return context.refuse();
}

function partyOf(act: Act | undefined): Party | null {
  if (act === undefined) return null;
  return act.startsWith("institution-") ? "institution" : "individual";
}

function decideInsuranceCredit(question: FraudQuestion, context: Context): Answered {
  const listed = context.read("insurance-credit");
  const party = partyOf(question.act);
  if (party === null) {
    context.gate("insurance-credit", "unknown", listed.value ?? [], null, listed);
    return context.refuse();
  }
  const { state, reading } = membership(listed, context.read("wider-insurance-credit"), party);
  context.gate("insurance-credit", state === "met" ? "met" : "unknown", listed.value ?? [], party, reading);
  return context.yes({ type: "coverage", parties: listed.value ?? [] });
}

/** What follows from misuse: by the rules of the day of the act, for the kind of act and person it was. */
export const decideFraudConsequence: Decide<FraudConsequence> = (question, context) => {
  switch (question.ask) {
    case "credit-record":
      return decideCreditRecord(context);
    case "insurance-credit":
      return decideInsuranceCredit(question, context);
    case "crime":
      return decideCrime(question, context);
    case "reporting-reward":
      context.gate("reward", "unknown", null, null, context.read("reporting-reward"));
      return context.refuse();
    default:
      return decideSanction(question, context);
  }
};
