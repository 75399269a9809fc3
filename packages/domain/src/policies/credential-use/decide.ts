import { type Decide, type DecisionContext, membership, type Reading } from "../../policy/index.ts";
import type { CredentialQuestion } from "./question.ts";
import type { CredentialOutcome, CredentialUse } from "./shape.ts";
import type { Paper } from "./words.ts";

type Context = DecisionContext<CredentialUse>;

const IN_PERSON: CredentialOutcome = Object.freeze({ byAgent: false, papers: null });

function checkCredential(question: CredentialQuestion, context: Context): void {
  const rule = context.read("own-credential");
  const { credentialOf } = question;
  if (rule.state !== "set") {
    context.gate("credential", "unknown", "patient", credentialOf, rule);
    return;
  }
  const own = credentialOf === "patient";
  context.gate("credential", own ? "met" : "failed", "patient", credentialOf, rule);
  if (own) return;
  context.note("share-money-not-card", null);
  context.note("keep-safe", null, rule);
}

function checkGain({ forGain }: CredentialQuestion, context: Context): void {
  if (forGain === undefined) return;
  const rule = context.read("no-gain");
  const state = rule.state !== "set" ? "unknown" : forGain ? "failed" : "met";
  context.gate("gain", state, false, forGain, rule);
}

function checkForm({ form }: CredentialQuestion, context: Context): void {
  if (form === undefined) return;
  const listed = context.read("forms");
  const { state, reading } = membership(listed, context.read("wider-forms"), form);
  context.gate("form", state === "met" ? "met" : "unknown", listed.value ?? [], form, reading);
}

function checkDesignated({ designated }: CredentialQuestion, context: Context): void {
  if (designated === undefined) return;
  const rule = context.read("designated-only");
  const state = rule.state !== "set" ? "unknown" : designated ? "met" : "failed";
  context.gate("designated", state, true, designated, rule);
}

/** Whether somebody acts for a patient who is not there. A purchase by another is one unless the patient came too. */
function isByAgent(question: CredentialQuestion, context: Context): boolean {
  const { action, presenter, patientPresent } = question;
  if (presenter === "patient") return false;
  if (patientPresent === true) {
    context.gate("patient-present", "met", true, true);
    return false;
  }
  if (patientPresent === undefined && (action === "see-doctor" || action === "inpatient")) {
    context.gate("patient-present", "unknown", true, null);
    return false;
  }
  return true;
}

function stateOf(rule: Reading<unknown>, given: boolean | undefined): "met" | "failed" | "unknown" {
  if (rule.state !== "set" || given === undefined) return "unknown";
  return given ? "met" : "failed";
}

function checkAgent(question: CredentialQuestion, context: Context): readonly Paper[] | null {
  const { action, specialReason, principalIdShown, agentIdShown } = question;
  const listed = context.read("agent-actions");
  const { state, reading } = membership(listed, context.read("wider-agent-actions"), action);
  context.gate("agent-action", state, listed.value ?? [], action, reading);
  const reason = context.read("agent-reason");
  context.gate("special-reason", stateOf(reason, specialReason), true, specialReason ?? null, reason);
  const papers = context.read("agent-papers");
  const principal = stateOf(papers, principalIdShown);
  context.gate("principal-id", principal, "principal-id", principalIdShown ?? null, papers);
  context.gate("agent-id", stateOf(papers, agentIdShown), "agent-id", agentIdShown ?? null, papers);
  return papers.value;
}

/** May this credential be used? The patient's own always; by somebody else only to buy drugs, with both papers. */
export const decideCredentialUse: Decide<CredentialUse> = (question, context) => {
  checkCredential(question, context);
  checkGain(question, context);
  checkForm(question, context);
  checkDesignated(question, context);
  if (!isByAgent(question, context)) return context.yes(IN_PERSON);
  return context.yes({ byAgent: true, papers: checkAgent(question, context) });
};
