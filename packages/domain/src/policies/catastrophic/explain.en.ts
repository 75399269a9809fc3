import { type Explanation, type TierTable, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Catastrophic } from "./shape.ts";
import { SCHEMES } from "./words.ts";

const GROUPS = { ordinary: "insured people in general", poor: "poor households" } as const;

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

function tableText(table: TierTable): string {
  return table.tiers
    .map(({ over, ratio }) => `${writePercent(ratio)} of the part above ${yuan(over)}`)
    .join(", ");
}

/** The sentences in English. */
export const en: Explanation<Catastrophic> = {
  headline: {
    value: (outcome) =>
      `Catastrophic illness insurance pays ${yuan(outcome.paysFen)}. You still pay ${yuan(outcome.personalAfterFen)} yourself.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    scheme: {
      met: (_needed, given) => `This rule applies to people in ${SCHEMES[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "We could not verify which types of insurance catastrophic illness insurance covered on that date."
          : `The verified rule covers ${needed.map((scheme) => SCHEMES[scheme].en).join(", ")}. We could not verify a rule for ${SCHEMES[given].en}.`,
    },
    tiers: {
      met: (needed, given) => (given ? `For ${GROUPS[needed]}: ${tableText(given)}.` : ""),
      unknown: (needed) =>
        `We could not verify the deductible and payment rates for ${GROUPS[needed]} in this area on that date.`,
    },
    cap: {
      met: (needed, given) =>
        given === null
          ? `There is no annual payment limit for ${GROUPS[needed]}.`
          : `The insurance pays at most ${yuan(given)} a year.`,
      unknown: (needed) =>
        `We could not verify the annual payment limit for ${GROUPS[needed]} in this area on that date.`,
    },
    income: {
      met: (needed, given) =>
        given === null
          ? ""
          : `The deductible is calculated as ${writePercent(needed)} of last year's disposable income per head, which was ${yuan(given)}.`,
      unknown: (needed) =>
        `The deductible is ${writePercent(needed)} of last year's local disposable income per head. You have not told us that income, so we cannot calculate an amount.`,
    },
    "below-deductible": ({ burden, deductible }) =>
      `Your share of covered costs for the year, ${yuan(burden)}, is not above the deductible of ${yuan(deductible)}. Only the part above the deductible is paid.`,
    "cap-reached": ({ before, cap }) =>
      `The tiers add up to ${yuan(before)}, but payment is limited to ${yuan(cap)} a year.`,
    "national-principle": ({ group, share, ratio }) =>
      `The national document sets this principle for ${GROUPS[group]}: the deductible is ${writePercent(share)} of last year's disposable income per head, and ${writePercent(ratio)} of the part above it is paid${group === "poor" ? ", with no annual limit" : ""}. The pooling area sets the actual deductible, payment rates and limit.`,
    "deductible-ceiling": ({ ratio, ceiling }) =>
      `In principle, the deductible is no more than ${writePercent(ratio)} of last year's disposable income per head${ceiling === null ? "" : `, which is ${yuan(ceiling)}`}. The amount itself is set locally.`,
  },
  quantities: {
    counted: "Counted before this bill",
    burden: "Your share this time",
    deductible: "Deductible",
    tier: "Paid in this tier",
    "before-cap": "Total before the limit",
    pays: "Catastrophic illness insurance pays",
    "personal-after": "You still pay",
  },
};
