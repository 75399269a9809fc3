import type { Explanation } from "../../policy/index.ts";
import type { FamilyAccount } from "./shape.ts";
import { type Ask, CHANNELS, FUNCTIONS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

const WHAT: Readonly<Record<Ask, string>> = {
  "show-code": "it shows the relative's own code",
  "use-own-benefit": "care uses the relative's own benefits and account",
  "charge-binder": "the binder's account is charged",
  "pay-contribution": "it pays a relative's contributions",
  "query-records": "it looks up a relative's records",
  "bind-member": "the relative may be bound",
  "how-many": "so many may be bound",
  "face-check": "a face check is needed",
};

const NOT: Readonly<Record<Ask, string>> = {
  "show-code": "it does not show the relative's code",
  "use-own-benefit": "care does not use the relative's own benefits",
  "charge-binder": "the binder's account is not charged",
  "pay-contribution": "it does not pay a relative's contributions",
  "query-records": "it does not look up a relative's records",
  "bind-member": "the relative cannot be bound",
  "how-many": "so many may not be bound",
  "face-check": "no face check is needed",
};

/** The sentences in English. */
export const en: Explanation<FamilyAccount> = {
  headline: {
    yes: ({ ask, channels }) => {
      const where = ask === "bind-member" && channels ? ` It is done in ${list(channels, CHANNELS)}.` : "";
      return `Yes, ${WHAT[ask]}.${where}`;
    },
    no: (outcome) => (outcome === null ? "No." : `No, ${NOT[outcome.ask]}.`),
    value: ({ limit, remaining }) =>
      `At most ${limit ?? 0} relatives may be bound${remaining === null ? "" : `; ${remaining} are left`}.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    function: {
      met: (_needed, given) => `The family account here can ${FUNCTIONS[given].en}.`,
      failed: (needed, given) =>
        `The family account here only does this: ${list(needed, FUNCTIONS)}. It does not ${FUNCTIONS[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? `No official text says whether the family account of this platform could ${FUNCTIONS[given].en} on that day.`
          : `Verified is only: ${list(needed, FUNCTIONS)}. Whether it can ${FUNCTIONS[given].en}, and how much it shows, is not verified.`,
    },
    money: {
      met: (_needed, given) =>
        given === true
          ? "You set up mutual aid besides, so your account can pay."
          : "The family account here is itself a way of sharing the account.",
      failed: (needed) =>
        `The family account here only does this: ${list(needed, FUNCTIONS)}. Your own account is not charged.`,
      unknown: () =>
        "No official text says whether the family account of this platform moved the binder's money on that day.",
    },
    "member-limit": {
      met: (needed, given) =>
        needed === null || given === null
          ? `At most ${needed ?? 0} may be bound.`
          : `At most ${needed} may be bound; with these it is ${given}.`,
      failed: (needed, given) =>
        `At most ${needed ?? 0} may be bound; with these it would be ${given ?? 0}, which is too many.`,
      unknown: (needed) =>
        needed === null
          ? "No official text says how many may be bound."
          : `At most ${needed} may be bound; how many already are is not told.`,
    },
    "several-binders": {
      met: (_needed, given) =>
        `Several people may bind one relative; ${given} having done so is no obstacle.`,
      unknown: () => "No official text says whether several people may bind one relative.",
    },
    "face-check": {
      unknown: (_needed, given) =>
        `No official text says whether binding a relative${given === null ? "" : ` of ${given}`} needs a face check.`,
    },
    "mutual-aid-decides": () =>
      "What it pays, and for whom, follows the rules of mutual aid, not of this account.",
    "needs-mutual-aid": () => "To use your account's money, set up family mutual aid separately.",
    "name-means-sharing": () =>
      "Here this name is a way of sharing the account's money; on the national platform it only shows the code.",
    "consent-decides": () =>
      "Looking at a relative's records needs that relative's consent; see record access.",
    "limit-from-wuhan": (limit) =>
      `The limit of ${limit} is from the guide of Wuhan to the national platform; no national legal text was found.`,
    "binder-limit-unverified": (numbers) =>
      `How many people may bind one relative is not verified${numbers.length === 0 ? "" : `; secondary pages say ${numbers.join(", ")}`}.`,
    "monthly-limit-unverified": (numbers) =>
      `How often one may bind in a month is not verified${numbers.length === 0 ? "" : `; secondary pages say ${numbers.join(", ")}`}.`,
    "papers-unverified": () => "Which papers to upload, and whether a face check is needed, is not verified.",
    "other-channels-unverified": () => "Whether it can be done elsewhere is not verified.",
  },
  quantities: {},
};
