import {
  type Decide,
  type DecisionContext,
  type GateState,
  membership,
  type Reading,
  type Verdict,
} from "../../policy/index.ts";
import { COUNTRY, type RegionCode } from "../../shared/index.ts";
import type { MaternityQuestion } from "./question.ts";
import type { Maternity, MaternityOutcome } from "./shape.ts";

type Context = DecisionContext<Maternity>;

function checkClaimant(question: MaternityQuestion, context: Context): GateState {
  const allowance = question.benefit === "allowance";
  const listed = context.read(allowance ? "allowance-claimants" : "medical-claimants");
  const wider = context.read(allowance ? "wider-allowance-claimants" : "wider-medical-claimants");
  const { state, reading } = membership(listed, wider, question.claimant);
  return context.gate("claimant", state, listed.value ?? [], question.claimant, reading);
}

/** An employer that has paid nothing yet gives no claim, wherever it is. */
function checkContributed({ benefit, paidMonths }: MaternityQuestion, context: Context): void {
  if (paidMonths !== undefined) {
    context.gate("contributed", paidMonths > 0 ? "met" : "failed", benefit, paidMonths);
  }
}

function checkDelivered({ deliveredOn }: MaternityQuestion, context: Context): void {
  if (deliveredOn === undefined) return;
  const state = context.hasReached(deliveredOn) ? "met" : "failed";
  context.gate("delivered", state, deliveredOn, context.on);
}

function remarkUnverifiedPlace(area: RegionCode, context: Context): void {
  context.note("local-rule-unverified", context.regions.get(area)?.name ?? null);
  const mistaken = context.read("mistaken-rule");
  if (mistaken.state === "set") context.note("other-place", mistaken.value, mistaken);
}

/** The months the place asks for; null where it asks for none or nobody knows. Returns what is missing. */
function checkMonths(question: MaternityQuestion, area: RegionCode, context: Context): number | null {
  const required = context.readIn("required-months", area);
  const given = question.paidMonths ?? null;
  if (required.state === "none") {
    context.note("no-months-in-law", null, required);
    return null;
  }
  if (required.state === "unknown") {
    context.gate("months", "unknown", null, given, required);
    remarkUnverifiedPlace(area, context);
    return null;
  }
  if (given === null) {
    context.gate("months", "unknown", required.value, null, required);
    return null;
  }
  const missing = given >= required.value ? 0 : required.value - given;
  context.gate("months", missing === 0 ? "met" : "failed", required.value, given, required);
  if (context.tracing) {
    context.step({ op: "count", quantity: "required", count: required.value });
    context.step({ op: "count", quantity: "missing", count: missing });
  }
  if (missing > 0) remarkWaiting(required.value, missing, area, context);
  return missing;
}

function remarkWaiting(required: number, missing: number, area: RegionCode, context: Context): void {
  const waiting = context.readIn("may-wait", area);
  if (context.tracing && waiting.state === "set") context.note("may-wait", { required, missing }, waiting);
}

/** How, when and by what measure the allowance is paid; of no use to whom it is not open. */
function remarkPayment(area: RegionCode, context: Context): void {
  const routes = context.readIn("routes", area);
  if (routes.state === "set") context.note("routes", routes.value, routes);
  else if (area !== COUNTRY) context.note("routes-unverified", null, routes);
  const wage = context.read("paid-by-average-wage");
  if (wage.state === "set") context.note("average-wage", null, wage);
  const days = context.read("allowance-working-days");
  if (days.state === "set") context.note("settled-within", days.value, days);
}

function decideAllowance(
  question: MaternityQuestion,
  claimant: GateState,
  context: Context,
): Verdict<MaternityOutcome> {
  const area = context.regions.poolingAreaOf(context.region);
  const missing = checkMonths(question, area, context);
  const required = context.readIn("required-months", area);
  const payer = context.read("payer");
  context.gate("payer", payer.state === "set" ? "met" : "unknown", null, payer.value, payer);
  if (claimant !== "failed") remarkPayment(area, context);
  const outcome: MaternityOutcome = {
    benefit: "allowance",
    requiredMonths: required.value,
    missingMonths: missing,
    payer: payer.value,
    routes: context.readIn("routes", area).value,
  };
  return missing !== null && missing > 0 ? context.no(outcome) : context.yes(outcome);
}

function isSaidToNeedMore(first: Reading<number>, paidMonths: number): boolean {
  if (first.state !== "unknown" || paidMonths === 0) return false;
  return first.claims.some(({ value }) => typeof value === "number" && paidMonths < value - 1);
}

const MEDICAL: MaternityOutcome = {
  benefit: "medical",
  requiredMonths: null,
  missingMonths: null,
  payer: null,
  routes: null,
};

/** The law asks for no months; where a place is said to, fewer than that leave the answer open. */
function decideMedical({ paidMonths }: MaternityQuestion, context: Context): Verdict<MaternityOutcome> {
  const first = context.read("medical-first-month");
  if (first.state === "unknown") context.note("medical-start-unverified", null, first);
  if (paidMonths !== undefined && isSaidToNeedMore(first, paidMonths))
    context.gate("medical-start", "unknown", null, paidMonths, first);
  return context.yes(MEDICAL);
}

/** Is the allowance or the medical cost due to this mother, here, now? Every condition is tested. */
export const decideMaternity: Decide<Maternity> = (question, context) => {
  const claimant = checkClaimant(question, context);
  checkContributed(question, context);
  checkDelivered(question, context);
  const contributes = context.read("employer-contributes");
  if (contributes.state === "set" && question.claimant === "employee")
    context.note("employer-contributes", null, contributes);
  const merged = context.read("merged");
  if (merged.state === "set") context.note("merged", null, merged);
  return question.benefit === "allowance"
    ? decideAllowance(question, claimant, context)
    : decideMedical(question, context);
};
