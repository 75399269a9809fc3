import { type Decide, type DecisionContext, membership, type Verdict } from "../../policy/index.ts";
import { excessFen, minFen, subtractFen, ZERO_FEN } from "../../shared/index.ts";
import { decideCredit, decideEmployerPart } from "./credit.ts";
import type { PersonalAccountQuestion } from "./question.ts";
import type { PersonalAccount, PersonalAccountOutcome } from "./shape.ts";
import type { Fund, Person } from "./words.ts";

type Context = DecisionContext<PersonalAccount>;
type Question = PersonalAccountQuestion;

/** Only employee insurance has accounts; whether a flexible worker has one is said by the place. */
function checkAccount(question: Question, context: Context): void {
  const schemes = context.read("account-schemes");
  const needed = schemes.value ?? [];
  const { scheme } = question;
  if (schemes.state === "unknown") context.gate("insurance", "unknown", needed, scheme, schemes);
  else context.gate("insurance", needed.includes(scheme) ? "met" : "failed", needed, scheme, schemes);
  if (question.holder !== "flexible") return;
  const flexible = context.read("flexible-account");
  const state = flexible.state === "set" ? "met" : "unknown";
  context.gate("flexible-account", state, null, question.holder, flexible);
}

/** Family may share the account since that is allowed, and the pooled fund never. */
function checkFund(fund: Fund, person: Person, context: Context): "met" | "failed" | "unknown" {
  const shareable = context.read("shareable-funds");
  if (person === "self") return context.gate("fund", "met", shareable.value ?? [], { fund, person });
  const needed = shareable.value ?? [];
  const allowed = needed.includes(fund) ? "met" : "failed";
  const state = shareable.state === "unknown" ? "unknown" : allowed;
  return context.gate("fund", state, needed, { fund, person }, shareable);
}

function checkHistoric(question: Question, person: Person, context: Context): boolean {
  const { use } = question;
  if (use === undefined) return false;
  const historic = context.read(person === "self" ? "historic-uses" : "historic-family-uses");
  if (historic.state !== "set" || !historic.value.includes(use)) return false;
  context.gate("use", "met", historic.value, use, historic);
  const told = question.historicBalance;
  const state = told === undefined ? "unknown" : told ? "met" : "failed";
  context.gate("historic-balance", state, use, told ?? null, historic);
  return true;
}

function checkUse(question: Question, person: Person, context: Context): void {
  const { use } = question;
  const excluded = context.read("excluded");
  if (use !== undefined && excluded.state === "set" && excluded.value.includes(use)) {
    const payable = context.read("payable");
    context.gate("use", "failed", payable.value ?? [], use, excluded);
    return;
  }
  if (checkHistoric(question, person, context)) return;
  if (person === "near-relative") {
    context.gate("family-conditions", "unknown", use ?? null, null);
    return;
  }
  const payable = context.read("payable");
  if (use === undefined) {
    context.gate("use", "unknown", payable.value ?? [], null, payable);
    return;
  }
  const { state, reading } = membership(payable, context.read("wider-payable"), use);
  context.gate("use", state, payable.value ?? [], use, reading);
}

/** The pooled fund pays its own member's benefits; how much is a question of reimbursement. */
function checkPooledUse(question: Question, context: Context): void {
  const { use } = question;
  const payable = context.read("pooled-payable");
  const excluded = context.read("pooled-excluded");
  const needed = payable.value ?? [];
  context.note("see-reimbursement", null, payable);
  if (use !== undefined && excluded.value?.includes(use))
    context.gate("use", "failed", needed, use, excluded);
  else context.gate("use", use && needed.includes(use) ? "met" : "unknown", needed, use ?? null, payable);
}

/** What is locked for family is not the holder's to use any more. */
function checkLocked(question: Question, context: Context): void {
  if (question.lockedFen === undefined) return;
  const locked = context.read("locked-quota");
  const state = locked.state === "set" ? "met" : "unknown";
  context.gate("locked", state, null, question.lockedFen, locked);
}

const NOTHING_TOLD: PersonalAccountOutcome = Object.freeze({
  accountPaysFen: null,
  restFen: null,
  creditFen: null,
  employerCreditFen: null,
});

function pays(question: Question, context: Context): PersonalAccountOutcome {
  const { amountFen, balanceFen } = question;
  if (amountFen === undefined || balanceFen === undefined) return NOTHING_TOLD;
  const available = excessFen(balanceFen, question.lockedFen ?? ZERO_FEN);
  const accountPaysFen = minFen(amountFen, available);
  const restFen = subtractFen(amountFen, accountPaysFen);
  if (context.tracing) {
    context.amount("available", available);
    context.amount("account-pays", accountPaysFen);
    context.amount("rest", restFen);
  }
  return { accountPaysFen, restFen, creditFen: null, employerCreditFen: null };
}

function decidePay(question: Question, context: Context): Verdict<PersonalAccountOutcome> {
  const fund = question.fund ?? "account";
  const person = question.person ?? "self";
  if (fund === "account") checkAccount(question, context);
  const shared = checkFund(fund, person, context);
  if (fund === "pooled") {
    if (person === "self") checkPooledUse(question, context);
    return context.yes(NOTHING_TOLD);
  }
  if (shared !== "failed" || question.use !== undefined) checkUse(question, person, context);
  checkLocked(question, context);
  const verdict = context.yes(NOTHING_TOLD);
  if (verdict.answer === "yes") return context.yes(pays(question, context));
  if (verdict.answer === "unknown") return verdict;
  const restFen = question.amountFen ?? null;
  if (context.tracing && restFen !== null) {
    context.amount("account-pays", ZERO_FEN);
    context.amount("rest", restFen);
  }
  return context.no({ ...NOTHING_TOLD, accountPaysFen: ZERO_FEN, restFen });
}

/** What the account may pay, or what enters it. Every condition of what is asked is tested. */
export const decidePersonalAccount: Decide<PersonalAccount> = (question, context) => {
  if (question.ask === "pay") return decidePay(question, context);
  checkAccount(question, context);
  return question.ask === "credit" ? decideCredit(question, context) : decideEmployerPart(context);
};
