import {
  type Decide,
  type DecisionContext,
  membership,
  type Reading,
  type Verdict,
} from "../../policy/index.ts";
import { addMonths, type PlainDate } from "../../shared/index.ts";
import type { PeriodRow } from "./facts.ts";
import type { TreatmentPeriodQuestion } from "./question.ts";
import type { TreatmentPeriod, TreatmentPeriodOutcome } from "./shape.ts";
import type { Cause, Employer } from "./words.ts";

type Context = DecisionContext<TreatmentPeriod>;
type Question = TreatmentPeriodQuestion;

const MONTHS_A_YEAR = 12;
const EXTENDED: TreatmentPeriodOutcome = { periodMonths: null, withinMonths: null, countedUntil: null };

/** The first sick day selects the rule; without it, the day of the question. */
function employersOn(first: PlainDate | undefined, context: Context): Reading<readonly Employer[]> {
  return first === undefined ? context.read("employers") : context.readAt("employers", first);
}

function causesOn(first: PlainDate | undefined, context: Context): Reading<readonly Cause[]> {
  return first === undefined ? context.read("causes") : context.readAt("causes", first);
}

function checkScope(question: Question, context: Context): void {
  const employers = employersOn(question.firstSickOn, context);
  const covered = employers.value ?? [];
  const known = covered.includes(question.employer);
  context.gate("employer", known ? "met" : "unknown", covered, question.employer, employers);

  const causes = causesOn(question.firstSickOn, context);
  const listed = causes.value ?? [];
  if (causes.state !== "set") context.gate("cause", "unknown", listed, question.cause, causes);
  else {
    const state = listed.includes(question.cause) ? "met" : "failed";
    context.gate("cause", state, listed, question.cause, causes);
  }
}

function wholeYears(months: number): number {
  return Math.floor(months / MONTHS_A_YEAR);
}

/** The last row whose two thresholds are reached: rows ascend by years worked, then by years in the unit. */
function rowFor(rows: readonly PeriodRow[], worked: number, unit: number): PeriodRow | null {
  let found: PeriodRow | null = null;
  for (const row of rows) if (worked >= row.worked && unit >= row.unit) found = row;
  return found;
}

function decideLength(question: Question, context: Context): Verdict<TreatmentPeriodOutcome> {
  const { workedMonths, unitMonths, firstSickOn } = question;
  const periods =
    firstSickOn === undefined ? context.read("periods") : context.readAt("periods", firstSickOn);
  const worked = context.gate(
    "worked",
    workedMonths === undefined ? "unknown" : "met",
    null,
    workedMonths ?? null,
  );
  const fits =
    unitMonths !== undefined &&
    (workedMonths === undefined || wholeYears(unitMonths) <= wholeYears(workedMonths));
  context.gate("unit", fits ? "met" : "unknown", workedMonths ?? null, unitMonths ?? null);

  const row =
    periods.state === "set" && worked === "met" && fits
      ? rowFor(periods.value, wholeYears(workedMonths ?? 0), wholeYears(unitMonths))
      : null;
  if (row === null) {
    if (periods.state !== "set") context.gate("periods", "unknown", null, null, periods);
    return context.refuse();
  }
  context.gate("periods", "met", null, row, periods);
  remark(question, context);
  const countedUntil = firstSickOn === undefined ? null : addMonths(firstSickOn, row.within);
  if (context.tracing) {
    context.step({ op: "count", quantity: "period", count: row.months });
    context.step({ op: "count", quantity: "within", count: row.within });
    if (countedUntil !== null) context.step({ op: "date", quantity: "counted-until", date: countedUntil });
  }
  return context.value({ periodMonths: row.months, withinMonths: row.within, countedUntil });
}

function remark(question: Question, context: Context): void {
  const first = question.firstSickOn;
  const counting =
    first === undefined
      ? context.read("counted-from-first-day")
      : context.readAt("counted-from-first-day", first);
  if (counting.state === "set") context.note("counting", null, counting);
  const barred = context.read("dismissal-barred");
  if (barred.state === "set") context.note("dismissal-barred", null, barred);
}

function checkApproval(question: Question, context: Context): void {
  const approvers = context.read("extension-approvers");
  const needed = approvers.value ?? [];
  const given = question.approval ?? null;
  if (approvers.state !== "set" || given === null)
    context.gate("approval", "unknown", needed, given, approvers);
  else if (given === "both" || given === "not-asked")
    context.gate("approval", "met", needed, given, approvers);
  else context.gate("approval", "failed", needed, given, approvers);
}

function decideExtension(question: Question, context: Context): Verdict<TreatmentPeriodOutcome> {
  const named = context.read("extension-diseases");
  const { disease, uncuredMonths } = question;
  if (disease === undefined) context.gate("disease", "unknown", named.value ?? [], null, named);
  else {
    const { state, reading } = membership(named, context.read("wider-diseases"), disease);
    context.gate("disease", state === "met" ? "met" : "unknown", named.value ?? [], disease, reading);
  }

  const after = context.read("extension-after");
  if (after.state !== "set" || uncuredMonths === undefined) {
    context.gate("uncured", "unknown", after.value, uncuredMonths ?? null, after);
  } else {
    context.gate(
      "uncured",
      uncuredMonths >= after.value ? "met" : "failed",
      after.value,
      uncuredMonths,
      after,
    );
  }

  checkApproval(question, context);
  if (after.state === "set") context.note("extension-not-fixed", null, after);
  return context.yes(EXTENDED);
}

/** How long an ill employee's work relation is protected, and whether that time may be extended. */
export const decideTreatmentPeriod: Decide<TreatmentPeriod> = (question, context) => {
  checkScope(question, context);
  return question.asks === "extension" ? decideExtension(question, context) : decideLength(question, context);
};
