import type { Explanation } from "../../policy/index.ts";
import type { Maternity } from "./shape.ts";
import { BENEFITS, CLAIMANTS, PAYERS, ROUTES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

function months(count: number | null): string {
  return `${count} month${count === 1 ? "" : "s"}`;
}

/** The sentences in English. */
export const en: Explanation<Maternity> = {
  headline: {
    yes: ({ benefit }) => `Yes, the ${BENEFITS[benefit].en} is due.`,
    no: (outcome) => {
      if (outcome?.missingMonths)
        return `Not now: the ${BENEFITS[outcome.benefit].en} is ${months(outcome.missingMonths)} short.`;
      return "No, it is not due now.";
    },
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    claimant: {
      met: (_needed, given) => `Entitled: ${CLAIMANTS[given].en}.`,
      failed: (needed, given) => `The law entitles ${list(needed, CLAIMANTS)}; not ${CLAIMANTS[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "Who was entitled on that day is not verified."
          : `The law entitles ${list(needed, CLAIMANTS)}. For ${CLAIMANTS[given].en} the place decides, and its official rule is not verified.`,
    },
    contributed: {
      met: (_needed, given) => `${months(given)} paid.`,
      failed: (needed) => `Not a single month has been paid, so there is no ${BENEFITS[needed].en}.`,
    },
    months: {
      met: (needed, given) =>
        `${months(needed)} of full contributions in a row are needed; there are ${given}.`,
      failed: (needed, given) =>
        `${months(needed)} of full contributions in a row are needed; now there ${given === 1 ? "is" : "are"} ${given}.`,
      unknown: (needed) =>
        needed === null
          ? "How many months of contributions the allowance needs there on that day is not verified."
          : `${months(needed)} of full contributions in a row are needed; it is not said how many there are.`,
    },
    payer: {
      met: (_needed, given) => (given === null ? "" : `The allowance is borne by ${PAYERS[given].en}.`),
      unknown: () => "Whether employer or fund bears the allowance there is not verified.",
    },
    delivered: {
      met: (needed) => `The delivery or operation was on ${needed}.`,
      failed: (needed, given) => `The delivery or operation is on ${needed}, which ${given} has not reached.`,
    },
    "medical-start": {
      unknown: (_needed, given) =>
        `The law asks for no least number of months, but the place is said to; whether ${given} paid are enough there is not verified.`,
    },
    "no-months-in-law": () =>
      "The Social Insurance Law sets no least number of months; the place of insurance may ask for some, and its verified rule counts.",
    "local-rule-unverified": (place) =>
      `The rule of ${place?.en ?? "the place"} is not verified, and the rule of another place does not stand in for it.`,
    "other-place": (place) => `The rule of ${place.en} holds in ${place.en} only, not here.`,
    "may-wait": ({ required, missing }) =>
      `It is not lost: after ${months(missing)} more, with ${required} in a row, it can be claimed.`,
    routes: (routes) => `Paid out: ${list(routes, ROUTES)}.`,
    "routes-unverified": () => "Whether it goes to the woman or to her employer there is not verified.",
    "medical-start-unverified": () =>
      "From which month after the first payment it is paid has not been verified; ask the local agency.",
    "settled-within": (days) => `The agency settles a claim within ${days} working days.`,
    "average-wage": () => "The allowance follows the employer's average monthly wage of the year before.",
    "employer-contributes": () => "The employer contributes for maternity; the employee does not.",
    merged: () => "There, maternity insurance is run together with employee medical insurance.",
  },
  quantities: { required: "months needed", missing: "months missing" },
};
