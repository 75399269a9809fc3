import { type Explanation, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { BackPayment, BackPaymentOutcome } from "./shape.ts";
import { GAPS, ORDERS } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

function plural(count: number | null, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function sum({ lateFeeFen, fineLeastFen, fineMostFen, dueFen }: BackPaymentOutcome): string {
  if (lateFeeFen !== null) return `The late fee is ${yuan(lateFeeFen)}.`;
  if (dueFen !== null) return `For now ${yuan(dueFen)} is due.`;
  if (fineLeastFen === null || fineMostFen === null) return "";
  return fineMostFen === 0
    ? "There is no fine."
    : `The fine is ${yuan(fineLeastFen)} to ${yuan(fineMostFen)}.`;
}

/** The sentences in English. */
export const en: Explanation<BackPayment> = {
  headline: {
    yes: ({ costFen }) =>
      costFen === null
        ? "Yes, it may be paid later."
        : `Yes, it may be paid later, for ${yuan(costFen)} in all.`,
    no: () => "No, not under this rule.",
    value: sum,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    payable: {
      met: (_needed, given) => `These may be paid later: ${GAPS[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "What could be paid later on that day is not verified."
          : `Verified are: ${list(needed, GAPS)}. For ${GAPS[given].en} the place decides, and its rule is not verified.`,
    },
    "transfer-gap": {
      met: (needed, given) => `The gap of ${plural(given, "month")} is not longer than ${needed}.`,
      failed: (needed, given) =>
        `On a move only a gap of up to ${plural(needed, "month")} may be paid later; this one has ${given}, which is for the place to settle.`,
      unknown: (needed) =>
        needed === null
          ? "How long a gap may be paid later on a move is not verified."
          : `On a move only a gap of up to ${plural(needed, "month")} may be paid later; its length is not said.`,
    },
    debtor: {
      met: () => "The law lays this down for employers.",
      unknown: (_needed, given) =>
        `The law lays this down for employers only; nothing like it is verified for ${GAPS[given].en}.`,
    },
    amount: {
      met: (_needed, given) => (given === null ? "" : `The amount is ${yuan(given)}.`),
      unknown: () => "The amount to calculate from is not said.",
    },
    days: {
      met: (_needed, given) => `Owed for ${plural(given, "day")}.`,
      unknown: () => "It is not said how many days it has been owed.",
    },
    rate: {
      met: (_needed, given) =>
        given === null ? "" : `From the first day of the debt ${writePercent(given)} of it is added a day.`,
      unknown: () => "The late fee of that day is not verified.",
    },
    "one-rate": {
      met: () => "One rate holds for the whole time.",
      unknown: (needed, given) =>
        `The rate holds from ${needed}; part of the ${plural(given, "day")} lies before it, and how to split them is not verified.`,
    },
    "fine-rule": {
      met: (needed, given) =>
        `Who lets the time of an order pass is fined ${needed} to ${given} times the debt.`,
      unknown: () => "The fine of that day is not verified.",
    },
    order: {
      met: (_needed, given) => (given === null ? "" : `The case: ${ORDERS[given].en}.`),
      unknown: () => "It is not said whether there is an order to pay and whether its time has passed.",
    },
    estimate: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `An employer that declares nothing owes ${writePercent(given)} of what it paid the month before, settled once it declares.`,
      unknown: () => "What was due without a declaration on that day is not verified.",
    },
    "no-time-limit": () =>
      "The Social Insurance Law sets no longest time for paying later; the five years found on the web have no basis in it.",
    "wait-shorter": (months) =>
      `Each year is paid at the current year's rate and takes ${plural(months, "month")} off the added wait.`,
    "no-wait-on-move": () =>
      "Once it is paid there is no wait, and care during the gap can be claimed afterwards.",
    "late-fee-besides": (rate) =>
      `The late fee comes besides: ${writePercent(rate)} a day from the first day of the debt.`,
    "fine-only-after-order": () => "Only an employer that lets the time of an order pass is fined.",
    "fine-besides": ({ least, most }) =>
      `Who lets the time of an order pass is also fined ${least} to ${most} times the debt.`,
    "order-days": (days) => `There, an order to pay gives at most ${plural(days, "day")}.`,
    "benefits-stop": () => "There, benefits stop while contributions are owed.",
  },
  quantities: {
    cost: "cost in all",
    owed: "amount owed",
    "late-fee": "late fee",
    "fine-least": "lowest fine",
    "fine-most": "highest fine",
    due: "amount due",
  },
};
