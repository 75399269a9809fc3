import type { Explanation } from "../../policy/index.ts";
import type { CredentialUse } from "./shape.ts";
import { ACTIONS, FORMS, HOLDERS, PAPERS } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

/** The sentences in English. */
export const en: Explanation<CredentialUse> = {
  headline: {
    yes: ({ byAgent, papers }) =>
      byAgent
        ? `Yes, for the patient: with the patient's own credential${papers ? ` and ${list(papers, PAPERS)}` : ""}.`
        : "Yes, with the patient's own credential.",
    no: () => "No.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    credential: {
      met: () => "The credential is the patient's own.",
      failed: (_needed, given) =>
        `Care and drugs need the patient's own credential; this is that of ${HOLDERS[given].en}.`,
      unknown: () => "No verified rule says whose credential had to be used on that day.",
    },
    gain: {
      met: () => "Nothing is resold or taken back in cash.",
      failed: () => "Benefits may not be used to resell drugs, to take cash back or for other gain.",
      unknown: () => "No verified rule on reselling and cash back on that day.",
    },
    form: {
      met: (_needed, given) => `It is a valid form of the credential: ${FORMS[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? `Whether this was a valid form on that day is not verified: ${FORMS[given].en}.`
          : `Verified forms are ${list(needed, FORMS)}. Not verified: ${FORMS[given].en}.`,
    },
    designated: {
      met: () => "The place is designated and takes the credential.",
      failed: () => "The place is not designated, so the credential cannot settle there.",
      unknown: () => "Whether it could be used outside designated places on that day is not verified.",
    },
    "patient-present": {
      met: () => "The patient is there; the other only helps to show the credential.",
      unknown: () =>
        "Whether the patient is there is not told: identity is checked for care, so the patient has to be.",
    },
    "agent-action": {
      met: (_needed, given) => `Somebody else may do this for the patient: ${ACTIONS[given].en}.`,
      failed: (needed, given) =>
        `Somebody else may only do this: ${list(needed, ACTIONS)}. For ${ACTIONS[given].en} identity is checked and the patient has to come.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "Whether somebody else could act for the patient on that day is not verified."
          : `Verified for somebody else: ${list(needed, ACTIONS)}. Places differ, and none is verified, for ${ACTIONS[given].en}.`,
    },
    "special-reason": {
      met: () => "There is a special reason for sending somebody else.",
      failed: () => "Buying for another needs a special reason; without one the patient has to come.",
      unknown: (_needed, given) =>
        given === null
          ? "Whether there is a special reason is not told; buying for another needs one."
          : "Whether a special reason was needed on that day is not verified.",
    },
    "principal-id": {
      met: (needed) => `Shown: ${PAPERS[needed].en}.`,
      failed: (needed) => `Missing: ${PAPERS[needed].en}.`,
      unknown: (needed, given) =>
        given === null
          ? `Not told whether it is shown: ${PAPERS[needed].en}.`
          : `Not verified whether it was needed on that day: ${PAPERS[needed].en}.`,
    },
    "agent-id": {
      met: (needed) => `Shown: ${PAPERS[needed].en}.`,
      failed: (needed) => `Missing: ${PAPERS[needed].en}.`,
      unknown: (needed, given) =>
        given === null
          ? `Not told whether it is shown: ${PAPERS[needed].en}.`
          : `Not verified whether it was needed on that day: ${PAPERS[needed].en}.`,
    },
    "share-money-not-card": () =>
      "To let a relative spend from your account, set up family mutual aid: the money can be shared, the credential stays each person's own.",
    "keep-safe": () =>
      "Keep your credential safe; lending it and using another's both have legal consequences.",
  },
  quantities: {},
};
