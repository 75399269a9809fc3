import { type Explanation, startSentence, writeCount, writeYuan } from "../../policy/index.ts";
import type { MutualAid } from "./shape.ts";
import { AREAS, CHANNELS, PLACES, RELATIONS, type Relation, SCHEMES, type Scheme, USES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

const INSURED: Readonly<Record<Scheme, string>> = {
  employee: "in employee insurance",
  resident: "in resident insurance",
  none: "not insured",
};
const BY_MARRIAGE: readonly Relation[] = ["parent-in-law", "child-in-law"];

/** A national document supports near relatives; relatives by marriage are only claimed for single places. */
function widening(relation: Relation): string {
  return BY_MARRIAGE.includes(relation)
    ? `We could not verify an official document on whether this area also includes a ${RELATIONS[relation].en}.`
    : `A national document supports extending family mutual aid to all near relatives, which includes a ${RELATIONS[relation].en}. We could not verify whether this area had put that into practice by that date.`;
}

/** The sentences in English. */
export const en: Explanation<MutualAid> = {
  headline: {
    yes: (outcome) => {
      const where = outcome.channels
        ? ` You can set it up through: ${list(outcome.channels, CHANNELS)}.`
        : "";
      if (outcome.sharedPaysFen === null || outcome.restFen === null)
        return `Yes, family mutual aid can pay.${where}`;
      return `Yes, family mutual aid can pay. The shared amount covers ${writeYuan(outcome.sharedPaysFen, "en")} and the remaining ${writeYuan(outcome.restFen, "en")} is paid out of pocket.${where}`;
    },
    no: () => "No, family mutual aid cannot pay.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    "donor-insurance": {
      met: (_needed, given) =>
        `You are in ${SCHEMES[given].en}, which has a personal account that can be shared.`,
      failed: (needed, given) =>
        `Only the personal account of ${list(needed, SCHEMES)} can be shared. You are ${INSURED[given]}, so you do not have such an account.`,
      unknown: () =>
        "We could not verify which types of insurance have a personal account that can be shared on that date.",
    },
    relation: {
      met: (_needed, given) => `A ${RELATIONS[given].en} is one of the relatives you can share with.`,
      failed: (needed, given) =>
        needed.length === 0
          ? `On that date, a personal account in this area could not yet be used for family members, including a ${RELATIONS[given].en}.`
          : `You can share only with these relatives: ${list(needed, RELATIONS)} (${writeCount(needed.length, "type")}). A ${RELATIONS[given].en} is not included.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "We could not verify which relatives can share on that date."
          : `The relatives verified so far are: ${list(needed, RELATIONS)}. ${widening(given)}`,
    },
    area: {
      met: (needed) =>
        `The two of you are insured ${PLACES[needed].en}, which is within the area in which sharing is possible.`,
      unknown: (needed, given) =>
        given === null
          ? "We could not verify how far apart people can be insured and still share on that date."
          : `The rules verified for that date allow sharing only within ${AREAS[given].en}; there is no national rule for sharing ${needed === "other-province" ? "between provinces" : "between pooling areas of a province"}. Only some places run pilots ${needed === "other-province" ? "between provinces" : "between pooling areas"}, and we could not verify whether these two places take part.`,
    },
    use: {
      met: (_needed, given) => `${startSentence(USES[given].en)} can be paid through family mutual aid.`,
      failed: (needed, given) =>
        needed.length === 0
          ? `On that date, family mutual aid in this area could not pay for anything, including ${USES[given].en}.`
          : `Family mutual aid can pay only for: ${list(needed, USES)}. It cannot pay for ${USES[given].en}.`,
      unknown: (_needed, given) =>
        `We could not verify a rule already in force on whether family mutual aid can pay for ${USES[given].en} on that date.`,
    },
    "recipient-insured": {
      met: (needed) =>
        `The other person does not need to be insured already for you to pay for ${USES[needed].en}.`,
      failed: (needed, given) =>
        `To pay for ${USES[needed].en}, the other person must already have basic medical insurance. The other person is ${INSURED[given]}.`,
      unknown: (needed) =>
        `We could not verify whether the other person must already be insured for you to pay for ${USES[needed].en}.`,
    },
    "local-widening-unverified": (relation) =>
      `A ${RELATIONS[relation].en} is not a near relative under the Civil Code. Some areas may allow more, but that would need a local official document and we have not verified one.`,
    "quota-locked": () =>
      "Once set, the shared amount is locked and you can no longer use it yourself. Any part not used returns to your account when you end the sharing.",
    "documents-unverified": () =>
      "We could not verify an official statement on which documents are needed. Follow the requirements of the local medical insurance agency.",
    "channels-unverified": () =>
      "We could not verify an official statement on where to set this up. Ask the local medical insurance agency.",
  },
  quantities: { "shared-amount": "Paid from the shared amount" },
};
