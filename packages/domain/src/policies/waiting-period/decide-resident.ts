import { isOpen, type Reading, type Verdict } from "../../policy/index.ts";
import { FOREVER, type PlainDate } from "../../shared/index.ts";
import { fromNaturalMonth, fromNextYear, NO_WAIT } from "./outcomes.ts";
import type { WaitingPeriodQuestion } from "./question.ts";
import { type Context, read } from "./read-on-payment.ts";
import type { WaitingPeriodOutcome } from "./shape.ts";

type Question = WaitingPeriodQuestion;
type Answer = Verdict<WaitingPeriodOutcome>;

/** What the country's rule says of fixed, added and least wait; null when it is not all in force. */
type NationalRule = {
  readonly fixed: number;
  readonly perMissed: number;
  readonly perRepaired: number;
  readonly floorYears: number;
  readonly floorMonths: number;
};

function nationalRule(question: Question, context: Context): NationalRule | null {
  const perMissed = read("months-per-missed-year", question, context);
  const perRepaired = read("months-per-repaired-year", question, context);
  const floorYears = read("floor-from-years", question, context);
  const floorMonths = read("floor-months", question, context);
  const fixed = read("fixed-months", question, context);
  const ready =
    fixed.state === "set" &&
    perMissed.state === "set" &&
    perRepaired.state === "set" &&
    floorYears.state === "set" &&
    floorMonths.state === "set";
  if (!ready) return null;
  return {
    fixed: fixed.value,
    perMissed: perMissed.value,
    perRepaired: perRepaired.value,
    floorYears: floorYears.value,
    floorMonths: floorMonths.value,
  };
}

const PARTS = [
  "fixed-months",
  "months-per-missed-year",
  "months-per-repaired-year",
  "floor-from-years",
  "floor-months",
] as const;

/** The part of the country's rule that nobody could verify while others are in force; a wait without it is a guess. */
function openPart(question: Question, context: Context): Reading<number> | undefined {
  const parts = PARTS.map((name) => read(name, question, context));
  return parts.some(({ state }) => state === "set") ? parts.find(isOpen) : undefined;
}

function laterStart(reading: Reading<number>): PlainDate | null {
  return reading.state === "unknown" && reading.to !== FOREVER ? reading.to : null;
}

/** Fixed wait plus one part per missed year that was not paid later; after many years never below the floor. */
function waitByYears(rule: NationalRule, missedYears: number, question: Question, context: Context): Answer {
  const toldYears = question.repairedYears ?? 0;
  const repairedYears = Math.min(toldYears, missedYears);
  const added = missedYears * rule.perMissed - repairedYears * rule.perRepaired;
  const variableMonths = Math.max(added, 0);
  const sum = rule.fixed + variableMonths;
  const floorMonths = missedYears >= rule.floorYears ? rule.floorMonths : null;
  const waitMonths = floorMonths !== null && floorMonths > sum ? floorMonths : sum;
  if (context.tracing) {
    const fixed = read("fixed-months", question, context);
    const wait = { missedYears, repairedYears, fixedMonths: rule.fixed, variableMonths };
    context.gate("resident-wait", "met", null, waitMonths, fixed);
    context.note("fixed-and-variable", wait, fixed);
    if (toldYears > missedYears) context.note("repair-cut", { repaired: toldYears, missed: missedYears });
    if (floorMonths !== null) {
      const floor = { years: rule.floorYears, months: floorMonths };
      context.note("floor", floor, read("floor-months", question, context));
    }
    context.note("local-detail", null, fixed);
    context.step({ op: "count", quantity: "fixed", count: rule.fixed });
    context.step({ op: "count", quantity: "variable", count: variableMonths });
    context.step({ op: "count", quantity: "wait", count: waitMonths });
  }
  return context.value({
    waitMonths,
    fixedMonths: rule.fixed,
    variableMonths,
    floorMonths,
    mostMonths: null,
    startMonth: null,
    benefitFrom: null,
  });
}

/** In the window and without a gap nothing has to be waited for; some places name the first day. */
function inTime(rule: NationalRule | null, question: Question, context: Context): Answer {
  const nextYear = read("resident-next-year", question, context);
  if (nextYear.state === "set") {
    const outcome = fromNextYear(question.paidOn);
    context.gate("resident-wait", "met", null, 0, nextYear);
    context.note("next-year", null, nextYear);
    if (context.tracing && outcome.benefitFrom !== null)
      context.step({ op: "date", quantity: "benefit-from", date: outcome.benefitFrom });
    return context.value(outcome);
  }
  const fixed = read("fixed-months", question, context);
  if (rule === null) return unverified(fixed, context);
  context.gate("resident-wait", "met", null, 0, fixed);
  context.note("no-wait", null, fixed);
  return context.value(NO_WAIT);
}

function unverified(fixed: Reading<number>, context: Context): Answer {
  context.gate("resident-wait", "unknown", laterStart(fixed), null, fixed);
  return context.refuse();
}

/** Late without a gap: a regulation of the place goes before the country's opinions; with a gap those decide. */
function late(rule: NationalRule | null, missedYears: number, question: Question, context: Context): Answer {
  const month = read("resident-late-month", question, context);
  if (month.state === "set" && (missedYears === 0 || rule === null)) {
    const outcome = fromNaturalMonth(month.value, question.paidOn);
    context.gate("start-month", "met", "resident", month.value, month);
    if (rule !== null) {
      context.note("national-rule-besides", rule.fixed, read("fixed-months", question, context));
    }
    if (context.tracing && outcome.benefitFrom !== null)
      context.step({ op: "date", quantity: "benefit-from", date: outcome.benefitFrom });
    return context.value(outcome);
  }
  if (rule === null) return unverified(read("fixed-months", question, context), context);
  return waitByYears(rule, missedYears, question, context);
}

function exempted(question: Question, context: Context): Answer {
  const exempt = read("exempt", question, context);
  const listed = exempt.value ?? [];
  const known = listed.includes(question.group);
  context.gate("exempt", known ? "met" : "unknown", listed, question.group, exempt);
  return known ? context.value(NO_WAIT) : context.refuse();
}

/** When the benefits of a resident start. */
export function decideResident(question: Question, context: Context): Answer {
  if (question.group !== "ordinary") return exempted(question, context);
  const { missedYears, inWindow } = question;
  const rule = nationalRule(question, context);
  const open = openPart(question, context);
  if (open) return unverified(open, context);
  if (rule === null && read("resident-late-month", question, context).state !== "set")
    return unverified(read("fixed-months", question, context), context);

  const gapDecides = missedYears !== undefined && missedYears > 0 && rule !== null;
  context.gate("missed-years", missedYears === undefined ? "unknown" : "met", null, missedYears ?? null);
  if (inWindow !== undefined || !gapDecides) {
    const state = inWindow === undefined ? "unknown" : "met";
    context.gate("window", state, null, inWindow ?? null, read("resident-window", question, context));
  }
  if (missedYears === undefined || (inWindow === undefined && !gapDecides)) return context.refuse();
  return inWindow === true && !gapDecides
    ? inTime(rule, question, context)
    : late(rule, missedYears, question, context);
}
