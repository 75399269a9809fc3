import { type Explanation, writeCount, writeDate } from "../../policy/index.ts";
import type { WaitingPeriod } from "./shape.ts";
import { GROUPS, SCHEMES, SITUATIONS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

/** The sentences in English. */
export const en: Explanation<WaitingPeriod> = {
  headline: {
    value: ({ benefitFrom, startMonth, waitMonths, mostMonths }) => {
      if (benefitFrom !== null) return `Benefits start on ${writeDate(benefitFrom, "en")}.`;
      if (startMonth !== null)
        return `Benefits start in calendar month ${startMonth}, counting the month of payment as month 1.`;
      if (mostMonths !== null)
        return `The waiting period is at most ${writeCount(mostMonths, "month")}. Its exact length is set locally.`;
      return waitMonths === 0
        ? "There is no waiting period."
        : `The waiting period is ${writeCount(waitMonths ?? 0, "month")}.`;
    },
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    exempt: {
      met: (_needed, given) => `There is no waiting period for ${GROUPS[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? `We could not verify whether ${GROUPS[given].en} has to wait on that date.`
          : `There is no waiting period for ${list(needed, GROUPS)}. We could not verify whether the same applies to ${GROUPS[given].en}.`,
    },
    "missed-years": {
      met: (_needed, given) =>
        given === 0
          ? "The person has been insured without a gap."
          : `The person has missed ${writeCount(given ?? 0, "year")} of insurance.`,
      unknown: () => "You have not told us how many years were missed.",
    },
    window: {
      met: (_needed, given) =>
        given
          ? "The payment was made within the enrolment window."
          : "The payment was not made within the enrolment window.",
      unknown: () =>
        "You have not told us whether the payment was made within the enrolment window. The dates of the window are set locally and we could not verify them.",
    },
    "resident-wait": {
      met: (_needed, given) =>
        given === 0
          ? "In this case there is no waiting period."
          : `The waiting period in resident insurance is ${writeCount(given ?? 0, "month")}.`,
      unknown: (needed) =>
        needed === null
          ? "We could not verify the waiting period in resident insurance in this area on that date."
          : `A single national waiting period in resident insurance exists only from ${writeDate(needed, "en")}. Before that date only local rules applied, and we could not verify them.`,
    },
    situation: {
      met: (_needed, given) => (given === null ? "" : `The situation is ${SITUATIONS[given].en}.`),
      unknown: () =>
        "You have not told us whether this is a first enrolment, payment resumed after a gap, or a transfer.",
    },
    "start-month": {
      met: (needed, given) =>
        `For ${SCHEMES[needed].en}, benefits start on the first day of calendar month ${given}, counting the month of payment as month 1.`,
      unknown: (needed) =>
        `We could not verify an official rule on the month in which benefits start after payment for ${SCHEMES[needed].en} in this area on that date.`,
    },
    gap: {
      met: (needed, given) =>
        needed !== null && given !== null && given > needed
          ? `The gap is ${writeCount(given, "month")}, which is longer than ${writeCount(needed, "month")}.`
          : `The gap is ${writeCount(given ?? 0, "month")}, which is no longer than ${writeCount(needed ?? 0, "month")}.`,
      unknown: (needed) =>
        needed === null
          ? "We could not verify the waiting period after a transfer on that date."
          : `A gap of no more than ${writeCount(needed, "month")} can be paid for late, without a waiting period. You have not told us how many months the gap is.`,
    },
    "back-paid": {
      met: () => "The missed months have been paid, so there is no waiting period after the payment.",
      unknown: (needed, given) =>
        given === null
          ? `The gap is no more than ${writeCount(needed, "month")}, so there is no waiting period once it is paid for. You have not told us whether it has been paid for.`
          : `The gap is no more than ${writeCount(needed, "month")}, so there is no waiting period once it is paid for. We could not verify how long the waiting period is if it is not.`,
    },
    continuous: {
      met: (needed, given) =>
        `The person was insured for ${writeCount(given ?? 0, "month")} in a row before the change, which reaches the required ${writeCount(needed ?? 0, "month")}.`,
      unknown: (needed, given) => {
        if (needed === null)
          return "We could not verify how long a person must have been insured before changing between types of insurance.";
        return given === null
          ? `Changing between types of insurance requires ${writeCount(needed, "month")} of insurance in a row. You have not told us how long the person has been insured in a row.`
          : `Changing between types of insurance requires ${writeCount(needed, "month")} of insurance in a row. The person has ${writeCount(given, "month")}, and we could not verify the waiting period in that case.`;
      },
    },
    "no-wait": () =>
      "The waiting period applies only to people who did not enrol within the enrolment window or were not insured continuously.",
    "fixed-and-variable": ({ missedYears, repairedYears, fixedMonths, variableMonths }) => {
      if (missedYears === 0)
        return `The fixed waiting period is ${writeCount(fixedMonths, "month")}. No year was missed, so nothing is added.`;
      const repaired = repairedYears === 0 ? "" : `, ${repairedYears} of them paid for late`;
      return `The fixed waiting period is ${writeCount(fixedMonths, "month")}. With ${writeCount(missedYears, "missed year")}${repaired}, the variable waiting period is ${writeCount(variableMonths, "month")}.`;
    },
    "repair-cut": ({ repaired, missed }) =>
      `You said that ${writeCount(repaired, "year")} ${repaired === 1 ? "has" : "have"} been paid for late, but only ${missed} ${missed === 1 ? "was" : "were"} missed, so no more than ${missed} ${missed === 1 ? "counts" : "count"}.`,
    floor: ({ years, months }) =>
      `If ${writeCount(years, "year")} or more in a row were missed, the fixed and variable waiting periods together are in principle at least ${writeCount(months, "month")}, even after missed years are paid for.`,
    "local-detail": () =>
      "Details are set locally, and missed years are paid at the individual contribution rate of the current year. Check with the place where you are insured.",
    "next-year": () => "If you pay on time, benefits start on 1 January of the following year.",
    "national-rule-besides": (months) =>
      `The national document sets a fixed waiting period of ${writeCount(months, "month")} for people who do not enrol within the enrolment window. This answer follows the local regulation, and we could not verify whether there are more recent local rules.`,
    retroactive: () => "Benefits for the gap can be claimed retrospectively under the rules.",
    "at-most": ({ limit, most }) =>
      `For a gap of more than ${writeCount(limit, "month")}, areas can set a waiting period, in principle of no more than ${writeCount(most, "month")}. We could not verify the exact number of months in this area.`,
    "local-may-be-better": () => "If the pooling area's own rule is more favourable, it applies.",
  },
  quantities: {
    fixed: "Fixed waiting period (months)",
    variable: "Variable waiting period (months)",
    wait: "Waiting period (months)",
    "benefit-from": "First day of benefits",
  },
};
