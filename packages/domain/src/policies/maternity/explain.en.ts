import { type Explanation, startSentence, writeCount, writeDate } from "../../policy/index.ts";
import type { Maternity } from "./shape.ts";
import { BENEFITS, CLAIMANTS, PAYERS, ROUTES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

function months(count: number | null): string {
  return writeCount(count ?? 0, "month");
}

/** The sentences in English. */
export const en: Explanation<Maternity> = {
  headline: {
    yes: ({ benefit }) => `Yes, the ${BENEFITS[benefit].en} can be claimed.`,
    no: (outcome) => {
      if (outcome?.missingMonths)
        return `No, the ${BENEFITS[outcome.benefit].en} cannot be claimed yet: ${writeCount(outcome.missingMonths, "more month")} of contributions ${outcome.missingMonths === 1 ? "is" : "are"} needed.`;
      return "No, it cannot be claimed now.";
    },
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    claimant: {
      met: (_needed, given) => `${startSentence(CLAIMANTS[given].en)} is entitled.`,
      failed: (needed, given) =>
        `By law, those entitled are: ${list(needed, CLAIMANTS)}. This does not include ${CLAIMANTS[given].en}.`,
      unknown: (needed, given) =>
        needed.length === 0
          ? "We could not verify who is entitled on that date."
          : `By law, those entitled are: ${list(needed, CLAIMANTS)}. Whether ${CLAIMANTS[given].en} is entitled is decided locally, and we could not verify an official local rule.`,
    },
    contributed: {
      met: (_needed, given) => `Contributions have been paid for ${months(given)}.`,
      failed: (needed) =>
        `No contributions have been paid for even one month, so the ${BENEFITS[needed].en} cannot be claimed.`,
    },
    months: {
      met: (needed, given) =>
        `Full contributions must have been paid for ${months(needed)} in a row. They have been paid for ${months(given)}, so this condition is met.`,
      failed: (needed, given) =>
        `Full contributions must have been paid for ${months(needed)} in a row. So far they have been paid for ${months(given)}.`,
      unknown: (needed) =>
        needed === null
          ? "We could not verify how many months of contributions in a row the maternity allowance requires in this area on that date."
          : `Full contributions must have been paid for ${months(needed)} in a row. You have not told us for how many months they have been paid.`,
    },
    payer: {
      met: (_needed, given) =>
        given === null ? "" : `${startSentence(PAYERS[given].en)} pays the maternity allowance.`,
      unknown: () =>
        "We could not verify a local rule on whether the employer or the fund pays the maternity allowance.",
    },
    delivered: {
      met: (needed) => `The birth or operation took place on ${writeDate(needed, "en")}, which has passed.`,
      failed: (needed, given) =>
        `The birth or operation is on ${writeDate(needed, "en")}. On ${writeDate(given, "en")} it has not happened yet.`,
    },
    "medical-start": {
      unknown: (_needed, given) =>
        `The law does not set a minimum number of months of contributions, but some sources say that this area requires a longer period. We could not verify a local rule that shows whether ${months(given)} is enough.`,
    },
    "no-months-in-law": () =>
      "The Social Insurance Law does not set a minimum number of months of contributions. The place where the person is insured may require some, so its verified rule applies.",
    "local-rule-unverified": (place) =>
      `We could not verify the rule for ${place?.en ?? "this area"}, and the rule of another place cannot be used instead.`,
    "other-place": (place) => `The rule of ${place.en} applies only in ${place.en}, not here.`,
    "may-wait": ({ required, missing }) =>
      `The benefit is not lost. If contributions continue for ${writeCount(missing, "more month")}, reaching ${months(required)} of full contributions in a row, it can then be claimed under the rules.`,
    routes: (routes) => `How it is paid: ${list(routes, ROUTES)}.`,
    "routes-unverified": () =>
      "We could not verify a local rule on whether the allowance is paid to the woman or to her employer.",
    "medical-start-unverified": () =>
      "We could not verify an official rule on how many months after the first contribution medical costs can be reimbursed. Check with the local medical insurance agency.",
    "settled-within": (days) =>
      `The agency settles the claim within ${writeCount(days, "working day")} of receiving it.`,
    "average-wage": () =>
      "The allowance is based on the average monthly wage of the employer's staff in the previous year.",
    "employer-contributes": () =>
      "The employer pays maternity insurance contributions. The employee does not.",
    merged: () => "In this area, maternity insurance is run together with employee insurance.",
  },
  quantities: { required: "Months of contributions needed", missing: "Months still needed" },
};
