import { type Decide, isOpen, membership, type Verdict } from "../../policy/index.ts";
import { type Context, decideByConsent } from "./consent.ts";
import type { AccessQuestion } from "./question.ts";
import type { AccessOutcome, RecordAccess } from "./shape.ts";
import type { Purpose, Viewer } from "./words.ts";

const OWN: AccessOutcome = Object.freeze({ basis: "own", free: true });
const BY_DUTY: AccessOutcome = Object.freeze({ basis: "duty", free: null });
const AS_GUARDIAN: AccessOutcome = Object.freeze({ basis: "guardian", free: null });
const OF_DECEASED: AccessOutcome = Object.freeze({ basis: "deceased", free: null });
const ON_DUTY: readonly Viewer[] = ["agency", "supervisor", "investigator", "treating-institution"];

function decideOwn(question: AccessQuestion, context: Context): Verdict<AccessOutcome> {
  const rule = context.read("own-query");
  context.gate("own-query", rule.state === "set" ? "met" : "unknown", question.record, "self", rule);
  return context.yes(OWN);
}

function checkPurpose(needed: Purpose, question: AccessQuestion, context: Context): void {
  const given = question.purpose ?? null;
  const state = given === null ? "unknown" : given === needed ? "met" : "failed";
  context.gate("purpose", state, needed, given);
}

function decideByDuty(question: AccessQuestion, context: Context): Verdict<AccessOutcome> {
  const listed = context.read("duty-viewers");
  const { state, reading } = membership(listed, context.read("wider-duty-viewers"), question.viewer);
  context.gate("duty", state === "met" ? "met" : "unknown", listed.value ?? [], question.viewer, reading);
  checkPurpose("statutory-duty", question, context);
  const secrecy = context.read("secrecy");
  if (secrecy.state === "set") context.note("secrecy", question.record, secrecy);
  return context.yes(BY_DUTY);
}

/** Near relatives may see the records of the deceased for a lawful interest of their own, unless arranged otherwise. */
function decideOfDeceased(question: AccessQuestion, context: Context): Verdict<AccessOutcome> {
  const listed = context.read("deceased-viewers");
  const { viewer, deceasedForbade } = question;
  const on = listed.value?.includes(viewer) ?? false;
  const state = listed.state !== "set" ? "unknown" : on ? "met" : "failed";
  context.gate("near-relative", state, listed.value ?? [], viewer, listed);
  checkPurpose("own-lawful-interest", question, context);
  if (deceasedForbade === undefined) context.note("unless-arranged", null, listed);
  else context.gate("arrangement", deceasedForbade ? "failed" : "met", null, deceasedForbade, listed);
  return context.yes(OF_DECEASED);
}

/** Whether the question is settled without a consent: the viewer stands in for a young child. */
function decideAsGuardian(question: AccessQuestion, context: Context): Verdict<AccessOutcome> {
  const rule = context.read("guardian-age");
  const { subjectAgeYears, consent } = question;
  if (rule.state === "set" && subjectAgeYears !== undefined && subjectAgeYears < rule.value) {
    context.gate("guardian", "met", rule.value, subjectAgeYears, rule);
    return context.yes(AS_GUARDIAN);
  }
  if (consent !== undefined && consent !== "none") return decideByConsent(question, context);
  if (rule.state !== "set" || subjectAgeYears === undefined) {
    context.gate("guardian", "unknown", rule.value, subjectAgeYears ?? null, rule);
    return context.refuse();
  }
  context.gate("guardian", "failed", rule.value, subjectAgeYears, rule);
  return decideByConsent(question, context);
}

function decideForWard(question: AccessQuestion, context: Context): Verdict<AccessOutcome> {
  context.gate("adult-guardian", "unknown", null, question.viewer, context.read("adult-guardian"));
  return context.refuse();
}

function decideForCreditAgency(question: AccessQuestion, context: Context): Verdict<AccessOutcome> {
  const barred = context.read("credit-barred");
  if (isOpen(barred)) context.gate("consent", "unknown", null, question.consent ?? null, barred);
  else if (barred.value?.includes(question.record))
    context.gate("barred", "failed", barred.value, question.record, barred);
  else return decideByConsent(question, context);
  return context.refuse();
}

/** May this viewer see that record: by their own right, a duty, guardianship, kinship with the deceased, or consent. */
export const decideRecordAccess: Decide<RecordAccess> = (question, context) => {
  const { viewer } = question;
  if (viewer === "self") return decideOwn(question, context);
  if (ON_DUTY.includes(viewer)) return decideByDuty(question, context);
  if (viewer === "credit-agency") return decideForCreditAgency(question, context);
  if (question.subjectDeceased === true) return decideOfDeceased(question, context);
  if (question.lacksCapacity === true) return decideForWard(question, context);
  if (viewer === "parent" || viewer === "guardian") return decideAsGuardian(question, context);
  return decideByConsent(question, context);
};
