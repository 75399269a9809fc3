import type { Explanation } from "../../policy/index.ts";
import type { PeriodRow } from "./facts.ts";
import type { TreatmentPeriod } from "./shape.ts";
import { APPROVALS, APPROVERS, CAUSES, DISEASES, EMPLOYERS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return plural(rest, "month");
  return rest === 0 ? plural(years, "year") : `${plural(years, "year")} ${plural(rest, "month")}`;
}

function step({ worked, unit }: PeriodRow): string {
  if (worked === 0 && unit === 0) return "The lowest step";
  const there = unit === 0 ? "" : `${unit} years in the unit`;
  const inAll = worked === 0 ? "" : `${worked} years of work`;
  return `The step from ${[inAll, there].filter((part) => part !== "").join(" and ")}`;
}

/** The sentences in English. */
export const en: Explanation<TreatmentPeriod> = {
  headline: {
    value: ({ periodMonths, withinMonths, countedUntil }) => {
      const until = countedUntil === null ? "" : ` (that is, before ${countedUntil})`;
      return `The treatment period is ${periodMonths} months, counted as sick leave within ${withinMonths} months${until}.`;
    },
    yes: () => "With approval the period may be suitably extended.",
    no: () => "The rule does not apply, or the conditions of an extension are not met.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    employer: {
      met: () => "Employees of enterprises are covered.",
      unknown: (needed, given) =>
        needed.length === 0
          ? "No rule on treatment periods is verified for that day."
          : `The verified rule covers employees of: ${list(needed, EMPLOYERS)}. What holds elsewhere is not verified (${EMPLOYERS[given].en}).`,
    },
    cause: {
      met: (_needed, given) => `The cause is covered: ${CAUSES[given].en}.`,
      failed: (needed, given) =>
        `The period is for ${list(needed, CAUSES)} only; ${CAUSES[given].en} follows the rules on work injuries.`,
      unknown: () => "Which causes were covered on that day is not verified.",
    },
    worked: {
      met: (_needed, given) => (given === null ? "" : `Worked ${duration(given)} in all.`),
      unknown: () => "It is not said how long the person has worked.",
    },
    unit: {
      met: (_needed, given) => (given === null ? "" : `Worked ${duration(given)} in this unit.`),
      unknown: (needed, given) =>
        given === null || needed === null
          ? "It is not said how long the person has worked in this unit."
          : `The time in this unit (${duration(given)}) is longer than the time worked in all (${duration(needed)}); please check.`,
    },
    periods: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `${step(given)}, up to the next one: ${given.months} months within ${given.within}.`,
      unknown: () => "No official table of periods is verified for that place and day.",
    },
    disease: {
      met: (_needed, given) =>
        given === null ? "" : `The document names the disease: ${DISEASES[given].en}.`,
      unknown: (needed, given) => {
        if (needed.length === 0) return "Which diseases allowed an extension on that day is not verified.";
        if (given === null)
          return `The disease is not said; the document names ${list(needed, DISEASES)} “and the like”.`;
        return `The document names only ${list(needed, DISEASES)}, followed by “and the like”; whether it means ${DISEASES[given].en} is not verified.`;
      },
    },
    uncured: {
      met: (needed, given) =>
        needed === null || given === null ? "" : `Not recovered after ${given} months; ${needed} are needed.`,
      failed: (needed, given) =>
        `An extension needs ${needed} months of treatment without recovery; so far it is ${given}.`,
      unknown: (needed) =>
        needed === null
          ? "After how many months without recovery it may be extended is not verified."
          : `An extension needs ${needed} months of treatment without recovery; it is not said how many there are.`,
    },
    approval: {
      met: (needed, given) =>
        given === "not-asked"
          ? `Both must approve: ${list(needed, APPROVERS)}. You have not asked yet, and it counts only once they do.`
          : `Both have approved: ${list(needed, APPROVERS)}.`,
      failed: (needed, given) =>
        `Both must approve: ${list(needed, APPROVERS)}${given === null ? "" : `; now: ${APPROVALS[given].en}`}.`,
      unknown: (needed) =>
        needed.length === 0
          ? "Whose approval an extension needs is not verified."
          : `Both must approve: ${list(needed, APPROVERS)}. It is not said whether they do.`,
    },
    counting: () => "It is counted from the first sick day on; days off and public holidays count too.",
    "dismissal-barred": () =>
      "During the period the employer may not dismiss on the ground of illness; a contract that runs out is prolonged to its end.",
    "extension-not-fixed": () => "The document does not say how long an extension may be.",
  },
  quantities: {
    period: "treatment period (months)",
    within: "counted within (months)",
    "counted-until": "span ends before",
  },
};
