import { addDays, daysBetween, type PlainDate } from "../../shared/index.ts";
import type { EnrolmentQuestion } from "./question.ts";
import { type Answer, type Context, remarkClaims, told } from "./remarks.ts";
import type { EnrolmentOutcome } from "./shape.ts";

type Term = { readonly limitDays: number; readonly lastDay: PlainDate };

/** The term that held on the first day of employment; that day itself is not counted. */
function termOf(question: EnrolmentQuestion, context: Context): Term | null {
  const { employedOn } = question;
  if (!told("employment-date", employedOn, context)) return null;
  const days = context.readAt("registration-days", employedOn);
  context.gate("term", days.state === "set" ? "met" : "unknown", days.value, employedOn, days);
  if (days.state !== "set") return null;
  const lastDay = addDays(employedOn, days.value);
  if (context.tracing) context.step({ op: "date", quantity: "last-day", date: lastDay });
  context.note("first-day-not-counted", null, days);
  return { limitDays: days.value, lastDay };
}

/** The last day on which the employer is in time. */
export function registrationDeadline(question: EnrolmentQuestion, context: Context): Answer {
  const term = termOf(question, context);
  if (term === null) return context.refuse();
  if (question.registeredOn === undefined && context.hasReached(addDays(term.lastDay, 1)))
    context.note("deadline-passed", term.lastDay);
  const agency = context.read("agency-working-days");
  if (agency.state === "set") context.note("agency-then", agency.value, agency);
  return context.value({ ask: "registration-deadline", ...term, daysLate: null });
}

/** Whether the employer was late: applied after the last day, or has not applied and the last day is over. */
export function registrationLate(question: EnrolmentQuestion, context: Context): Answer {
  const term = termOf(question, context);
  if (term === null) return context.refuse();
  const { registeredOn } = question;
  const { lastDay } = term;
  const late = registeredOn === undefined ? context.hasReached(addDays(lastDay, 1)) : registeredOn > lastDay;
  context.gate("past-deadline", late ? "met" : "failed", lastDay, registeredOn ?? null);
  const daysLate = registeredOn === undefined ? null : late ? daysBetween(lastDay, registeredOn) : 0;
  if (context.tracing && daysLate !== null)
    context.step({ op: "count", quantity: "days-late", count: daysLate });
  const outcome: EnrolmentOutcome = { ask: "registration-late", ...term, daysLate };
  return late ? context.yes(outcome) : context.no(outcome);
}

/** How many working days the agency has for the registration, or whether it took more. */
export function agencyTerm(question: EnrolmentQuestion, context: Context): Answer {
  const { ask, workingDays } = question;
  const asksIfLate = ask === "agency-late";
  const known = !asksIfLate || told("working-days", workingDays, context);
  const limit = context.read("agency-working-days");
  context.gate("agency-term", limit.state === "set" ? "met" : "unknown", limit.value, null, limit);
  if (!known || limit.state !== "set") return context.refuse();
  if (!asksIfLate || workingDays === undefined)
    return context.value({ ask: "agency-deadline", limitWorkingDays: limit.value });
  const late = workingDays > limit.value;
  context.gate("past-agency-term", late ? "met" : "failed", limit.value, workingDays, limit);
  const outcome: EnrolmentOutcome = { ask: "agency-late", limitWorkingDays: limit.value };
  return late ? context.yes(outcome) : context.no(outcome);
}

function newbornTerm(context: Context): Answer {
  const days = context.read("newborn-days");
  if (days.state === "set")
    return context.value({ ask: "resident-deadline", lastDay: null, days: days.value });
  context.gate("newborn-term", "unknown", null, null, days);
  remarkClaims(days, context);
  return context.refuse();
}

/** The last day to join and pay for a year of resident insurance, by the rule of the year before. */
export function residentDeadline({ year, status }: EnrolmentQuestion, context: Context): Answer {
  if (status === "newborn") return newbornTerm(context);
  context.note("window-local", null);
  if (!told("year", year, context)) return context.refuse();
  const before = year - 1;
  const deadline = context.readAt("resident-deadline", `${before}-12-31` as PlainDate);
  context.gate(
    "resident-deadline",
    deadline.state === "set" ? "met" : "unknown",
    year,
    deadline.value,
    deadline,
  );
  remarkClaims(deadline, context);
  if (deadline.state !== "set") return context.refuse();
  const lastDay = `${before}-${deadline.value}` as PlainDate;
  if (context.hasReached(addDays(lastDay, 1))) context.note("deadline-passed", lastDay);
  return context.value({ ask: "resident-deadline", lastDay, days: null });
}
