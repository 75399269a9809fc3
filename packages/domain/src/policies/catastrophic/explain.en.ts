import { type Explanation, type TierTable, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Catastrophic } from "./shape.ts";
import { SCHEMES } from "./words.ts";

const GROUPS = { ordinary: "patients in general", poor: "poor households" } as const;

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

function tableText(table: TierTable): string {
  return table.tiers
    .map(({ over, ratio }) => `${writePercent(ratio)} of what is above ${yuan(over)}`)
    .join(", ");
}

/** The sentences in English. */
export const en: Explanation<Catastrophic> = {
  headline: {
    value: (outcome) =>
      `Catastrophic-illness insurance pays ${yuan(outcome.paysFen)}; ${yuan(outcome.personalAfterFen)} remains yours.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    scheme: {
      met: (_needed, given) => `The rule covers ${SCHEMES[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "No verified rule says which insurance was covered on that day."
          : `The verified rule covers ${needed.map((scheme) => SCHEMES[scheme].en).join(", ")}; none is verified for ${SCHEMES[given].en}.`,
    },
    tiers: {
      met: (needed, given) => (given ? `For ${GROUPS[needed]}: ${tableText(given)}.` : ""),
      unknown: (needed) => `Deductible and ratios for ${GROUPS[needed]} there on that day are not verified.`,
    },
    cap: {
      met: (needed, given) =>
        given === null
          ? `There is no yearly limit for ${GROUPS[needed]}.`
          : `At most ${yuan(given)} is paid in a year.`,
      unknown: (needed) => `The yearly limit for ${GROUPS[needed]} there on that day is not verified.`,
    },
    income: {
      met: (needed, given) =>
        given === null
          ? ""
          : `The deductible is ${writePercent(needed)} of last year's income per head, ${yuan(given)}.`,
      unknown: (needed) =>
        `The deductible is ${writePercent(needed)} of the local income per head; without the income there is no amount.`,
    },
    "below-deductible": ({ burden, deductible }) =>
      `The year's own share of ${yuan(burden)} does not exceed the deductible of ${yuan(deductible)}; only what exceeds it is paid.`,
    "cap-reached": ({ before, cap }) => `The tiers give ${yuan(before)}; the yearly limit is ${yuan(cap)}.`,
    "national-principle": ({ group, share, ratio }) =>
      `The principle of the national document for ${GROUPS[group]}: a deductible of ${writePercent(share)} of last year's income per head, and ${writePercent(ratio)} of what exceeds it${group === "poor" ? ", without a limit" : ""}; the pooling area sets the actual deductible, ratio and limit.`,
    "deductible-ceiling": ({ ratio, ceiling }) =>
      `In principle the deductible is at most ${writePercent(ratio)} of last year's income per head${ceiling === null ? "" : `, that is ${yuan(ceiling)}`}; the place sets the amount.`,
  },
  quantities: {
    counted: "counted before",
    burden: "own share now",
    deductible: "deductible",
    tier: "paid in this tier",
    "before-cap": "sum before the limit",
    pays: "insurance pays",
    "personal-after": "remains with the patient",
  },
};
