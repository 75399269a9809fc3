import { type Explanation, writeDate } from "../../policy/index.ts";
import type { RecordAccess } from "./shape.ts";
import { BASES_OF_ACCESS, CONSENTS, GIVERS, PURPOSES, RECORDS, VIEWERS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

/** The sentences in English. */
export const en: Explanation<RecordAccess> = {
  headline: {
    yes: ({ basis, free }) =>
      `Yes, the records can be viewed${free ? ", free of charge" : ""}. The basis is ${BASES_OF_ACCESS[basis].en}.`,
    no: () => "No, the records cannot be viewed.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    "own-query": {
      met: (needed) =>
        `Insured people have the right to view their own ${RECORDS[needed].en}, free of charge.`,
      unknown: (needed) =>
        `We could not verify how people can view their own ${RECORDS[needed].en} on that date.`,
    },
    duty: {
      met: (_needed, given) =>
        `Within its legal duties, ${VIEWERS[given].en} can view the records without separate consent from the person.`,
      unknown: (needed, given) =>
        `${needed.length === 0 ? "We could not verify which bodies can view records as part of their duties on that date" : `Those verified as able to view records as part of their duties are: ${list(needed, VIEWERS)}`}. We could not verify what ${VIEWERS[given].en} can see.`,
    },
    purpose: {
      met: (needed) => `The records are to be viewed ${PURPOSES[needed].en}, as the rules require.`,
      failed: (needed, given) =>
        `The records can be viewed only ${PURPOSES[needed].en}${given === null ? "" : `, not ${PURPOSES[given].en}`}.`,
      unknown: (needed) =>
        `You have not told us the purpose. The records can be viewed only ${PURPOSES[needed].en}.`,
    },
    barred: {
      failed: (_needed, given) =>
        `The ${RECORDS[given].en} contain information about illness, so credit reporting agencies may not collect them, even with the person's consent.`,
    },
    "near-relative": {
      met: () => "The person asking is a near relative of the person who died.",
      failed: (_needed, given) =>
        `Only near relatives can view the records of a person who has died. This does not include ${VIEWERS[given].en}.`,
      unknown: () => "We could not verify who can view the records of a person who has died on that date.",
    },
    arrangement: {
      met: () => "The person who died did not make any other arrangement.",
      failed: () => "The person who died had made other arrangements, which must be respected.",
    },
    guardian: {
      met: (needed, given) =>
        `The child is ${given ?? 0}, which is under ${needed ?? 0}, so a parent or other guardian decides.`,
      failed: (needed, given) =>
        `The child is ${given ?? 0}. From the age of ${needed ?? 0}, a guardian can no longer consent for the child and the child must consent.`,
      unknown: (needed, given) =>
        needed === null
          ? "We could not verify whether a guardian can view the records for the person on that date."
          : `${given === null ? "You have not told us the child's age. " : ""}Under the age of ${needed}, a guardian decides; from ${needed}, the child must consent.`,
    },
    "adult-guardian": {
      unknown: (_needed, given) =>
        `If the person lacks capacity, we could not verify whether ${VIEWERS[given].en} can view the records as their guardian.`,
    },
    consent: {
      met: (_needed, given) =>
        `There is ${given === null ? "consent" : CONSENTS[given].en}, which is enough.`,
      failed: (needed, given) =>
        `${needed === null ? "The agency must keep the records secret and may not disclose them without the person's consent" : `Viewing them requires ${CONSENTS[needed].en}`}. There is ${given === null || given === "none" ? "no consent from the person" : `only ${CONSENTS[given].en}`}.`,
      unknown: (needed, given) =>
        given === null
          ? `You have not told us whether the person consents.${needed === null ? "" : ` Viewing records of this type requires ${CONSENTS[needed].en}.`}`
          : "We could not verify whether others can view the records with the person's consent on that date.",
    },
    "consent-giver": {
      met: (needed) => `The consent was given by ${GIVERS[needed].en}.`,
      failed: (needed, given) =>
        `The consent must be given by ${GIVERS[needed].en}${given === null ? "" : `, not by ${GIVERS[given].en}`}.`,
      unknown: (needed) =>
        `You have not told us who consented. The consent must be given by ${GIVERS[needed].en}.`,
    },
    "consent-standing": {
      met: (_needed, given) =>
        `The consent is not withdrawn until ${writeDate(given, "en")}, so it is still valid on the date you are asking about.`,
      failed: (_needed, given) =>
        `The consent was withdrawn on ${writeDate(given, "en")}, so the records can no longer be viewed.`,
      unknown: (_needed, given) =>
        `The consent was withdrawn on ${writeDate(given, "en")}. We could not verify the effect of a withdrawal on that date.`,
    },
    "consent-scope": {
      met: () => "This request is within the purpose and scope of the consent.",
      failed: () =>
        "This request goes beyond the purpose and scope of the consent, so new consent is needed.",
      unknown: () =>
        "We could not verify what applies to requests that go beyond the scope of a consent on that date.",
    },
    secrecy: (record) =>
      `The agency and its staff must keep the ${RECORDS[record].en} secret and are liable if they leak them.`,
    sensitive: (record) =>
      `Here, the ${RECORDS[record].en} are sensitive personal information and require separate consent.`,
    "withdrawal-not-retroactive": () =>
      "Withdrawing consent does not affect access that took place before the withdrawal.",
    "unless-arranged": () => "This does not apply if the person who died had made other arrangements.",
    "minors-need-guardian": (age) =>
      `You have not told us the person's age. If they are under ${age}, a parent or other guardian must consent.`,
    "sale-is-crime": () =>
      "Unlawfully selling or passing on personal information is punished with up to 3 years' imprisonment in serious cases, and 3 to 7 years in especially serious cases.",
    "papers-unverified": () =>
      "We could not verify a common rule on which documents are needed to view records on someone's behalf (such as a letter of authorisation). Ask the local medical insurance agency first.",
    "family-account-scope-unverified": () =>
      "We could not verify an official list of the records that a family account shows.",
  },
  quantities: {},
};
