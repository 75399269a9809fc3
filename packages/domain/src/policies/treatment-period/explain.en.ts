import { type Explanation, startSentence, writeCount, writeDate } from "../../policy/index.ts";
import { addDays } from "../../shared/index.ts";
import type { PeriodRow } from "./facts.ts";
import type { TreatmentPeriod } from "./shape.ts";
import { APPROVALS, APPROVERS, type Approver, CAUSES, DISEASES, EMPLOYERS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return writeCount(rest, "month");
  return rest === 0
    ? writeCount(years, "year")
    : `${writeCount(years, "year")} and ${writeCount(rest, "month")}`;
}

function step({ worked, unit }: PeriodRow): string {
  if (worked === 0 && unit === 0) return "the lowest band";
  const there = unit === 0 ? "" : `${writeCount(unit, "year")} with this employer`;
  const inAll = worked === 0 ? "" : `${writeCount(worked, "year")} of actual work`;
  return `the band from ${[inAll, there].filter((part) => part !== "").join(" and ")}`;
}

function approvers(words: readonly Approver[]): string {
  return startSentence(words.map((word) => APPROVERS[word].en).join(" and "));
}

/** The sentences in English. */
export const en: Explanation<TreatmentPeriod> = {
  headline: {
    value: ({ periodMonths, withinMonths, countedUntil }) => {
      const until =
        countedUntil === null
          ? ""
          : ` (counted up to and including ${writeDate(addDays(countedUntil, -1), "en")})`;
      return `The treatment period is ${writeCount(periodMonths ?? 0, "month")} of sick leave in total within ${writeCount(withinMonths ?? 0, "month")}${until}.`;
    },
    yes: () => "Yes, with approval, the treatment period can be suitably extended.",
    no: () => "No, the rule does not apply, or the conditions for an extension are not met.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    employer: {
      met: () => "This rule applies to employees of enterprises.",
      unknown: (needed, given) =>
        needed.length === 0
          ? "We could not verify a rule on treatment periods for that date."
          : `The verified rule covers only people who work for ${list(needed, EMPLOYERS)}. We could not verify which rule applies to people who work for ${EMPLOYERS[given].en}.`,
    },
    cause: {
      met: (_needed, given) =>
        `This rule applies to stopping work for treatment because of ${CAUSES[given].en}.`,
      failed: (needed, given) =>
        `The treatment period applies only to ${needed.map((cause) => CAUSES[cause].en).join(" or ")}. It does not apply to ${CAUSES[given].en}, which follows the rules on work injuries.`,
      unknown: () =>
        "We could not verify which reasons for stopping work the treatment period applies to on that date.",
    },
    worked: {
      met: (_needed, given) => (given === null ? "" : `The actual working time is ${duration(given)}.`),
      unknown: () => "You have not told us how long the person has actually worked.",
    },
    unit: {
      met: (_needed, given) =>
        given === null ? "" : `The working time with this employer is ${duration(given)}.`,
      unknown: (needed, given) =>
        given === null || needed === null
          ? "You have not told us how long the person has worked for this employer."
          : `The working time with this employer (${duration(given)}) is longer than the actual working time (${duration(needed)}). Please check.`,
    },
    periods: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `This is ${step(given)}: a treatment period of ${writeCount(given.months, "month")}, counted within ${writeCount(given.within, "month")}. Anyone who has not reached the years of the next band stays in this band.`,
      unknown: () =>
        "We could not verify an official rule on the length of the treatment period in this area on that date.",
    },
    disease: {
      met: (_needed, given) =>
        given === null ? "" : `The document names ${DISEASES[given].en} as one of the special diseases.`,
      unknown: (needed, given) => {
        if (needed.length === 0) return "We could not verify which diseases allow an extension on that date.";
        if (given === null)
          return `You have not told us which disease it is. The document names ${list(needed, DISEASES)} “and others”.`;
        return `The document names only ${list(needed, DISEASES)}, followed by the words “and others”. It does not name ${DISEASES[given].en}, and we could not verify whether that is included.`;
      },
    },
    uncured: {
      met: (needed, given) =>
        needed === null || given === null
          ? ""
          : `The person has not recovered after ${writeCount(given, "month")} of treatment, which reaches the required ${writeCount(needed, "month")}.`,
      failed: (needed, given) =>
        `An extension requires ${writeCount(needed ?? 0, "month")} of treatment without recovery. So far it is ${writeCount(given ?? 0, "month")}.`,
      unknown: (needed) =>
        needed === null
          ? "We could not verify how long treatment without recovery must last before the period can be extended."
          : `An extension requires ${writeCount(needed, "month")} of treatment without recovery. You have not told us how long the treatment has lasted.`,
    },
    approval: {
      met: (needed, given) =>
        given === "not-asked"
          ? `${approvers(needed)} must both approve an extension. You have not applied yet, and it takes effect only once approved.`
          : `${approvers(needed)} have both approved it.`,
      failed: (needed, given) =>
        `${approvers(needed)} must both approve an extension.${given === null ? "" : ` At present, ${APPROVALS[given].en}.`}`,
      unknown: (needed) =>
        needed.length === 0
          ? "We could not verify whose approval an extension requires."
          : `${approvers(needed)} must both approve an extension. You have not told us whether they have approved it.`,
    },
    counting: () =>
      "The treatment period is counted from the first day of sick leave. Rest days, days off and public holidays all count.",
    "dismissal-barred": () =>
      "During the treatment period, the employer may not end the employment contract because of the illness. A contract that expires in that time continues until the treatment period ends.",
    "extension-not-fixed": () => "The document does not say how long an extension can be.",
  },
  quantities: {
    period: "Treatment period (months)",
    within: "Counted within (months)",
    "counted-until": "Counting ends before",
  },
};
