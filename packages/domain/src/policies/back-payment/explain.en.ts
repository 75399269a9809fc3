import {
  type Explanation,
  startSentence,
  writeCount,
  writeDate,
  writePercent,
  writeYuan,
} from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { BackPayment, BackPaymentOutcome } from "./shape.ts";
import { GAPS, ORDERS } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

function sum({ lateFeeFen, fineLeastFen, fineMostFen, dueFen }: BackPaymentOutcome): string {
  if (lateFeeFen !== null) return `The late fee is ${yuan(lateFeeFen)}.`;
  if (dueFen !== null) return `The amount to pay for now is ${yuan(dueFen)}.`;
  if (fineLeastFen === null || fineMostFen === null) return "";
  return fineMostFen === 0
    ? "There is no fine."
    : `The fine is between ${yuan(fineLeastFen)} and ${yuan(fineMostFen)}.`;
}

/** The sentences in English. */
export const en: Explanation<BackPayment> = {
  headline: {
    yes: ({ costFen }) =>
      costFen === null
        ? "Yes, the missed contributions can be paid late."
        : `Yes, the missed contributions can be paid late, for a total of ${yuan(costFen)}.`,
    no: () => "No, the missed contributions cannot be paid late under this rule.",
    value: sum,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    payable: {
      met: (_needed, given) => `${startSentence(GAPS[given].en)} can be paid late.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "We could not verify which missed contributions could be paid late on that date."
          : `The verified rules allow late payment of: ${list(needed, GAPS)}. Whether ${GAPS[given].en} can be paid late is decided locally, and we could not verify the local rule.`,
    },
    "transfer-gap": {
      met: (needed, given) =>
        `The gap is ${writeCount(given ?? 0, "month")}, which is no longer than ${writeCount(needed ?? 0, "month")}.`,
      failed: (needed, given) =>
        `On a transfer, a gap can be paid for under this rule only if it is no longer than ${writeCount(needed ?? 0, "month")}. This gap is ${writeCount(given ?? 0, "month")}; longer gaps are dealt with under local rules.`,
      unknown: (needed) =>
        needed === null
          ? "We could not verify how long a gap can be and still be paid for on a transfer."
          : `On a transfer, a gap can be paid for under this rule only if it is no longer than ${writeCount(needed ?? 0, "month")}. You have not told us how many months the gap is.`,
    },
    debtor: {
      met: () => "This rule of the law applies to employers.",
      unknown: (_needed, given) =>
        `This rule of the law applies only to employers. We could not verify a similar rule for ${GAPS[given].en}.`,
    },
    amount: {
      met: (_needed, given) => (given === null ? "" : `The calculation is based on ${yuan(given)}.`),
      unknown: () => "You have not told us the amount needed for the calculation.",
    },
    days: {
      met: (_needed, given) => `The payment is ${writeCount(given ?? 0, "day")} overdue.`,
      unknown: () => "You have not told us how many days the payment is overdue.",
    },
    rate: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `From the day the payment became overdue, a late fee of ${writePercent(given)} of the amount owed is added for each day.`,
      unknown: () => "We could not verify the late fee rate for that date.",
    },
    "one-rate": {
      met: () => "The same rate applies to the whole period.",
      unknown: (needed, given) =>
        `This rate applies from ${writeDate(needed, "en")}. Part of the ${writeCount(given ?? 0, "day")} falls before that date, and we could not verify a rule on how to split the calculation.`,
    },
    "fine-rule": {
      met: (needed, given) =>
        `An employer that is ordered to pay by a deadline and still does not pay is fined ${needed} to ${given} times the amount owed.`,
      unknown: () => "We could not verify the fine for that date.",
    },
    order: {
      met: (_needed, given) => (given === null ? "" : `${startSentence(ORDERS[given].en)}.`),
      unknown: () =>
        "You have not told us whether the employer has been ordered to pay by a deadline, and whether that deadline has passed.",
    },
    estimate: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `If an employer does not declare its contributions as required, the amount due is set at ${writePercent(given)} of what it paid the month before. The final amount is settled after the employer declares.`,
      unknown: () =>
        "We could not verify a rule on how the amount due was set on that date when an employer did not declare its contributions.",
    },
    "no-time-limit": () =>
      "The Social Insurance Law does not limit how far back contributions can be paid. The 5-year limit mentioned online has no basis in law.",
    "wait-shorter": (months) =>
      `Missed years are paid at the individual contribution rate of the current year. Each year paid shortens the variable waiting period by ${writeCount(months, "month")}.`,
    "no-wait-on-move": () =>
      "There is no waiting period after the payment, and benefits for the gap can be claimed retrospectively under the rules.",
    "late-fee-besides": (rate) =>
      `A late fee is charged separately: ${writePercent(rate)} a day from the day the payment became overdue.`,
    "fine-only-after-order": () =>
      "Only an employer that is ordered to pay by a deadline and still does not pay is fined.",
    "fine-besides": ({ least, most }) =>
      `An employer is also fined ${least} to ${most} times the amount owed, but only if it has been ordered to pay by a deadline and still does not pay.`,
    "order-days": (days) =>
      `In this area, an order to pay gives a deadline of at most ${writeCount(days, "day")}.`,
    "benefits-stop": () => "In this area, benefits stop while contributions are owed.",
  },
  quantities: {
    cost: "Total cost",
    owed: "Amount owed",
    "late-fee": "Late fee",
    "fine-least": "Lowest fine",
    "fine-most": "Highest fine",
    due: "Amount due",
  },
};
