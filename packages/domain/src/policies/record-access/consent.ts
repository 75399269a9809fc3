import {
  type DecisionContext,
  type GateState,
  isOpen,
  type Reading,
  type Verdict,
} from "../../policy/index.ts";
import type { AccessQuestion } from "./question.ts";
import type { AccessOutcome, RecordAccess } from "./shape.ts";
import type { Consent, Viewer } from "./words.ts";

/** The context of this kind. */
export type Context = DecisionContext<RecordAccess>;

const RANK: Readonly<Record<Consent, number>> = { none: 0, general: 1, explicit: 2, separate: 3 };
/** Organisations that keep what they are given: handing records to them is passing them on. */
const ORGANISATIONS: readonly Viewer[] = ["employer", "insurer", "credit-agency"];
const BY_CONSENT: AccessOutcome = Object.freeze({ basis: "consent", free: null });

/** Whether the person is known to be below the age at which a guardian consents. */
export function isMinor(question: AccessQuestion, context: Context): boolean {
  const { subjectAgeYears } = question;
  if (subjectAgeYears === undefined) return false;
  const age = context.read("guardian-age");
  return age.state === "set" && subjectAgeYears < age.value;
}

/** The rule on the consent that this record and this viewer need; sensitive ones need more, and an open rule might. */
function ruleOf(question: AccessQuestion, context: Context): Reading<Consent> {
  const sensitive = context.read("sensitive-records");
  const age = question.subjectAgeYears === undefined ? null : context.read("guardian-age");
  const passingOn = ORGANISATIONS.includes(question.viewer) ? context.read("passing-on-consent") : null;
  for (const reading of [sensitive, age, passingOn]) if (reading !== null && isOpen(reading)) return reading;
  const young = isMinor(question, context);
  if (young || sensitive.value?.includes(question.record)) {
    context.note("sensitive", question.record, young ? context.read("guardian-age") : sensitive);
    return context.read("sensitive-consent");
  }
  return passingOn?.state === "set" ? passingOn : context.read("ordinary-consent");
}

/** Without a verified rule on consent the duty of secrecy still refuses whoever has none. */
function checkLevel(question: AccessQuestion, context: Context): GateState {
  const rule = ruleOf(question, context);
  const secrecy = context.read("secrecy");
  const consent = question.consent ?? null;
  if (secrecy.state === "set") context.note("secrecy", question.record, secrecy);
  if (consent === null) {
    return context.gate("consent", "unknown", rule.value, null, rule);
  }
  if (rule.state !== "set") {
    const refused = consent === "none" && secrecy.state === "set";
    return context.gate("consent", refused ? "failed" : "unknown", null, consent, refused ? secrecy : rule);
  }
  const enough = RANK[consent] >= RANK[rule.value];
  return context.gate("consent", enough ? "met" : "failed", rule.value, consent, rule);
}

/** Below the age it is a parent or guardian who consents. */
function checkGiver(question: AccessQuestion, context: Context): void {
  const age = context.read("guardian-age");
  if (age.state !== "set" || question.consent === "none") return;
  if (question.subjectAgeYears === undefined) {
    context.note("minors-need-guardian", age.value, age);
    return;
  }
  const needed = question.subjectAgeYears < age.value ? "guardian" : "subject";
  const given = question.consentFrom ?? (needed === "subject" ? "subject" : null);
  const state = given === null ? "unknown" : given === needed ? "met" : "failed";
  context.gate("consent-giver", state, needed, given, age);
}

function checkStanding(question: AccessQuestion, context: Context): GateState {
  const { consentWithdrawnOn } = question;
  if (consentWithdrawnOn === undefined || question.consent === "none") return "met";
  const rule = context.read("withdrawal");
  if (!context.hasReached(consentWithdrawnOn)) {
    return context.gate("consent-standing", "met", null, consentWithdrawnOn, rule);
  }
  const known = rule.state === "set";
  if (known) context.note("withdrawal-not-retroactive", null, rule);
  return context.gate("consent-standing", known ? "failed" : "unknown", null, consentWithdrawnOn, rule);
}

function checkScope({ withinConsent, consent }: AccessQuestion, context: Context): void {
  if (withinConsent === undefined || consent === "none") return;
  const rule = context.read("consent-scope");
  const state = rule.state !== "set" ? "unknown" : withinConsent ? "met" : "failed";
  context.gate("consent-scope", state, true, withinConsent, rule);
}

function remark(question: AccessQuestion, context: Context, refused: boolean): void {
  const papers = context.read("authorisation-papers");
  if (!refused && papers.state === "unknown") context.note("papers-unverified", null, papers);
  if (question.route === "family-account") {
    const scope = context.read("family-account-scope");
    if (scope.state === "unknown") context.note("family-account-scope-unverified", null, scope);
  }
  if (question.purpose === "sale") {
    const sale = context.read("sale-crime");
    if (sale.state === "set") context.note("sale-is-crime", null, sale);
  }
}

/** Access with the person's consent: strong enough, from the right person, still standing, for this purpose. */
export function decideByConsent(question: AccessQuestion, context: Context): Verdict<AccessOutcome> {
  const level = checkLevel(question, context);
  checkGiver(question, context);
  const standing = checkStanding(question, context);
  checkScope(question, context);
  remark(question, context, level === "failed" || standing === "failed");
  return context.yes(BY_CONSENT);
}
