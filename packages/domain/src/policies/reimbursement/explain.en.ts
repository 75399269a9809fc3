import { type Explanation, writeCount, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Reimbursement } from "./shape.ts";
import { CAUSES, LIABILITIES, SCHEMES } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

/** The sentences in English. */
export const en: Explanation<Reimbursement> = {
  headline: {
    yes: () => "Yes, the basic medical insurance fund can pay.",
    no: () => "No, the basic medical insurance fund cannot pay in this way.",
    value: ({ fundPaysFen, ownShareFen }) =>
      fundPaysFen === null || ownShareFen === null
        ? ""
        : `The fund pays ${yuan(fundPaysFen)}. Of the covered costs, you pay ${yuan(ownShareFen)} yourself.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    insured: {
      met: (_needed, given) =>
        `The patient is in ${SCHEMES[given].en}, so the fund pays costs that meet the rules.`,
      failed: (needed) =>
        `The fund pays only for people in ${needed.map((scheme) => SCHEMES[scheme].en).join(" or ")}. You are not insured.`,
      unknown: () => "We could not verify which insured people the fund pays for on that date.",
    },
    cause: {
      met: (_needed, given) =>
        `The cost falls under “${CAUSES[given].en}”, which is not among the cases in which the fund does not pay.`,
      failed: (needed, given) =>
        given === "work-injury"
          ? "The work-injury insurance fund must pay for treating an injury at work. The basic medical insurance fund does not."
          : `The basic medical insurance fund does not pay in these cases: ${list(needed, CAUSES)}. This cost falls under “${CAUSES[given].en}”.`,
      unknown: () => "We could not verify which costs the fund does not pay on that date.",
    },
    "third-party": {
      met: (_needed, given) =>
        `A third party should pay this cost${given === null ? "" : ` but ${LIABILITIES[given].en}`}, so the fund pays in advance.`,
      failed: (needed) =>
        `A third party should pay this cost, so the fund does not. The fund pays in advance only if the third party ${needed.map((word) => LIABILITIES[word].en).join(" or ")}.`,
      unknown: (_needed, given) =>
        given === null
          ? "You have not told us whether the third party has paid, does not pay or cannot be identified. That decides whether the fund pays in advance."
          : "We could not verify when the fund pays in advance on that date.",
    },
    rule: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `${given.by === "told" ? "According to the figures you gave" : "Under the local rules"}, the deductible is ${yuan(given.deductible)} and the fund pays ${writePercent(given.ratio)} of the part above it${given.capLeft === null ? "" : `, with ${yuan(given.capLeft)} left within the limit`}.`,
      unknown: () =>
        "The pooling area sets the deductible, payment rate and limit, which differ by type of insurance, hospital level, and outpatient or inpatient care. We could not verify the figures for this area on that date and you have not given them, so we cannot calculate an amount.",
    },
    bill: {
      met: (needed, given) =>
        `The covered costs of ${yuan(given)} are not above the total of ${yuan(needed)}.`,
      failed: (needed, given) =>
        `The bill does not add up: a part of it, ${yuan(given)}, is more than the whole, ${yuan(needed)}.`,
    },
    "fund-recovers": () =>
      "After paying in advance, the fund has the right to recover the money from the third party.",
    "only-claims": () =>
      "Some web pages give figures, but we found no official basis for them. We list them only as claims, and they are not an answer.",
    "as-told": () =>
      "The deductible and payment rate are the ones you gave and are not verified. The actual settlement decides.",
    "below-deductible": ({ counted, deductible }) =>
      `The ${yuan(counted)} that counts is not above the deductible of ${yuan(deductible)}. Only the part above the deductible is paid.`,
    "cap-reached": ({ before, cap }) =>
      `The payment rate gives ${yuan(before)}, but payment is limited to the remaining ${yuan(cap)}.`,
    "outpatient-floor": (ratio) =>
      `The national opinions require outpatient pooling in employee insurance to pay from ${writePercent(ratio)}. The actual payment rate is set locally.`,
    "manual-claim": ({ workingDays, papers }) =>
      `${papers.length === 0 ? "" : `For a manual claim, bring: ${papers.map((paper) => paper.en).join("; ")}. `}The agency settles a manual claim within ${writeCount(workingDays, "working day")}.`,
  },
  quantities: {
    "in-scope": "Covered costs",
    "class-b-first": "First share paid by the patient",
    counted: "Amount that counts",
    deductible: "Deductible",
    "before-cap": "Amount by the payment rate",
    "fund-pays": "Paid by the fund",
    "own-share": "Your share of covered costs",
    "out-of-scope": "Costs that are not covered",
  },
};
