import type { Explanation } from "../../policy/index.ts";
import { writeYuan } from "../../policy/index.ts";
import type { MutualAid } from "./shape.ts";
import { AREAS, CHANNELS, PLACES, RELATIONS, type Relation, SCHEMES, USES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

const BY_MARRIAGE: readonly Relation[] = ["parent-in-law", "child-in-law"];

/** A national document supports near relatives; relatives by marriage are only claimed for single places. */
function widening(relation: Relation): string {
  return BY_MARRIAGE.includes(relation)
    ? `Whether the place counts this relative too is not verified: ${RELATIONS[relation].en}.`
    : `A national document supports all near relatives, this one among them (${RELATIONS[relation].en}), but whether the place had put it into force by that day is not verified.`;
}

/** The sentences in English. */
export const en: Explanation<MutualAid> = {
  headline: {
    yes: (outcome) => {
      const where = outcome.channels ? ` Set it up through ${list(outcome.channels, CHANNELS)}.` : "";
      if (outcome.sharedPaysFen === null || outcome.restFen === null)
        return `Yes, the account may pay.${where}`;
      return `Yes: the shared amount pays ${writeYuan(outcome.sharedPaysFen, "en")}, ${writeYuan(outcome.restFen, "en")} is left to pay.${where}`;
    },
    no: () => "No, the account may not pay this.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    "donor-insurance": {
      met: (_needed, given) => `You have ${SCHEMES[given].en}, whose personal account can be shared.`,
      failed: (needed, given) =>
        `Only the account of ${list(needed, SCHEMES)} can be shared; yours is: ${SCHEMES[given].en}.`,
      unknown: () => "No verified rule says whose personal accounts could be shared on that day.",
    },
    relation: {
      met: (_needed, given) => `Your ${RELATIONS[given].en} is among the relatives who may share.`,
      failed: (needed, given) =>
        needed.length === 0
          ? `On that day the account could not yet be used for family, so not for your ${RELATIONS[given].en}.`
          : `Only these may share: ${list(needed, RELATIONS)} (${needed.length} kinds). Not: ${RELATIONS[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "No verified rule says which relatives could share on that day."
          : `Verified are ${list(needed, RELATIONS)}. ${widening(given)}`,
    },
    area: {
      met: (needed) => `You two are insured ${PLACES[needed].en}, which is within the reach of sharing.`,
      unknown: (needed, given) =>
        given === null
          ? "No verified rule says how far sharing reached on that day."
          : `The verified reach on that day was still ${AREAS[given].en}. ${needed === "other-province" ? "Across provinces" : "Across pooling areas"} there were only pilots, and whether these two places took part is not verified.`,
    },
    use: {
      met: (_needed, given) => `Sharing may pay this: ${USES[given].en}.`,
      failed: (needed, given) =>
        needed.length === 0
          ? `On that day sharing could pay nothing, so not: ${USES[given].en}.`
          : `Sharing may pay only: ${list(needed, USES)}. Not: ${USES[given].en}.`,
      unknown: (_needed, given) =>
        `Whether sharing could pay this on that day is not verified: ${USES[given].en}.`,
    },
    "recipient-insured": {
      met: (needed) => `The other person need not be insured yet for this use: ${USES[needed].en}.`,
      failed: (needed, given) =>
        `For this use the other must have basic insurance: ${USES[needed].en}. Given: ${SCHEMES[given].en}.`,
      unknown: (needed) => `Whether the other must be insured for this is not verified: ${USES[needed].en}.`,
    },
    "local-widening-unverified": (relation) =>
      `A ${RELATIONS[relation].en} is no near relative under the Civil Code. Whether a place allows more would need its own official document; none has been verified.`,
    "quota-locked": () =>
      "The shared amount is locked: you cannot use it yourself, and what is left returns to your account when sharing ends.",
    "documents-unverified": () => "Which papers are needed has not been verified; ask the local agency.",
    "channels-unverified": () => "Where to set it up has not been verified; ask the local agency.",
  },
  quantities: { "shared-amount": "paid from the shared amount" },
};
