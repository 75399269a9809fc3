import { isOpen, type Reading, type Verdict } from "../../policy/index.ts";
import type { Range } from "./facts.ts";
import type { FraudQuestion } from "./question.ts";
import { type Context, NO_FINE, ruleOf, sanctionOf } from "./sanction.ts";
import type { FraudOutcome } from "./shape.ts";
import type { Act } from "./words.ts";

/** `open`: whether it was done to defraud is not told. `unlisted`: no verified rule deals with it. */
type Nature = "fraud" | "plain" | "open" | "unlisted";

function natureOf(act: Act, question: FraudQuestion, context: Context): Nature {
  if (ruleOf("fraudulent-acts", question, context).value?.includes(act)) return "fraud";
  const presumed = ruleOf("presumed-acts", question, context);
  if (presumed.value?.includes(act)) {
    context.note("presumed-purpose", act, presumed);
    return "fraud";
  }
  if (question.fraudPurpose === true) return "fraud";
  if (question.fraudPurpose === undefined) return "open";
  return ruleOf("plain-acts", question, context).value?.includes(act) ? "plain" : "unlisted";
}

/** Only an insured person's settlement can be suspended; who lends a credential has one and is insured. */
function isInsured(act: Act, { insured }: FraudQuestion): boolean | null {
  return act === "lend-credential" || act === "lend-credential-for-gain" ? true : (insured ?? null);
}

function checkInsured(
  act: Act,
  question: FraudQuestion,
  context: Context,
  rule: Reading<Range>,
): Range | null {
  if (isOpen(rule)) context.gate("suspension", "unknown", null, act, rule);
  if (rule.state !== "set") return null;
  const insured = isInsured(act, question);
  context.gate("insured", insured === null ? "unknown" : "met", rule.value, insured, rule);
  if (insured === false) context.note("not-insured", null, rule);
  return insured === true ? rule.value : null;
}

/** Which rule deals with the act: that on fraud, or that on misuse without intent. */
function checkAct(
  act: Act,
  nature: Nature,
  question: FraudQuestion,
  context: Context,
  fine: Reading<Range>,
): void {
  const plain = ruleOf("plain-acts", question, context);
  if (nature === "open") {
    context.gate("purpose", "unknown", { act, fine: fine.value }, null, fine);
    return;
  }
  const rule: Reading<unknown> = nature === "fraud" ? fine : plain;
  const known = nature !== "unlisted" && rule.state === "set";
  context.gate("act", known ? "met" : "unknown", plain.value ?? [], act, rule);
}

function remark(nature: Nature, question: FraudQuestion, context: Context): void {
  if (nature === "plain") context.note("no-purpose-no-fine", null);
  if (nature === "fraud") {
    context.note("criminal-liability", null, ruleOf("crime-sentences", question, context));
  }
}

function decideFine(
  act: Act,
  nature: Nature,
  question: FraudQuestion,
  context: Context,
  fine: Reading<Range>,
): Verdict<FraudOutcome> {
  checkAct(act, nature, question, context, fine);
  if (nature === "open" || nature === "unlisted" || fine.state !== "set") return context.refuse();
  remark(nature, question, context);
  if (nature === "fraud") {
    context.gate("fine", "met", fine.value, act, fine);
    return context.yes(sanctionOf(question, context, fine.value, null));
  }
  context.gate("fine", "failed", fine.value, act, ruleOf("plain-acts", question, context));
  return context.no(sanctionOf(question, context, NO_FINE, null));
}

/** Suspension does not ask for intent where the act is listed; where the rule is not yet in force it is a no. */
function decideSuspension(
  act: Act,
  nature: Nature,
  question: FraudQuestion,
  context: Context,
  fine: Reading<Range>,
): Verdict<FraudOutcome> {
  const rule = ruleOf("individual-suspension", question, context);
  const plain = ruleOf("plain-acts", question, context);
  const listed = nature === "fraud" || nature === "plain" || (plain.value?.includes(act) ?? false);
  const fineRange = nature === "fraud" ? fine.value : nature === "plain" ? NO_FINE : null;
  if (nature === "open") context.note("fine-depends-on-purpose", fine.value, fine);
  if (rule.state === "none") {
    context.gate("suspension", "failed", rule.to, act, rule);
    return context.no(listed ? sanctionOf(question, context, fineRange, null) : null);
  }
  if (rule.state === "unknown" || !listed) {
    context.gate("suspension", "unknown", null, act, rule);
    return context.refuse();
  }
  const range = checkInsured(act, question, context, rule);
  const uninsured = question.insured === false && range === null;
  context.gate("suspension", uninsured ? "failed" : "met", null, act, rule);
  remark(nature, question, context);
  const sanction = sanctionOf(question, context, fineRange, range);
  return uninsured ? context.no(sanction) : context.yes(sanction);
}

/** What follows for a single person who misused the fund. */
export function decideIndividual(act: Act, question: FraudQuestion, context: Context): Verdict<FraudOutcome> {
  const fine = ruleOf("fraud-fine", question, context);
  const nature = natureOf(act, question, context);
  if (question.ask === "fine") return decideFine(act, nature, question, context, fine);
  if (question.ask === "suspension") return decideSuspension(act, nature, question, context, fine);

  checkAct(act, nature, question, context, fine);
  const range = checkInsured(act, question, context, ruleOf("individual-suspension", question, context));
  remark(nature, question, context);
  return context.value(sanctionOf(question, context, nature === "fraud" ? fine.value : NO_FINE, range));
}
