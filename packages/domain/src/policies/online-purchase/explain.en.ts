import { type Explanation, writeYuan } from "../../policy/index.ts";
import type { OnlinePurchase } from "./shape.ts";
import { ITEMS, PAYERS, PLATFORMS, SCHEMES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

/** The sentences in English. */
export const en: Explanation<OnlinePurchase> = {
  headline: {
    yes: ({ accountPaysFen, cashFen }) =>
      accountPaysFen === null || cashFen === null
        ? "Yes, it may be bought online on the account."
        : `Yes: the account pays ${writeYuan(accountPaysFen, "en")} and ${writeYuan(cashFen, "en")} is yours to pay.`,
    no: () => "No, it may not be bought online like this.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    open: {
      met: () => "Buying online on an account is open there.",
      failed: (needed, given) =>
        needed === null
          ? `Buying online on an account was not open there on ${given}.`
          : `Buying online on an account was not yet open there on ${given}; it opens on ${needed}.`,
      unknown: () => "Whether buying online on an account was open there on that day is not verified.",
    },
    item: {
      met: (_needed, given) => `The account may pay this online: ${ITEMS[given].en}.`,
      failed: (needed, given) =>
        needed.length === 0
          ? `On that day the account could pay nothing online, so not: ${ITEMS[given].en}.`
          : `Online the account may pay only: ${list(needed, ITEMS)}. Not: ${ITEMS[given].en}.`,
      unknown: (_needed, given) =>
        `Whether the account could pay this online there on that day is not verified: ${ITEMS[given].en}.`,
    },
    payer: {
      met: (_needed, given) => `You may use ${PAYERS[given].en}.`,
      failed: (needed, given) =>
        needed.length === 0
          ? `On that day ${PAYERS[given].en} could not be used online yet.`
          : `Online only ${list(needed, PAYERS)} may be used, not ${PAYERS[given].en}.`,
      unknown: (_needed, given) =>
        `Whether ${PAYERS[given].en} could be used online there on that day is not verified.`,
    },
    account: {
      met: (_needed, given) => `There are personal accounts in ${SCHEMES[given].en}.`,
      failed: (needed, given) =>
        `Only ${list(needed, SCHEMES)} has personal accounts. Given: ${SCHEMES[given].en}.`,
      unknown: () => "No verified rule says which insurance had personal accounts on that day.",
    },
    pharmacy: {
      met: () => "The pharmacy is designated and takes part.",
      failed: () => "The pharmacy is not among the designated ones that take part.",
    },
    pharmacies: (count) =>
      `Only designated pharmacies that take part count, at least ${count} when last announced; look for the sign of insurance payment before ordering.`,
    "city-by-city": () =>
      "Online purchase opens city by city and no national rule is verified; ask the authority where you are insured.",
    "delivery-fee-own": (fee) =>
      fee === null
        ? "The delivery fee is your own; the account does not pay it."
        : `The delivery fee of ${writeYuan(fee, "en")} is your own; the account does not pay it.`,
    "platform-unverified": (platform) =>
      `No official list of platforms has been verified, so neither has ${PLATFORMS[platform].en}.`,
    "see-mutual-aid": () => "A relative's account also needs the conditions of family mutual aid.",
  },
  quantities: { "account-pays": "paid by the account", delivery: "delivery fee", cash: "yours to pay" },
};
