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
          : `; of yours the account paid ${yuan(accountPaidFen)} and ${yuan(cashFen)} was cash`;
      return `The fund paid ${yuan(fundPaidFen)}, your share in scope is ${yuan(ownShareFen)}, and ${yuan(outOfScopeFen)} is out of scope${paid}.`;
    },
    no: () => "The amounts on the receipt do not add up.",
    unknown: () => "The lines of the receipt cannot all be worked out.",
  },
  reasons: {
    identity: {
      met: () => "Total = paid by the fund + own share in scope + out of scope.",
      unknown: () => "How the lines of a receipt hung together on that day is not verified.",
    },
    lines: {
      met: () => "Every line is given or follows from the others.",
      unknown: (needed) =>
        `These cannot be worked out: ${needed.map((line) => LINES[line].en).join(", ")}. The amount in the catalogue, or some of these lines, would settle it.`,
    },
    total: {
      met: (needed) => `The parts add up to the total of ${yuan(needed)}.`,
      failed: (needed, given) => `The total is ${yuan(needed)}, but the parts come to ${yuan(given)}.`,
    },
    "in-scope": {
      met: (needed) => `What funds paid and the own share add up to the ${yuan(needed)} in the catalogue.`,
      failed: (needed, given) =>
        `The amount in the catalogue is ${yuan(needed)}, but what funds paid and the own share come to ${yuan(given)}.`,
    },
    payment: {
      met: (needed) => `Account and cash add up to the ${yuan(needed)} you bear.`,
      failed: (needed, given) => `You bear ${yuan(needed)}, but account and cash come to ${yuan(given)}.`,
    },
    "what-lines-mean": () =>
      "The own share is what you bear inside the catalogue: deductible, first share of class B, your percentage, and what exceeds the limit; out of scope is what the catalogue does not hold.",
    "fund-paid-nothing": () =>
      "That the fund paid nothing does not put everything out of scope: the deductible may not be exceeded or the account may have paid; inside the catalogue it is still own share.",
    "account-is-payment": (account) =>
      `The ${yuan(account)} from the account is a way of paying, not a class of cost of its own.`,
    "no-fixed-share": (share) =>
      `Your share inside the catalogue is about ${writePercent(share)}; that the fund paid a part does not mean you pay nothing, and no national range holds for this share.`,
    "local-lines": (lines) =>
      lines.length === 0
        ? "Receipts there may split the own share into further lines whose meaning has not been verified."
        : `Receipts there split the own share into ${lines.map((line) => line.en).join(", ")}.`,
  },
  quantities: {
    total: "total",
    "in-scope": "in the catalogue",
    fund: "paid by the fund",
    "own-share": "own share in scope",
    "out-of-scope": "out of scope",
    personal: "borne by the patient",
    account: "paid by the account",
    cash: "paid in cash",
  },
};
