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
      `Yes, on this ground: ${BASES_OF_ACCESS[basis].en}${free ? ", free of charge" : ""}.`,
    no: () => "No.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    "own-query": {
      met: (needed) => `Insured persons may look up their own ${RECORDS[needed].en}, free of charge.`,
      unknown: (needed) =>
        `How one could look up one's own ${RECORDS[needed].en} on that day is not verified.`,
    },
    duty: {
      met: (_needed, given) =>
        `Within its duties under the law this viewer needs no consent: ${VIEWERS[given].en}.`,
      unknown: (needed, given) =>
        `Verified as acting by duty: ${needed.length === 0 ? "nobody on that day" : list(needed, VIEWERS)}. What may be seen by ${VIEWERS[given].en} is not verified.`,
    },
    purpose: {
      met: (needed) => `The purpose is as required: ${PURPOSES[needed].en}.`,
      failed: (needed, given) =>
        `It may be seen only ${PURPOSES[needed].en}${given === null ? "" : `, not ${PURPOSES[given].en}`}.`,
      unknown: (needed) => `The purpose is not told; it may be seen only ${PURPOSES[needed].en}.`,
    },
    barred: {
      failed: (_needed, given) =>
        `They tell of illness, so credit agencies may not collect them even with consent: ${RECORDS[given].en}.`,
    },
    "near-relative": {
      met: () => "The viewer is a near relative of the deceased.",
      failed: (_needed, given) =>
        `Only near relatives may see the records of the deceased, not: ${VIEWERS[given].en}.`,
      unknown: () => "Who could see the records of the deceased on that day is not verified.",
    },
    arrangement: {
      met: () => "The deceased made no other arrangement.",
      failed: () => "The deceased had arranged otherwise, which is to be respected.",
    },
    guardian: {
      met: (needed, given) =>
        `The child is ${given ?? 0}, below ${needed ?? 0}, so a parent or guardian decides.`,
      failed: (needed, given) =>
        `The child is ${given ?? 0}; from ${needed ?? 0} on a guardian no longer consents in its place.`,
      unknown: (needed, given) =>
        needed === null
          ? "Whether a guardian could look on that day is not verified."
          : `${given === null ? "The child's age is not told: " : ""}below ${needed} a guardian decides, from ${needed} on the child consents.`,
    },
    "adult-guardian": {
      unknown: (_needed, given) =>
        `Whether a ${VIEWERS[given].en} may look as guardian of an adult without capacity is not verified.`,
    },
    consent: {
      met: (_needed, given) =>
        `There is ${given === null ? "consent" : CONSENTS[given].en}, which is enough.`,
      failed: (needed, given) =>
        `${needed === null ? "The agency must keep it secret unless the person consents" : `It needs ${CONSENTS[needed].en}`}; there is ${CONSENTS[given ?? "none"].en}.`,
      unknown: (needed, given) =>
        given === null
          ? `Whether the person consents is not told${needed === null ? "" : `; such records need ${CONSENTS[needed].en}`}.`
          : "Whether consent opened the record to others on that day is not verified.",
    },
    "consent-giver": {
      met: (needed) => `The consent is from ${GIVERS[needed].en}.`,
      failed: (needed, given) =>
        `The consent has to come from ${GIVERS[needed].en}${given === null ? "" : `, not ${GIVERS[given].en}`}.`,
      unknown: (needed) => `Who consented is not told; it has to be ${GIVERS[needed].en}.`,
    },
    "consent-standing": {
      met: (_needed, given) => `The consent stands until it is withdrawn on ${writeDate(given, "en")}.`,
      failed: (_needed, given) => `The consent was withdrawn on ${writeDate(given, "en")}.`,
      unknown: (_needed, given) =>
        `The consent was withdrawn on ${writeDate(given, "en")}; what that did on that day is not verified.`,
    },
    "consent-scope": {
      met: () => "This access is within what was consented to.",
      failed: () => "This access goes beyond what was consented to and needs another consent.",
      unknown: () => "What followed from going beyond a consent on that day is not verified.",
    },
    secrecy: (record) =>
      `The agency and its staff must keep ${RECORDS[record].en} secret and answer for a leak.`,
    sensitive: (record) => `Here they are sensitive and need a separate consent: ${RECORDS[record].en}.`,
    "withdrawal-not-retroactive": () => "What was looked up before the withdrawal stays valid.",
    "unless-arranged": () => "Unless the deceased had arranged otherwise.",
    "minors-need-guardian": (age) => `The age is not told; below ${age} a parent or guardian has to consent.`,
    "sale-is-crime": () =>
      "Unlawfully selling or passing on records brings up to three years in serious cases and three to seven in very serious ones.",
    "papers-unverified": () =>
      "Which papers access on another's behalf needs is not verified; ask the local agency first.",
    "family-account-scope-unverified": () => "Which records a family account shows has no official list.",
  },
  quantities: {},
};
