import { type Explanation, writeYuan } from "../../policy/index.ts";
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
      `The own account pays ${yuan(outcome.ownPaysFen)}, shared accounts ${yuan(outcome.sharedPaysFen)}, and ${yuan(outcome.cashFen)} is paid in cash.`,
    no: () => "Shared accounts could not pay on that day.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    "own-use": {
      met: (_needed, given) => `The own account holds ${yuan(given)} and may pay the own share.`,
      unknown: () => "What the own account could pay on that day is not verified.",
    },
    sharing: {
      met: (_needed, given) =>
        `Shared accounts available: ${given}. Whether they may serve this relative and cost is a question of family mutual aid.`,
      failed: () => "There was no family mutual aid yet; an account served its holder only.",
      unknown: () => "Whether a relative's account could pay on that day is not verified.",
    },
    "several-donors": {
      met: (_needed, given) => `One person may have several donors; here there are ${given}.`,
      unknown: (_needed, given) =>
        `Whether one person could have ${given} donors on that day is not verified.`,
    },
    "own-first": {
      met: (needed, given) =>
        needed === true
          ? "The own account pays before the shared ones."
          : given === 0
            ? "No shared account takes part, so there is no order between them."
            : "The own account is empty, so the shared one pays.",
      unknown: () => "Whether the own or a shared account pays first is not verified.",
    },
    order: {
      met: (needed, given) =>
        given < 2 || needed === null
          ? "There is at most one shared account, so there is no order among them."
          : `Shared accounts are used in ${ORDERS[needed].en}.`,
      unknown: (_needed, given) =>
        `No rule is verified, neither for the country nor for this place, for the order among ${given} shared accounts.`,
    },
    "donors-at-once": {
      met: (needed, given) =>
        given < 2
          ? "There is at most one shared account, so a limit on their number does not matter."
          : needed === null
            ? "All shared accounts may pay in one settlement."
            : `At most ${needed} shared accounts may pay in one settlement.`,
      unknown: () => "How many shared accounts may pay in one settlement is not verified.",
    },
    "practice-differs": () =>
      "Practice differs from place to place: the order of binding, the size of the balances, or the user's own choice; some places allow only one shared account per settlement. Ask the agency where the patient is insured.",
    "in-any-order": ({ accounts, cash }) =>
      `In any order the accounts can pay at most ${yuan(accounts)} together and at least ${yuan(cash)} is left for cash; these are bounds, not the answer.`,
    "quota-locked": () => "A shared account can pay no more than what is left of its locked amount.",
  },
  quantities: {
    burden: "own share",
    "own-account": "paid by the own account",
    "shared-account": "paid by a shared account",
    cash: "cash",
  },
};
