import type { Decide } from "../../policy/index.ts";
import { addDays, type Fen, maxFen, minFen, type Ppm } from "../../shared/index.ts";
import type { ContributionQuestion } from "./question.ts";
import { employeePays, employerPays, employerPaysAtLeast, flexiblePays, rateAllowed } from "./rates.ts";
import { type Answer, type Context, remarkClaims, told } from "./remarks.ts";
import { bonus, residentAllowed, residentMinimum, residentPays } from "./residents.ts";
import type { Contribution } from "./shape.ts";

function within(wageFen: Fen, floorFen: Fen, ceilingFen: Fen, context: Context): Answer {
  const baseFen = context.amount("base", minFen(maxFen(wageFen, floorFen), ceilingFen));
  return context.value({ ask: "base", baseFen, floorFen, ceilingFen });
}

/** The own wage within the place's bounds: bounds in yuan first, else as shares of the average wage. */
function base(question: ContributionQuestion, context: Context): Answer {
  const { wageFen, averageWageFen } = question;
  const ownWage = context.read("own-wage-base");
  if (ownWage.state === "set") context.note("own-wage", null, ownWage);
  const known = told("wage", wageFen, context);
  const floor = context.read("base-floor");
  const ceiling = context.read("base-ceiling");
  const low = context.read("base-low");
  const high = context.read("base-high");
  const inYuan = floor.state === "set" && ceiling.state === "set";
  const inShares = low.state === "set" && high.state === "set";
  if (!inYuan && !inShares) {
    context.gate("bounds", "unknown", null, null, floor.claims.length > 0 ? floor : low);
    for (const reading of floor.claims.length > 0 ? [floor, ceiling] : [low, high])
      remarkClaims(reading, context);
    return context.refuse();
  }
  if (inYuan) return known ? within(wageFen, floor.value, ceiling.value, context) : context.refuse();
  if (!told("average-wage", averageWageFen, context) || !known || !inShares) return context.refuse();
  const floorFen = context.share("base-floor", averageWageFen, low.value);
  const ceilingFen = context.share("base-ceiling", averageWageFen, high.value);
  return within(wageFen, floorFen, ceilingFen, context);
}

/** So much of the arrears for each day; a span over which the rate changed has no verified way of counting. */
function lateFee(question: ContributionQuestion, context: Context): Answer {
  const { arrearsFen, lateDays, payer } = question;
  const owes = told("arrears", arrearsFen, context);
  const late = told("days", lateDays, context);
  if (payer !== undefined) {
    context.gate("late-payer", payer === "flexible" ? "unknown" : "met", null, payer);
    if (payer !== "flexible") context.note("employer-bears-fee", null);
  }
  const rate = context.read("late-fee-rate");
  const steady = rate.state === "set" && (!late || context.hasReached(addDays(rate.from, lateDays)));
  context.gate("late-rate", steady ? "met" : "unknown", null, rate.value, rate);
  if (rate.state !== "set" || !owes || !late) return context.refuse();
  context.note("law-over-regulation", null, rate);
  const feeFen = context.share("late-fee", arrearsFen, (rate.value * lateDays) as Ppm);
  return context.value({ ask: "late-fee", ratePerDay: rate.value, feeFen });
}

function unreported({ lastMonthFen }: ContributionQuestion, context: Context): Answer {
  const known = told("last-month", lastMonthFen, context);
  const ratio = context.read("unreported-ratio");
  context.gate("unreported", ratio.state === "set" ? "met" : "unknown", null, ratio.value, ratio);
  if (!known || ratio.state !== "set") return context.refuse();
  return context.value({ ask: "unreported", dueFen: context.share("due", lastMonthFen, ratio.value) });
}

function collector(context: Context): Answer {
  const who = context.read("collector");
  if (who.state === "set") return context.value({ ask: "collector", collector: who.value });
  context.gate("collector", "unknown", null, null, who);
  remarkClaims(who, context);
  return context.refuse();
}

/** How much is due, and from whom; each question asks for one figure or checks one. */
export const decideContribution: Decide<Contribution> = (question, context) => {
  switch (question.ask) {
    case "employee":
      return employeePays(question, context);
    case "employer":
      return employerPays(question, context);
    case "employer-minimum":
      return employerPaysAtLeast(question, context);
    case "flexible":
      return flexiblePays(question, context);
    case "rate-allowed":
      return rateAllowed(question, context);
    case "base":
      return base(question, context);
    case "resident":
      return residentPays(question, context);
    case "resident-minimum":
      return residentMinimum(question, context);
    case "resident-allowed":
      return residentAllowed(question, context);
    case "late-fee":
      return lateFee(question, context);
    case "unreported":
      return unreported(question, context);
    case "collector":
      return collector(context);
    case "bonus":
      return bonus(question, context);
  }
};
