import { type Explanation, writeCount } from "../../policy/index.ts";
import type { FamilyAccount } from "./shape.ts";
import { type Ask, CHANNELS, FUNCTIONS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

const WHAT: Readonly<Record<Ask, string>> = {
  "show-code": "it can show the relative's own medical insurance code",
  "use-own-benefit": "care uses the relative's own benefits and account",
  "charge-binder": "it can pay from the personal account of the person who linked the relative",
  "pay-contribution": "it can pay a relative's contributions",
  "query-records": "it can look up a relative's records",
  "bind-member": "the relative can be linked",
  "how-many": "this many relatives can be linked",
  "face-check": "a face check is required",
};

const NOT: Readonly<Record<Ask, string>> = {
  "show-code": "it cannot show the relative's medical insurance code",
  "use-own-benefit": "care does not use the relative's own benefits and account",
  "charge-binder": "the personal account of the person who linked the relative is not charged",
  "pay-contribution": "it cannot pay a relative's contributions",
  "query-records": "it cannot look up a relative's records",
  "bind-member": "no further relative can be linked",
  "how-many": "this many relatives cannot be linked",
  "face-check": "no face check is required",
};

/** The sentences in English. */
export const en: Explanation<FamilyAccount> = {
  headline: {
    yes: ({ ask, channels }) => {
      const where =
        ask === "bind-member" && channels ? ` You can do this in: ${list(channels, CHANNELS)}.` : "";
      return `Yes, ${WHAT[ask]}.${where}`;
    },
    no: (outcome) => (outcome === null ? "No." : `No, ${NOT[outcome.ask]}.`),
    value: ({ limit, remaining }) =>
      `You can link at most ${writeCount(limit ?? 0, "relative")}${remaining === null ? "" : `, so you can still link ${remaining} more`}.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    function: {
      met: (_needed, given) => `The family account here can ${FUNCTIONS[given].en}.`,
      failed: (needed, given) =>
        `The family account here can only do this: ${list(needed, FUNCTIONS)}. It cannot ${FUNCTIONS[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? `We could not verify an official statement on whether the family account of this platform can ${FUNCTIONS[given].en} on that date.`
          : `The verified functions are: ${list(needed, FUNCTIONS)}. We could not verify an official statement on whether it can ${FUNCTIONS[given].en}, or how much it shows.`,
    },
    money: {
      met: (_needed, given) =>
        given === true
          ? "You have also set up family mutual aid, so your personal account can pay."
          : "The family account here is itself a way of sharing a personal account.",
      failed: (needed) =>
        `The family account here can only do this: ${list(needed, FUNCTIONS)}. Care uses the relative's own benefits and account, and your personal account is not charged.`,
      unknown: () =>
        "We could not verify an official statement on whether the family account of this platform uses the money of the person who linked the relative on that date.",
    },
    "member-limit": {
      met: (needed, given) =>
        needed === null || given === null
          ? `At most ${needed ?? 0} can be linked.`
          : `At most ${needed} can be linked. Including this time, the total is ${given}.`,
      failed: (needed, given) =>
        `At most ${needed ?? 0} can be linked. Including this time, the total would be ${given ?? 0}, which is too many.`,
      unknown: (needed) =>
        needed === null
          ? "We could not verify an official statement on how many relatives can be linked."
          : `At most ${needed} can be linked. You have not told us how many are linked already.`,
    },
    "several-binders": {
      met: (_needed, given) =>
        `Several people can link the same relative. It does not matter that ${given === 1 ? "1 person has" : `${given} people have`} already linked this one.`,
      unknown: () =>
        "We could not verify an official statement on whether several people can link the same relative.",
    },
    "face-check": {
      unknown: (_needed, given) =>
        `We could not verify an official rule on whether linking a relative${given === null ? "" : ` aged ${given}`} requires a face check.`,
    },
    "mutual-aid-decides": () =>
      "What can be paid, and for whom, follows the rules of family mutual aid and has nothing to do with the family account.",
    "needs-mutual-aid": () => "To use your personal account, you must set up family mutual aid separately.",
    "name-means-sharing": () =>
      "Here, the account of the same name is a way of sharing a personal account. On the national medical insurance platform, a family account only shows the medical insurance code. The names are the same but the functions are not.",
    "consent-decides": () =>
      "Viewing a relative's records depends on that relative's consent; see the rules on record access.",
    "limit-from-wuhan": (limit) =>
      `The limit of ${limit} comes from a guide by the Wuhan Municipal Government to family accounts on the national platform. We found no national legal text.`,
    "binder-limit-unverified": (numbers) =>
      `We could not verify how many people can link the same relative${numbers.length === 0 ? "" : `; secondary sources say ${numbers.join(", ")}`}.`,
    "monthly-limit-unverified": (numbers) =>
      `We could not verify how many times a month you can link relatives${numbers.length === 0 ? "" : `; secondary sources say ${numbers.join(", ")}`}.`,
    "papers-unverified": () =>
      "We could not verify an official statement on which documents to upload and whether a face check is required. Follow the instructions on the platform.",
    "other-channels-unverified": () =>
      "We could not verify an official statement on whether relatives can be linked elsewhere.",
  },
  quantities: {},
};
