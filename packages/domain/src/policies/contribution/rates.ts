import type { Reading } from "../../policy/index.ts";
import { COUNTRY, type Fen, type Ppm, shareOf } from "../../shared/index.ts";
import type { ContributionQuestion } from "./question.ts";
import { type Answer, type Context, remarkClaims, told } from "./remarks.ts";
import type { Payer } from "./words.ts";

/** A rate somebody was told is worked out beside the answer and never is the answer. */
function remarkToldRate(question: ContributionQuestion, verified: Ppm | null, context: Context): void {
  const { rate, baseFen } = question;
  if (!context.tracing || rate === undefined || baseFen === undefined || rate === verified) return;
  context.note("at-told-rate", { rate, amount: shareOf(baseFen, rate) });
}

function pay(payer: Payer, rate: Reading<Ppm>, question: ContributionQuestion, context: Context): Answer {
  const { baseFen } = question;
  const known = told("base", baseFen, context);
  context.gate("rate", rate.state === "set" ? "met" : "unknown", payer, rate.value, rate);
  remarkClaims(rate, context);
  remarkToldRate(question, rate.value, context);
  if (!known || rate.state !== "set") return context.refuse();
  const monthlyFen = context.share("monthly", baseFen, rate.value);
  return context.value({ ask: payer, rate: rate.value, baseFen, monthlyFen });
}

/** The employee's part of the own base; the employer withholds it. */
export function employeePays(question: ContributionQuestion, context: Context): Answer {
  const rate = context.read("employee-rate");
  const withheld = context.read("withheld-by-employer");
  if (withheld.state === "set") context.note("withheld", null, withheld);
  if (rate.state === "set") context.note("general-rate", null, rate);
  return pay("employee", rate, question, context);
}

/** The employer's part: nationally a guide figure, in a pooling area only what is verified there. */
export function employerPays(question: ContributionQuestion, context: Context): Answer {
  const rate = context.read("employer-rate");
  if (rate.state === "set" && context.region === COUNTRY) context.note("national-guide", rate.value, rate);
  const floor = context.read("employer-floor");
  const { baseFen } = question;
  if (context.tracing && floor.state === "set" && baseFen !== undefined) {
    context.note("floor-amount", { rate: floor.value, amount: shareOf(baseFen, floor.value) }, floor);
  }
  return pay("employer", rate, question, context);
}

/** The least the employer's part can be, where a law sets a least rate. */
export function employerPaysAtLeast(question: ContributionQuestion, context: Context): Answer {
  const { baseFen } = question;
  const known = told("base", baseFen, context);
  const floor = context.read("employer-floor");
  context.gate("floor", floor.state === "set" ? "met" : "unknown", null, floor.value, floor);
  if (!known || floor.state !== "set") return context.refuse();
  const monthlyFen: Fen = context.share("monthly", baseFen, floor.value);
  return context.value({ ask: "employer-minimum", rate: floor.value, baseFen, monthlyFen });
}

/** A flexible worker bears both parts; the rate is the place's. */
export function flexiblePays(question: ContributionQuestion, context: Context): Answer {
  const whole = context.read("bears-all");
  if (whole.state === "set") context.note("bears-all", null, whole);
  return pay("flexible", context.read("flexible-rate"), question, context);
}

function checkEmployee(rate: Ppm, context: Context): void {
  const verified = context.read("employee-rate");
  if (verified.state !== "set") {
    context.gate("rate", "unknown", "employee", null, verified);
    remarkClaims(verified, context);
    return;
  }
  context.gate("rate-is", rate === verified.value ? "met" : "failed", verified.value, rate, verified);
  context.note("general-rate", null, verified);
}

function checkEmployer(rate: Ppm, context: Context): void {
  const floor = context.read("employer-floor");
  const guide = context.read("employer-rate");
  if (guide.state === "set") {
    const state = rate === guide.value ? "met" : context.region === COUNTRY ? "unknown" : "failed";
    context.gate("rate-is", state, guide.value, rate, guide);
    if (context.region === COUNTRY) context.note("national-guide", guide.value, guide);
  }
  if (floor.state === "set")
    context.gate("rate-floor", rate >= floor.value ? "met" : "failed", floor.value, rate, floor);
  if (guide.state === "set" || floor.state === "set") return;
  context.gate("rate", "unknown", "employer", null, guide);
  remarkClaims(guide, context);
}

/** The employee's part alone cannot be the whole; what the whole is, only the place can say. */
function checkFlexible(rate: Ppm, context: Context): void {
  const verified = context.read("flexible-rate");
  if (verified.state === "set") {
    context.gate("rate-is", rate === verified.value ? "met" : "failed", verified.value, rate, verified);
    return;
  }
  const whole = context.read("bears-all");
  const part = context.read("employee-rate");
  if (whole.state === "set") context.note("bears-all", null, whole);
  if (whole.state === "set" && part.state === "set") {
    context.gate("rate-whole", rate <= part.value ? "failed" : "unknown", part.value, rate, whole);
  } else {
    context.gate("rate", "unknown", "flexible", null, verified);
  }
  remarkClaims(verified, context);
}

/** Whether a rate somebody was told is the verified one, or at least not below the least one. */
export function rateAllowed(question: ContributionQuestion, context: Context): Answer {
  const { payer, rate } = question;
  told("payer", payer, context);
  told("rate", rate, context);
  if (payer === undefined || rate === undefined) return context.refuse();
  if (payer === "employee") checkEmployee(rate, context);
  else if (payer === "employer") checkEmployer(rate, context);
  else checkFlexible(rate, context);
  return context.yes({ ask: "rate-allowed" });
}
