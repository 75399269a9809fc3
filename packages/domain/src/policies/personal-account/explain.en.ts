import { type Explanation, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { PersonalAccount } from "./shape.ts";
import { FUNDS, HOLDERS, SCHEMES, USES } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

/** The sentences in English. */
export const en: Explanation<PersonalAccount> = {
  headline: {
    yes: ({ accountPaysFen, restFen }) =>
      accountPaysFen === null || restFen === null
        ? "Yes, it may pay this."
        : `Yes: the account pays ${yuan(accountPaysFen)} and ${yuan(restFen)} is left to pay.`,
    no: (outcome) =>
      outcome?.accountPaysFen === 0
        ? "No, it may not pay this; the account pays ¥0."
        : outcome?.employerCreditFen === 0
          ? "No. All of the employer's contribution goes to the pooled fund."
          : "No, it may not pay this.",
    value: ({ creditFen }) => (creditFen === null ? "" : `${yuan(creditFen)} enters the account each month.`),
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    insurance: {
      met: (_needed, given) => `There are personal accounts in ${SCHEMES[given].en}.`,
      failed: (needed, given) =>
        `Only ${list(needed, SCHEMES)} has personal accounts. Given: ${SCHEMES[given].en}.`,
      unknown: () => "No verified rule says which insurance had personal accounts on that day.",
    },
    "flexible-account": {
      met: () => "By the rule of this place a flexible worker in employee insurance has an account.",
      unknown: () =>
        "Whether a flexible worker has an account is set by the place, and some let them choose; the rule there is not verified.",
    },
    fund: {
      met: (_needed, { person, fund }) =>
        person === "self" ? "It is for yourself." : `A family may share ${FUNDS[fund].en}.`,
      failed: (needed, { fund }) =>
        fund === "pooled"
          ? "Benefits of the pooled fund belong to the insured person alone; only a personal account can be shared."
          : needed.length === 0
            ? "On that day an account served its holder only and not the family."
            : `A family may share only ${list(needed, FUNDS)}.`,
      unknown: () => "Which funds a family could share on that day is not verified.",
    },
    "family-conditions": {
      unknown: (needed) =>
        `An account may serve the family through mutual aid${needed === null ? "" : ` (here: ${USES[needed].en})`}, depending on which relative it is and what and where both are insured; ask under family mutual aid.`,
    },
    use: {
      met: (_needed, given) => (given === null ? "" : `It may pay this: ${USES[given].en}.`),
      failed: (needed, given) =>
        given === "public-health" || given === "fitness" || given === "wellness"
          ? `Public health, fitness and wellness are shut out from what an account may pay, so not: ${USES[given].en}.`
          : given === "cash-back"
            ? "An account may not be turned into cash or into goods handed back."
            : `It may pay: ${list(needed, USES)}. Not: ${given === null ? "anything else" : USES[given].en}.`,
      unknown: (_needed, given) =>
        given === null
          ? "It is not said what is to be paid."
          : `Whether it could pay this for the holder on that day is not verified and may differ by place: ${USES[given].en}.`,
    },
    "historic-balance": {
      met: (needed) => `The place allows earlier years' balance to pay this: ${USES[needed].en}.`,
      failed: (needed) =>
        `Only earlier years' balance may pay this, not this year's money: ${USES[needed].en}.`,
      unknown: (needed) =>
        `Only earlier years' balance may pay this, and it is not said which is used: ${USES[needed].en}.`,
    },
    locked: {
      met: (_needed, given) => `The ${yuan(given)} locked for family is not yours to use.`,
      unknown: () => "Whether shared amounts were locked on that day is not verified.",
    },
    credit: {
      met: (needed, given) => {
        if (needed === null) return "";
        return `For ${given === "flexible" ? "a flexible worker" : "an employee at work"} ${writePercent(needed)} of the own base enters.`;
      },
      unknown: (_needed, given) =>
        given === null
          ? "It is not said whether the person works, is retired or is a flexible worker; each is credited differently."
          : given === "retiree"
            ? "A retiree gets a fixed sum set by the pooling area; the sum there is not verified."
            : `What share enters the account of this group is not verified there on that day: ${HOLDERS[given].en}.`,
    },
    base: {
      met: (_needed, given) => (given === null ? "" : `The own monthly base is ${yuan(given)}.`),
      unknown: () => "Without the own monthly base there is no amount.",
    },
    "employer-part": {
      failed: () =>
        "Only the own contribution enters an employee's account; the employer's goes to the pooled fund.",
      unknown: () =>
        "Whether the employer's contribution entered accounts there on that day is not verified.",
    },
    "see-reimbursement": () => "How much the pooled fund pays is a question of reimbursement.",
    "local-start": () =>
      "Places carried out the national opinions of 2021 step by step; the day of each has not been verified.",
  },
  quantities: {
    available: "available in the account",
    "account-pays": "paid by the account",
    rest: "left to pay",
    credit: "credited a month",
  },
};
