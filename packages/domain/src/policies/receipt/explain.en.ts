import { type Explanation, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Receipt } from "./shape.ts";
import { LINES } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

/** The sentences in English. */
export const en: Explanation<Receipt> = {
  headline: {
    value: ({ ownShareFen, outOfScopeFen, fundPaidFen, accountPaidFen, cashFen }) => {
      const paid =
        accountPaidFen === null || cashFen === null
          ? ""
          : `. Of what you paid, ${yuan(accountPaidFen)} came from the personal account and ${yuan(cashFen)} was cash`;
      return `The pooled fund paid ${yuan(fundPaidFen)}, your share of covered costs is ${yuan(ownShareFen)}, and costs that are not covered are ${yuan(outOfScopeFen)}${paid}.`;
    },
    no: () => "The amounts on the receipt do not add up.",
    unknown: () => "We cannot yet work out every line of the receipt.",
  },
  reasons: {
    identity: {
      met: () =>
        "The total is the amount paid by the pooled fund, plus your share of covered costs, plus costs that are not covered.",
      unknown: () =>
        "We could not verify an official statement on how the lines of a receipt relate to each other on that date.",
    },
    lines: {
      met: () => "Every line is filled in or can be worked out from the others.",
      unknown: (needed) =>
        `We cannot yet work out: ${needed.map((line) => LINES[line].en).join(", ")}. Give the amount of covered costs, or some of these lines, to complete the calculation.`,
    },
    total: {
      met: (needed) => `The parts add up to the total of ${yuan(needed)}.`,
      failed: (needed, given) => `The total is ${yuan(needed)}, but the parts add up to ${yuan(given)}.`,
    },
    "in-scope": {
      met: (needed) =>
        `The amount paid by the funds and your share add up to the covered costs of ${yuan(needed)}.`,
      failed: (needed, given) =>
        `The covered costs are ${yuan(needed)}, but the amount paid by the funds and your share add up to ${yuan(given)}.`,
    },
    payment: {
      met: (needed) =>
        `The amounts paid from the personal account and in cash add up to the ${yuan(needed)} you must pay.`,
      failed: (needed, given) =>
        `You must pay ${yuan(needed)}, but the amounts paid from the personal account and in cash add up to ${yuan(given)}.`,
    },
    "what-lines-mean": () =>
      "Your share of covered costs is the part of costs in the medical insurance catalogue that you pay: the deductible, the first share of class B items, your percentage, and anything above the limit. Costs that are not covered are those outside the catalogue.",
    "fund-paid-nothing": () =>
      "If the pooled fund paid nothing, that does not mean none of the costs are covered. The costs may not have exceeded the deductible, or the personal account may have paid. Costs in the catalogue are still your share of covered costs.",
    "account-is-payment": (account) =>
      `The ${yuan(account)} paid from the personal account is a way of paying your share or costs that are not covered. It is not a separate type of cost.`,
    "no-fixed-share": (share) =>
      `Your share is about ${writePercent(share)} of covered costs. The pooled fund paying a part does not mean that you pay nothing, and there is no national range for this share.`,
    "local-lines": (lines) =>
      lines.length === 0
        ? "Local receipts may split your share into further lines. We could not verify an official statement on what those lines mean."
        : `Local receipts split your share into: ${lines.map((line) => line.en).join("; ")}.`,
  },
  quantities: {
    total: "Total",
    "in-scope": "Covered costs",
    fund: "Paid by the pooled fund",
    "own-share": "Your share of covered costs",
    "out-of-scope": "Costs that are not covered",
    personal: "Total you pay",
    account: "Paid from the personal account",
    cash: "Paid in cash",
  },
};
