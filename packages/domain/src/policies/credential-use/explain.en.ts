import { type Explanation, startSentence } from "../../policy/index.ts";
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
        ? `Yes, someone else can do this for the patient. They must bring the patient's own medical insurance credential${papers ? ` and show ${papers.map((paper) => PAPERS[paper].en).join(" and ")}` : ""}.`
        : "Yes, using the patient's own medical insurance credential.",
    no: () => "No, this is not allowed.",
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    credential: {
      met: () => "The credential is the patient's own.",
      failed: (_needed, given) =>
        `Seeing a doctor or buying medicine requires the patient's own credential, not that of ${HOLDERS[given].en}.`,
      unknown: () => "We could not verify a rule on whose credential must be used on that date.",
    },
    gain: {
      met: () => "The benefits are not used to resell medicine or take cash back.",
      failed: () => "Benefits must not be used to resell medicine, take cash back or make any other gain.",
      unknown: () => "We could not verify a rule on reselling and cash back for that date.",
    },
    form: {
      met: (_needed, given) => `${startSentence(FORMS[given].en)} can be used as the credential.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? `We could not verify whether ${FORMS[given].en} can be used as the credential on that date.`
          : `The verified forms of the credential are: ${list(needed, FORMS)}. We could not verify whether ${FORMS[given].en} can be used.`,
    },
    designated: {
      met: () => "This is a designated institution, where the credential can be used.",
      failed: () => "This is not a designated institution, so the credential cannot be used to pay there.",
      unknown: () =>
        "We could not verify whether the credential can be used outside designated institutions on that date.",
    },
    "patient-present": {
      met: () => "The patient is present, and the other person only helps to show the credential.",
      unknown: () =>
        "You have not told us whether the patient is present. Identity is checked for doctor visits and hospital stays, so the patient must be present.",
    },
    "agent-action": {
      met: (_needed, given) =>
        `${startSentence(ACTIONS[given].en)} can be done by someone else for the patient.`,
      failed: (needed, given) =>
        `The only thing someone else can do for the patient is: ${list(needed, ACTIONS)}. For ${ACTIONS[given].en}, the patient's identity is checked and the patient must be present.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "We could not verify whether someone else can act for the patient on that date."
          : `The verified rules let someone else do this for the patient: ${list(needed, ACTIONS)}. Practice on ${ACTIONS[given].en} differs from place to place, and we could not verify a rule.`,
    },
    "special-reason": {
      met: () => "There is a special reason for asking someone else.",
      failed: () =>
        "Buying for someone else requires a special reason. Without one, patients must do this themselves.",
      unknown: (_needed, given) =>
        given === null
          ? "You have not told us whether there is a special reason. Buying for someone else is only possible with one."
          : "We could not verify whether buying for someone else requires a special reason on that date.",
    },
    "principal-id": {
      met: (needed) => `${startSentence(PAPERS[needed].en)} is shown.`,
      failed: (needed) => `${startSentence(PAPERS[needed].en)} is missing.`,
      unknown: (needed, given) =>
        given === null
          ? `You have not told us whether ${PAPERS[needed].en} is shown.`
          : `We could not verify whether ${PAPERS[needed].en} is required for buying for someone else on that date.`,
    },
    "agent-id": {
      met: (needed) => `${startSentence(PAPERS[needed].en)} is shown.`,
      failed: (needed) => `${startSentence(PAPERS[needed].en)} is missing.`,
      unknown: (needed, given) =>
        given === null
          ? `You have not told us whether ${PAPERS[needed].en} is shown.`
          : `We could not verify whether ${PAPERS[needed].en} is required for buying for someone else on that date.`,
    },
    "share-money-not-card": () =>
      "If you want a relative to pay from your personal account, set up family mutual aid. The money can be shared, but each person still uses their own credential.",
    "keep-safe": () =>
      "Keep your credential safe. Lending it and using someone else's both have legal consequences.",
  },
  quantities: {},
};
