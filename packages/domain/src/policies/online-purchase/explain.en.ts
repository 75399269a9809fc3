import { type Explanation, startSentence, writeDate, writeYuan } from "../../policy/index.ts";
import type { OnlinePurchase } from "./shape.ts";
import { ITEMS, PAYERS, PLATFORMS, SCHEMES, type Scheme } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

const INSURED: Readonly<Record<Scheme, string>> = {
  employee: "in employee insurance",
  resident: "in resident insurance",
  none: "not insured",
};

/** The sentences in English. */
export const en: Explanation<OnlinePurchase> = {
  headline: {
    yes: ({ accountPaysFen, cashFen }) =>
      accountPaysFen === null || cashFen === null
        ? "Yes, you can buy this online with a personal account."
        : `Yes, you can buy this online. The account pays ${writeYuan(accountPaysFen, "en")} and you pay the remaining ${writeYuan(cashFen, "en")} yourself.`,
    no: () => "No, this cannot be bought online in this way.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    open: {
      met: () => "Buying medicine online with a personal account is available in this area.",
      failed: (needed, given) =>
        needed === null
          ? `Buying medicine online with a personal account was not yet available in this area on ${writeDate(given, "en")}.`
          : `Buying medicine online with a personal account was not yet available in this area on ${writeDate(given, "en")}. It is available from ${writeDate(needed, "en")}.`,
      unknown: () =>
        "We could not verify an official statement on whether buying medicine online with a personal account is available in this area on that date.",
    },
    item: {
      met: (_needed, given) => `The account can pay for ${ITEMS[given].en} online.`,
      failed: (needed, given) =>
        needed.length === 0
          ? `On that date, the account could not yet pay for anything online, including ${ITEMS[given].en}.`
          : `Online, the account can pay only for ${list(needed, ITEMS)}. This does not include ${ITEMS[given].en}.`,
      unknown: (_needed, given) =>
        `We could not verify whether the account can pay for ${ITEMS[given].en} online in this area on that date.`,
    },
    payer: {
      met: (_needed, given) => `You can use ${PAYERS[given].en}.`,
      failed: (needed, given) =>
        needed.length === 0
          ? `On that date, ${PAYERS[given].en} could not be used online yet.`
          : `To buy medicine online you can use only ${list(needed, PAYERS)}, not ${PAYERS[given].en}.`,
      unknown: (_needed, given) =>
        `We could not verify whether ${PAYERS[given].en} can be used online in this area on that date.`,
    },
    account: {
      met: (_needed, given) => `${startSentence(SCHEMES[given].en)} has personal accounts.`,
      failed: (needed, given) =>
        `Only ${list(needed, SCHEMES)} has personal accounts. You are ${INSURED[given]}, so there is no account to use.`,
      unknown: () => "We could not verify which types of insurance have personal accounts on that date.",
    },
    pharmacy: {
      met: () => "The pharmacy is a designated pharmacy that offers this service.",
      failed: () => "The pharmacy is not one of the designated pharmacies that offer this service.",
    },
    pharmacies: (count) =>
      `You can use only designated pharmacies that offer this service. There were at least ${count} when the figure was officially announced. Before ordering, check whether the pharmacy says it accepts medical insurance accounts.`,
    "city-by-city": () =>
      "Each area introduces online purchase separately, and we could not verify a national rule. Check with the healthcare security authority where you are insured.",
    "delivery-fee-own": (fee) =>
      fee === null
        ? "You pay the delivery fee yourself. The account does not pay it."
        : `You pay the delivery fee of ${writeYuan(fee, "en")} yourself. The account does not pay it.`,
    "platform-unverified": (platform) =>
      `We could not verify an official list of platforms that shows whether you can order through ${PLATFORMS[platform].en}.`,
    "see-mutual-aid": () =>
      "To use a relative's account, you must also meet the conditions of family mutual aid.",
  },
  quantities: { "account-pays": "Paid by the account", delivery: "Delivery fee", cash: "You pay" },
};
