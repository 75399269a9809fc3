import { type Explanation, writeCount, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Settlement } from "./shape.ts";
import { ORDERS } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

/** The sentences in English. */
export const en: Explanation<Settlement> = {
  headline: {
    value: (outcome) =>
      `The patient's own account pays ${yuan(outcome.ownPaysFen)}, shared accounts pay ${yuan(outcome.sharedPaysFen)}, and ${yuan(outcome.cashFen)} is paid in cash.`,
    no: () => "Shared accounts could not pay on that date.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    "own-use": {
      met: (_needed, given) =>
        `The patient's own account holds ${yuan(given)} and can pay the patient's share of the cost.`,
      unknown: () => "We could not verify which costs the patient's own account can pay on that date.",
    },
    sharing: {
      met: (_needed, given) =>
        `There ${given === 1 ? "is 1 shared account" : `are ${given} shared accounts`} available. Whether ${given === 1 ? "it" : "they"} can be used for this relative and this cost depends on the conditions of family mutual aid.`,
      failed: () =>
        "There was no family mutual aid in this area on that date, and a personal account could be used only by its holder.",
      unknown: () => "We could not verify whether a relative's account can pay on that date.",
    },
    "several-donors": {
      met: (_needed, given) =>
        `One person can have several shared accounts. Here ${given === 1 ? "there is 1" : `there are ${given}`}.`,
      unknown: (_needed, given) =>
        `We could not verify whether one person can have ${writeCount(given, "shared account")} at the same time on that date.`,
    },
    "own-first": {
      met: (needed, given) =>
        needed === true
          ? "The patient's own account pays first, then the shared accounts."
          : given === 0
            ? "No shared account takes part, so there is no order to decide."
            : "The patient's own account is empty, so the shared account pays directly.",
      unknown: () => "We could not verify whether the patient's own account or a shared account pays first.",
    },
    order: {
      met: (needed, given) =>
        given < 2 || needed === null
          ? "There is no more than one shared account, so there is no order to decide."
          : `Shared accounts are charged in ${ORDERS[needed].en}.`,
      unknown: (_needed, given) =>
        `We could not verify a rule, national or local, on the order in which ${writeCount(given, "shared account")} are charged.`,
    },
    "donors-at-once": {
      met: (needed, given) =>
        given < 2
          ? "There is no more than one shared account, so a limit on how many can be used at once does not matter."
          : needed === null
            ? "All shared accounts can be used for one bill."
            : `At most ${writeCount(needed, "shared account")} can be used for one bill.`,
      unknown: () => "We could not verify how many shared accounts can be used for one bill.",
    },
    "practice-differs": () =>
      "Practice differs from place to place. Some places use the order in which accounts were linked, some the size of the balances, and some let the user choose. Some places allow only one shared account for each bill. Check with the medical insurance agency where the patient is insured.",
    "in-any-order": ({ accounts, cash }) =>
      `Whatever the order, the accounts together pay at most ${yuan(accounts)}, and at least ${yuan(cash)} must be paid in cash. These are only limits, not the answer.`,
    "quota-locked": () => "A shared account can pay no more than what remains of the locked shared amount.",
  },
  quantities: {
    burden: "Patient's share",
    "own-account": "Paid by the patient's own account",
    "shared-account": "Paid by a shared account",
    cash: "Cash",
  },
};
