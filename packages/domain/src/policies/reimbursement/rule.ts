import type { DecisionContext, Reading } from "../../policy/index.ts";
import type { Fen, Ppm } from "../../shared/index.ts";
import type { BenefitRow } from "./facts.ts";
import type { ReimbursementQuestion } from "./question.ts";
import type { AppliedRule, Reimbursement } from "./shape.ts";

type Context = DecisionContext<Reimbursement>;
type Question = ReimbursementQuestion;

/** A percent in parts per million. */
const PPM_PER_PERCENT = 10_000;

/** The first row that fits; a row that names a level or scheme fits only what is told to be that. */
function rowFor(question: Question, table: readonly BenefitRow[]): BenefitRow | null {
  for (const row of table) {
    const fitsScheme = row.scheme === null || row.scheme === question.scheme;
    const fitsLevel = row.level === null || row.level === question.level;
    if (row.care === question.care && fitsScheme && fitsLevel) return row;
  }
  return null;
}

function placesRule(
  question: Question,
  benefits: Reading<readonly BenefitRow[]>,
  cap: Reading<Fen>,
): AppliedRule | null {
  if (benefits.state !== "set" || cap.state === "unknown") return null;
  const row = rowFor(question, benefits.value);
  if (row === null) return null;
  const { deductible, ratio } = row;
  return { by: "place", deductible, ratio, capLeft: question.capLeftFen ?? cap.value };
}

/** What to calculate with: the figures the patient was told, else the place's own table, else nothing. */
export function findRule(question: Question, context: Context): AppliedRule | null {
  const { deductibleFen, ratioPercent } = question;
  if (deductibleFen !== undefined && ratioPercent !== undefined) {
    const ratio = (ratioPercent * PPM_PER_PERCENT) as Ppm;
    const capLeft = question.capLeftFen ?? null;
    const rule: AppliedRule = { by: "told", deductible: deductibleFen, ratio, capLeft };
    context.gate("rule", "met", null, rule);
    context.note("as-told", null);
    return rule;
  }
  const benefits = context.read("benefits");
  const rule = placesRule(question, benefits, context.read("yearly-cap"));
  context.gate("rule", rule === null ? "unknown" : "met", null, rule, benefits);
  if (rule === null && benefits.claims.length > 0) context.note("only-claims", null, benefits);
  return rule;
}
