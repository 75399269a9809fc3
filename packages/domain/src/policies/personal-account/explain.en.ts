import { type Explanation, startSentence, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { PersonalAccount } from "./shape.ts";
import { FUNDS, HOLDERS, SCHEMES, USES } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

/** The sentences in English. */
export const en: Explanation<PersonalAccount> = {
  headline: {
    yes: ({ accountPaysFen, restFen }) =>
      accountPaysFen === null || restFen === null
        ? "Yes, this can be paid."
        : `Yes, the personal account pays ${yuan(accountPaysFen)} and you pay the remaining ${yuan(restFen)} yourself.`,
    no: (outcome) =>
      outcome?.accountPaysFen === 0
        ? outcome.restFen === null
          ? "No, this cannot be paid. The personal account pays ¥0."
          : `No, this cannot be paid. The personal account pays ¥0 and you pay ${yuan(outcome.restFen)} yourself.`
        : outcome?.employerCreditFen === 0
          ? "No, it is not credited to the account. All of the employer's contribution goes to the pooled fund."
          : "No, this cannot be paid.",
    value: ({ creditFen }) =>
      creditFen === null ? "" : `The personal account is credited ${yuan(creditFen)} each month.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    insurance: {
      met: (_needed, given) => `${startSentence(SCHEMES[given].en)} has personal accounts.`,
      failed: (needed, given) =>
        `Only ${list(needed, SCHEMES)} has personal accounts. ${given === "none" ? "People who are not insured do" : `${startSentence(SCHEMES[given].en)} does`} not.`,
      unknown: () => "We could not verify which types of insurance have personal accounts on that date.",
    },
    "flexible-account": {
      met: () => "Under local rules, a flexible worker in employee insurance also has a personal account.",
      unknown: () =>
        "Local rules decide whether a flexible worker has a personal account, and some areas let them choose not to have one. We could not verify the local rule.",
    },
    fund: {
      met: (_needed, { person, fund }) =>
        person === "self"
          ? "It is for the insured person's own use."
          : `${startSentence(FUNDS[fund].en)} can be shared within a family.`,
      failed: (needed, { fund }) =>
        fund === "pooled"
          ? "Benefits from the pooled fund are only for the insured person and cannot be used for family members. Only a personal account can be shared."
          : needed.length === 0
            ? "On that date, a personal account could be used only by its holder and not for family members."
            : `Only ${list(needed, FUNDS)} can be used for family members.`,
      unknown: () => "We could not verify which money can be used for family members on that date.",
    },
    "family-conditions": {
      unknown: (needed) =>
        `A personal account can be used for family members through family mutual aid. ${needed === null ? "This" : `Whether it can pay for ${USES[needed].en}`} also depends on which relative it is, what insurance each of you has and where each of you is insured. Ask about this under “Family mutual aid from a personal account”.`,
    },
    use: {
      met: (_needed, given) =>
        given === null ? "" : `This is on the list of what can be paid: ${USES[given].en}.`,
      failed: (needed, given) =>
        given === "public-health" || given === "fitness" || given === "wellness"
          ? `A personal account must not be used for spending on public health, sports and fitness, or wellness, so it cannot pay for ${USES[given].en}.`
          : given === "cash-back"
            ? "A personal account must not be used to obtain cash or to get goods in return."
            : `What can be paid is: ${list(needed, USES)}. This does not include ${given === null ? "anything else" : USES[given].en}.`,
      unknown: (_needed, given) =>
        given === null
          ? "You have not told us what the money is for."
          : `We could not verify a rule on whether the insured person can pay for ${USES[given].en} in this way on that date. Practice may differ from place to place.`,
    },
    "historic-balance": {
      met: (needed) =>
        `Local rules allow ${USES[needed].en} to be paid from the historic balance (money left from earlier years).`,
      failed: (needed) =>
        `${startSentence(USES[needed].en)} can be paid only from the historic balance (money left from earlier years), not from money credited this year.`,
      unknown: (needed) =>
        `${startSentence(USES[needed].en)} can be paid only from the historic balance (money left from earlier years). You have not told us whether that is the money used.`,
    },
    locked: {
      met: (_needed, given) => `You can no longer use the ${yuan(given)} locked for family members.`,
      unknown: () => "We could not verify whether shared amounts are locked on that date.",
    },
    credit: {
      met: (needed, given) => {
        if (needed === null) return "";
        return `${startSentence(given === "flexible" ? HOLDERS.flexible.en : HOLDERS.employee.en)} has ${writePercent(needed)} of their own contribution base credited.`;
      },
      unknown: (_needed, given) =>
        given === null
          ? "You have not told us whether the person is working, retired or a flexible worker. Each is credited differently."
          : given === "retiree"
            ? "Retirees are credited a fixed local amount set by the pooling area. We could not verify the amount in this area."
            : `We could not verify what share is credited to ${HOLDERS[given].en} in this area on that date.`,
    },
    base: {
      met: (_needed, given) =>
        given === null ? "" : `The person's own monthly contribution base is ${yuan(given)}.`,
      unknown: () =>
        "You have not told us the person's own monthly contribution base, so we cannot calculate an amount.",
    },
    "employer-part": {
      failed: () =>
        "Only the employee's own contribution is credited to a working employee's personal account. All of the employer's contribution goes to the pooled fund.",
      unknown: () =>
        "We could not verify whether the employer's contribution is credited to personal accounts in this area on that date.",
    },
    "see-reimbursement": () =>
      "To find out how much the pooled fund pays, ask under “Reimbursement by basic medical insurance”.",
    "local-start": () =>
      "Areas put the 2021 national opinions into practice in stages. We have not verified the start date of the reform in each area.",
  },
  quantities: {
    available: "Available in the account",
    "account-pays": "Paid by the personal account",
    rest: "Left for you to pay",
    credit: "Credited each month",
  },
};
