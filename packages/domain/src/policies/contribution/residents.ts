import { type Fen, type PlainDate, timesFen, ZERO_FEN } from "../../shared/index.ts";
import type { ContributionQuestion } from "./question.ts";
import { type Answer, type Context, remarkClaims, told } from "./remarks.ts";

/** What a resident pays for a year; the standard of one year never stands in for another's. */
export function residentPays({ year }: ContributionQuestion, context: Context): Answer {
  if (!told("year", year, context)) return context.refuse();
  const start = `${year}-01-01` as PlainDate;
  const individual = context.readAt("resident-individual", start);
  const subsidy = context.readAt("resident-subsidy", start);
  context.note("local-standard", null);
  if (individual.state !== "set") {
    context.gate("year", "unknown", year, null, individual);
    remarkClaims(individual, context);
    remarkClaims(subsidy, context);
    return context.refuse();
  }
  return context.value({
    ask: "resident",
    year,
    individualFen: individual.value,
    subsidyFen: subsidy.value,
  });
}

/** An amount divided into equal parts, one of them rounded half up to the fen. */
function partOf(amount: Fen, parts: number): Fen {
  return Math.floor((2 * amount + parts) / (2 * parts)) as Fen;
}

/** The least funding per head and the least own payment in it, where a law sets them. */
export function residentMinimum(question: ContributionQuestion, context: Context): Answer {
  const income = question.incomePerHeadFen;
  const known = told("income", income, context);
  const least = context.read("resident-funding");
  const part = context.read("resident-part");
  const ruled = least.state === "set" && part.state === "set";
  context.gate("minimum", ruled ? "met" : "unknown", null, least.value, least);
  if (!known || !ruled) return context.refuse();
  const fundingFen = context.share("funding", income, least.value);
  const individualFen = context.amount("individual", partOf(fundingFen, part.value));
  return context.value({ ask: "resident-minimum", fundingFen, individualFen });
}

/** Whether a standard keeps to the least funding and the least own payment; what is not told is not tested. */
export function residentAllowed(question: ContributionQuestion, context: Context): Answer {
  const { incomePerHeadFen: income, fundingFen, individualFen } = question;
  const known = told("funding", fundingFen, context);
  if (individualFen === undefined) told("income", income, context);
  const least = context.read("resident-funding");
  const part = context.read("resident-part");
  const ruled = least.state === "set" && part.state === "set";
  context.gate("minimum", ruled ? "met" : "unknown", null, least.value, least);
  if (!known || !ruled) return context.refuse();
  if (income !== undefined) {
    const needed = context.share("funding", income, least.value);
    context.gate("funding", fundingFen >= needed ? "met" : "failed", needed, fundingFen, least);
  }
  if (individualFen !== undefined) {
    const needed = partOf(fundingFen, part.value);
    context.gate("individual", individualFen >= needed ? "met" : "failed", needed, individualFen, part);
  }
  return context.yes({ ask: "resident-allowed" });
}

/** What staying insured adds to the limit of catastrophic insurance: at least so much per year counted. */
export function bonus(question: ContributionQuestion, context: Context): Answer {
  const { continuousYears: years, claimFreeYears } = question;
  if (!told("years", years, context)) return context.refuse();
  const after = context.read("bonus-after");
  const perYear = context.read("bonus-per-year");
  const claimFree = context.read("bonus-claim-free");
  const ready = after.state === "set" && perYear.state === "set" && claimFree.state === "set";
  context.gate("bonus", ready ? "met" : "unknown", after.value, years, after);
  if (!ready) return context.refuse();
  if (context.read("bonus-ceiling").state === "unknown") context.note("bonus-ceiling-unverified", null);
  context.note("bonus-local", null, perYear);
  const counted = years > after.value ? years - after.value : 0;
  const long = timesFen(perYear.value, counted);
  const quiet = claimFreeYears === undefined ? ZERO_FEN : timesFen(claimFree.value, claimFreeYears);
  const raiseFen = context.amount("raise", (long + quiet) as Fen);
  return context.value({ ask: "bonus", raiseFen });
}
