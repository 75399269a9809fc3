import { type Explanation, writePercent, writeYuan } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Reimbursement } from "./shape.ts";
import { CAUSES, LIABILITIES, SCHEMES } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

/** The sentences in English. */
export const en: Explanation<Reimbursement> = {
  headline: {
    yes: () => "Yes, the basic insurance fund may pay.",
    no: () => "No, the basic insurance fund may not pay this.",
    value: ({ fundPaysFen, ownShareFen }) =>
      fundPaysFen === null || ownShareFen === null
        ? ""
        : `The fund pays ${yuan(fundPaysFen)}; ${yuan(ownShareFen)} inside the catalogue remains yours.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    insured: {
      met: (_needed, given) => `With ${SCHEMES[given].en} the fund pays what the rules cover.`,
      failed: (needed) => `The fund pays only for those in ${list(needed, SCHEMES)}; you are not insured.`,
      unknown: () => "No verified rule says for whom the fund paid on that day.",
    },
    cause: {
      met: (_needed, given) => `This is not among what the fund leaves to others: ${CAUSES[given].en}.`,
      failed: (needed, given) =>
        given === "work-injury"
          ? "Care after an injury at work is for the work-injury fund, not the medical fund."
          : `The fund does not pay for: ${list(needed, CAUSES)}. This cost: ${CAUSES[given].en}.`,
      unknown: () => "What the fund left to others on that day is not verified.",
    },
    "third-party": {
      met: (_needed, given) =>
        `A third party has to pay${given === null ? "" : ` but ${LIABILITIES[given].en}`}, so the fund pays in advance.`,
      failed: (needed) =>
        `What a third party has to bear is not the fund's; it pays in advance only when the third party: ${list(needed, LIABILITIES)}.`,
      unknown: (_needed, given) =>
        given === null
          ? "It is not said whether the third party pays, does not pay or cannot be identified; that decides whether the fund pays in advance."
          : "When the fund paid in advance on that day is not verified.",
    },
    rule: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `${given.by === "told" ? "By the figures you gave" : "By the rule of the place"}: deductible ${yuan(given.deductible)}, above it ${writePercent(given.ratio)}${given.capLeft === null ? "" : `, with ${yuan(given.capLeft)} left of the limit`}.`,
      unknown: () =>
        "Deductible, ratio and limit are set by the pooling area for each insurance, hospital level and kind of care; those of this place are neither verified nor given, so there is no amount.",
    },
    bill: {
      met: (needed, given) =>
        `The ${yuan(given)} in the catalogue does not exceed the total of ${yuan(needed)}.`,
      failed: (needed, given) =>
        `The bill does not add up: a part of ${yuan(given)} exceeds its whole of ${yuan(needed)}.`,
    },
    "fund-recovers": () => "Having paid in advance, the fund may recover it from the third party.",
    "only-claims": () =>
      "Web pages give figures, but no official text was found; they are listed as claims and are not the answer.",
    "as-told": () => "Deductible and ratio are as you gave them and not verified; the settlement decides.",
    "below-deductible": ({ counted, deductible }) =>
      `The ${yuan(counted)} counted does not exceed the deductible of ${yuan(deductible)}; only what exceeds it is paid.`,
    "cap-reached": ({ before, cap }) =>
      `The ratio gives ${yuan(before)}; what is left of the limit is ${yuan(cap)}.`,
    "outpatient-floor": (ratio) =>
      `The national opinions begin outpatient pooling for employees from ${writePercent(ratio)}; the place sets the actual ratio.`,
    "manual-claim": ({ workingDays, papers }) =>
      `A claim by hand${papers.length === 0 ? "" : ` needs ${papers.map((paper) => paper.en).join(", ")} and`} is settled within ${workingDays} working days.`,
  },
  quantities: {
    "in-scope": "cost in the catalogue",
    "class-b-first": "first share of class B",
    counted: "counted",
    deductible: "deductible",
    "before-cap": "by the ratio",
    "fund-pays": "paid by the fund",
    "own-share": "own share in scope",
    "out-of-scope": "out of scope",
  },
};
