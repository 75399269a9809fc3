import type { Explanation } from "../../policy/index.ts";
import type { WaitingPeriod } from "./shape.ts";
import { GROUPS, SCHEMES, SITUATIONS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

function plural(count: number | null, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** The sentences in English. */
export const en: Explanation<WaitingPeriod> = {
  headline: {
    value: ({ benefitFrom, startMonth, waitMonths, mostMonths }) => {
      if (benefitFrom !== null) return `Benefits run from ${benefitFrom}.`;
      if (startMonth !== null)
        return `Benefits run from natural month ${startMonth}, the month of payment being the first.`;
      if (mostMonths !== null)
        return `The wait is at most ${plural(mostMonths, "month")}; how many is for the place to set.`;
      return waitMonths === 0 ? "There is no wait." : `The wait is ${plural(waitMonths, "month")}.`;
    },
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    exempt: {
      met: (_needed, given) => `No wait for ${GROUPS[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? `Whether ${GROUPS[given].en} had to wait on that day is not verified.`
          : `No wait for ${list(needed, GROUPS)}; for ${GROUPS[given].en} it is not verified.`,
    },
    "missed-years": {
      met: (_needed, given) => (given === 0 ? "Insured without a gap." : `${plural(given, "year")} missed.`),
      unknown: () => "It is not said how many years were missed.",
    },
    window: {
      met: (_needed, given) =>
        given ? "Paid within the enrolment window." : "Not paid within the enrolment window.",
      unknown: () =>
        "It is not said whether it was paid within the enrolment window, whose days the place sets and which are not verified.",
    },
    "resident-wait": {
      met: (_needed, given) =>
        given === 0 ? "In this case there is no wait." : `Residents wait ${plural(given, "month")}.`,
      unknown: (needed) =>
        needed === null
          ? "The wait of residents there on that day is not verified."
          : `One wait for the whole country exists only from ${needed}; before, the place decided, and its rule is not verified.`,
    },
    situation: {
      met: (_needed, given) => (given === null ? "" : `The case: ${SITUATIONS[given].en}.`),
      unknown: () => "It is not said whether this is a first payment, one after a gap, or a move.",
    },
    "start-month": {
      met: (needed, given) =>
        `For ${SCHEMES[needed].en} benefits run from the 1st of natural month ${given}, the month of payment being the first.`,
      unknown: (needed) =>
        `From which month the benefits run there on that day is not verified for ${SCHEMES[needed].en}.`,
    },
    gap: {
      met: (needed, given) =>
        needed !== null && given !== null && given > needed
          ? `The gap of ${plural(given, "month")} is longer than ${needed}.`
          : `The gap of ${plural(given, "month")} is not longer than ${needed}.`,
      unknown: (needed) =>
        needed === null
          ? "How a move was treated on that day is not verified."
          : `A gap of up to ${plural(needed, "month")} can be paid later without a wait; its length is not said.`,
    },
    "back-paid": {
      met: () => "The gap has been filled, so there is no wait.",
      unknown: (needed, given) =>
        given === null
          ? `A gap of up to ${plural(needed, "month")} means no wait once it is paid; it is not said whether it is.`
          : `A gap of up to ${plural(needed, "month")} means no wait once it is paid; the wait without paying is not verified.`,
    },
    continuous: {
      met: (needed, given) =>
        `Insured ${plural(given, "month")} in a row before the change; ${needed} are needed.`,
      unknown: (needed, given) => {
        if (needed === null)
          return "How long one must have been insured before a change of scheme is not verified.";
        return given === null
          ? `A change of scheme needs ${plural(needed, "month")} of insurance in a row; how many there are is not said.`
          : `A change of scheme needs ${plural(needed, "month")} of insurance in a row; there are ${given}, and the wait below that is not verified.`;
      },
    },
    "no-wait": () => "The wait is only for those who pay outside the window or after a gap.",
    "fixed-and-variable": ({ missedYears, repairedYears, fixedMonths, variableMonths }) => {
      if (missedYears === 0)
        return `Fixed wait ${plural(fixedMonths, "month")}; no year was missed, so nothing is added.`;
      const repaired = repairedYears === 0 ? "" : `, ${repairedYears} of them paid later`;
      return `Fixed wait ${plural(fixedMonths, "month")}; ${plural(missedYears, "year")} missed${repaired}, which adds ${plural(variableMonths, "month")}.`;
    },
    floor: ({ years, months }) =>
      `After ${years} or more missed years in a row the whole wait is in principle at least ${plural(months, "month")}, repaired or not.`,
    "local-detail": () =>
      "Places set the details, and years are paid later at the current year's rate; ask where you are insured.",
    "next-year": () => "Who pays in time has benefits from 1 January of the next year.",
    "national-rule-besides": (months) =>
      `The national opinions set a fixed wait of ${plural(months, "month")} for those outside the window; this answer follows the regulation of the place, and whether it has newer details is not verified.`,
    retroactive: () => "Care during the gap can be claimed afterwards as the rules provide.",
    "at-most": ({ limit, most }) =>
      `For a gap of more than ${plural(limit, "month")} a place may set a wait, in principle of no more than ${plural(most, "month")}; the local number is not verified.`,
    "local-may-be-better": () => "Where the pooling area's own rule is better, it prevails.",
  },
  quantities: {
    fixed: "fixed wait (months)",
    variable: "added wait (months)",
    wait: "wait (months)",
    "benefit-from": "first day of benefits",
  },
};
