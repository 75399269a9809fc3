import { isOpen, type Reading } from "../../policy/index.ts";
import type { EnrolmentQuestion } from "./question.ts";
import { type Answer, type Context, remarkClaims, told } from "./remarks.ts";
import type { EnrolmentOutcome } from "./shape.ts";
import type { Payment, Registrar, Scheme, Status } from "./words.ts";

/** Of these the law does not say enough to refuse them anything. */
const OPEN: readonly Status[] = ["self-employed-with-employees", "other"];

const EMPLOYEE: readonly Scheme[] = ["employee"];
const RESIDENT: readonly Scheme[] = ["resident"];
const EITHER: readonly Scheme[] = ["employee", "resident"];

function lists(reading: Reading<readonly Status[]>, status: Status): boolean {
  return reading.value?.includes(status) === true;
}

function joined(
  schemes: readonly Scheme[],
  compulsory: boolean,
  registers: Registrar,
  pays: Payment,
): EnrolmentOutcome {
  return { ask: "scheme", schemes, compulsory, registers, pays };
}

/** Which insurance this person belongs to, who registers and who pays. */
export function schemeOf({ status }: EnrolmentQuestion, context: Context): Answer {
  if (!told("status", status, context)) return context.refuse();
  const must = context.read("must-be-employee");
  const stays = context.read("stays-employee");
  const may = context.read("may-be-employee");
  const resident = context.read("may-be-resident");
  if (lists(must, status)) {
    context.gate("status", "met", EMPLOYEE, status, must);
    context.note("labour-relation-decides", null, must);
    return context.value(joined(EMPLOYEE, true, "employer", "employer-and-employee"));
  }
  if (lists(stays, status)) {
    context.gate("status", "met", EMPLOYEE, status, stays);
    return context.value(joined(EMPLOYEE, false, "self", "nobody"));
  }
  if (lists(may, status) && !isOpen(resident)) {
    const choice = lists(resident, status) ? EITHER : EMPLOYEE;
    context.gate("status", "met", choice, status, may);
    if (choice === EITHER) context.note("not-a-third-insurance", null, may);
    return context.value(joined(choice, false, "self", "self"));
  }
  const open = [must, stays, may, resident].find(isOpen);
  if (open) {
    context.gate("status", "unknown", [], status, open);
    return context.refuse();
  }
  if (lists(resident, status)) {
    context.gate("status", "met", RESIDENT, status, resident);
    return context.value(joined(RESIDENT, false, "self", "self-and-subsidy"));
  }
  context.gate("status", "unknown", [], status, must);
  return context.refuse();
}

/** Employment settles the household; for everybody else the place may still ask for it. */
function checkHousehold(question: EnrolmentQuestion, status: Status, context: Context): void {
  const { household } = question;
  const must = context.read("must-be-employee");
  if (lists(must, status)) {
    if (household !== undefined) context.gate("household", "met", null, household, must);
    context.note("labour-relation-decides", null, must);
    return;
  }
  if (household === undefined) {
    context.note("household-not-asked", null);
    return;
  }
  if (household === "local") {
    context.gate("household", "met", null, household);
    return;
  }
  const open = context.read("household-open");
  context.gate("household", open.state === "set" ? "met" : "unknown", null, household, open);
  if (open.state === "unknown" && open.version !== null) context.note("household-relaxation", null, open);
}

/** Whether this person may join that insurance. */
export function mayJoin(question: EnrolmentQuestion, context: Context): Answer {
  const { status, scheme } = question;
  const known = told("status", status, context);
  if (!told("scheme", scheme, context) || !known) return context.refuse();
  const must = context.read("must-be-employee");
  const may = context.read("may-be-employee");
  const stays = context.read("stays-employee");
  const resident = context.read("may-be-resident");
  const listed =
    scheme === "resident"
      ? lists(resident, status)
      : lists(must, status) || lists(may, status) || lists(stays, status);
  const reading = scheme === "resident" ? resident : ([may, must, stays].find(isOpen) ?? may);
  const open = OPEN.includes(status) || reading.state !== "set";
  context.gate("joins", listed ? "met" : open ? "unknown" : "failed", scheme, status, reading);
  if (scheme === "resident" && lists(must, status)) context.note("must-be-employee", status, must);
  if (listed) checkHousehold(question, status, context);
  return context.yes({ ask: "may-join", scheme });
}

/** Whether this person has no choice but employee insurance. */
export function mustJoin({ status }: EnrolmentQuestion, context: Context): Answer {
  if (!told("status", status, context)) return context.refuse();
  const must = context.read("must-be-employee");
  const open = OPEN.includes(status) || must.state !== "set";
  const state = lists(must, status) ? "met" : open ? "unknown" : "failed";
  context.gate("must", state, must.value ?? [], status, must);
  const outcome: EnrolmentOutcome = { ask: "must-join" };
  return state === "failed" ? context.no(outcome) : context.yes(outcome);
}

/** Whether two insurances at once are allowed; only a verified rule makes it a no. */
export function twoAtOnce(context: Context): Answer {
  const one = context.read("one-at-a-time");
  if (one.state === "none") return context.yes({ ask: "two-at-once" });
  context.gate("one-at-a-time", one.state === "set" ? "failed" : "unknown", null, null, one);
  return context.no({ ask: "two-at-once" });
}

/** Whether a flexible worker must have a personal account, or may pay for the pooled fund alone. */
export function flexibleAccount(context: Context): Answer {
  const account = context.read("flexible-account");
  const outcome: EnrolmentOutcome = { ask: "flexible-account" };
  if (account.state === "none") return context.no(outcome);
  context.gate("account", account.state === "set" ? "met" : "unknown", null, null, account);
  remarkClaims(account, context);
  return context.yes(outcome);
}
