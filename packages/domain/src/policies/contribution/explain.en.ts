import {
  claimsText,
  type Explanation,
  startSentence,
  writeCount,
  writePercent,
  writeYuan,
} from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { Contribution, ContributionOutcome } from "./shape.ts";
import { COLLECTORS, DETAILS, PAYERS } from "./words.ts";

function yuan(amount: Fen): string {
  return writeYuan(amount, "en");
}

function valueText(outcome: ContributionOutcome): string {
  switch (outcome.ask) {
    case "employee":
    case "employer":
    case "flexible":
      return `${startSentence(PAYERS[outcome.ask].en)} pays ${yuan(outcome.monthlyFen)} a month (${writePercent(outcome.rate)} of a base of ${yuan(outcome.baseFen)}).`;
    case "employer-minimum":
      return `The employer pays at least ${yuan(outcome.monthlyFen)} a month (${writePercent(outcome.rate)} of ${yuan(outcome.baseFen)}).`;
    case "base":
      return `The contribution base is ${yuan(outcome.baseFen)} (the lower limit is ${yuan(outcome.floorFen)} and the upper limit is ${yuan(outcome.ceilingFen)}).`;
    case "resident": {
      const subsidy =
        outcome.subsidyFen === null ? "" : `, and the government subsidy is ${yuan(outcome.subsidyFen)}`;
      return `For ${outcome.year}, each resident pays ${yuan(outcome.individualFen)}${subsidy}.`;
    }
    case "resident-minimum":
      return `Funding per person must be at least ${yuan(outcome.fundingFen)}, of which the resident must pay at least ${yuan(outcome.individualFen)}.`;
    case "late-fee":
      return `The late fee is ${yuan(outcome.feeFen)}, at ${writePercent(outcome.ratePerDay)} a day.`;
    case "unreported":
      return `The amount due is set at ${yuan(outcome.dueFen)}.`;
    case "collector":
      return `${startSentence(COLLECTORS[outcome.collector].en)} collects contributions.`;
    case "bonus":
      return `The payment limit of catastrophic illness insurance rises by at least ${yuan(outcome.raiseFen)}.`;
    default:
      return "";
  }
}

/** The sentences in English. */
export const en: Explanation<Contribution> = {
  headline: {
    yes: (outcome) =>
      outcome.ask === "rate-allowed"
        ? "Yes, this rate follows the rules."
        : "Yes, the funding meets the minimum requirements.",
    no: () => "No, this does not follow the rules.",
    value: valueText,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    told: { unknown: (needed) => `You have not told us ${DETAILS[needed].en}.` },
    rate: {
      met: (needed, given) =>
        given === null ? "" : `The contribution rate for ${PAYERS[needed].en} is ${writePercent(given)}.`,
      unknown: (needed) =>
        `We could not verify the contribution rate for ${PAYERS[needed].en} in this area on that date.`,
    },
    "rate-is": {
      met: (needed, given) =>
        `The verified rate is ${writePercent(needed)}, which matches the ${writePercent(given)} you asked about.`,
      failed: (needed, given) => `The verified rate is ${writePercent(needed)}, not ${writePercent(given)}.`,
      unknown: (needed, given) =>
        `The national document says about ${writePercent(needed)} and allows adjustment; there is no national range of rates. Whether ${writePercent(given)} is right depends on the rules of the pooling area.`,
    },
    "rate-floor": {
      met: (needed, given) =>
        `The employer's rate must not be below ${writePercent(needed)}, and ${writePercent(given)} is not below it. The pooling area sets the actual rate.`,
      failed: (needed, given) =>
        `The employer's rate must not be below ${writePercent(needed)}, and ${writePercent(given)} is below it.`,
    },
    "rate-whole": {
      failed: (needed, given) =>
        `A flexible worker pays the whole rate. ${writePercent(needed)} is only the employee's share, so paying ${writePercent(given)} is not right.`,
      unknown: (needed, given) =>
        `A flexible worker pays the whole rate, which should be higher than the employee's share of ${writePercent(needed)}. We could not verify a local rule that shows whether ${writePercent(given)} is right.`,
    },
    floor: {
      met: (_needed, given) =>
        given === null ? "" : `The employer's rate must not be below ${writePercent(given)}.`,
      unknown: () => "We could not verify a minimum employer's rate in this area on that date.",
    },
    bounds: {
      unknown: () =>
        "We could not verify the lower and upper limits of the contribution base in this area on that date.",
    },
    year: {
      unknown: (needed) =>
        `We could not verify how much each resident pays for ${needed}. A figure for another year cannot be used instead.`,
    },
    minimum: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `Funding must be at least ${writePercent(given)} of last year's disposable income per head.`,
      unknown: () =>
        "We could not verify the minimum funding for resident insurance in this area on that date.",
    },
    funding: {
      met: (needed, given) =>
        `Funding of ${yuan(given)} per person is not below the minimum of ${yuan(needed)}.`,
      failed: (needed, given) =>
        `Funding of ${yuan(given)} per person is below the minimum of ${yuan(needed)}.`,
    },
    individual: {
      met: (needed, given) =>
        `An individual contribution of ${yuan(given)} is not below the minimum of ${yuan(needed)}.`,
      failed: (needed, given) =>
        `An individual contribution of ${yuan(given)} is below the minimum of ${yuan(needed)}.`,
    },
    "late-payer": {
      met: () => "The employer declares and pays an employee's contributions.",
      unknown: () =>
        "The late fee in the law applies to employers. We could not verify a local rule on whether a flexible worker who misses payments is charged one.",
    },
    "late-rate": {
      met: (_needed, given) =>
        given === null
          ? ""
          : `A late fee of ${writePercent(given)} is added for each day from the day the payment became overdue.`,
      unknown: (_needed, given) =>
        given === null
          ? "We could not verify the late fee rate for that date."
          : "The late fee rate changed while the payment was overdue, and we could not verify a rule on how to split the calculation.",
    },
    unreported: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `If the employer did not declare its contributions, the amount is set at ${writePercent(given)} of what it paid the month before.`,
      unknown: () =>
        "We could not verify a rule on how the amount was set on that date when an employer did not declare its contributions.",
    },
    collector: {
      unknown: () => "We could not verify which authority collects contributions in this area on that date.",
    },
    bonus: {
      met: (needed, given) =>
        `The bonus is given for each further year after ${writeCount(needed ?? 0, "year")} in a row. You have been enrolled for ${writeCount(given, "year")} in a row.`,
      unknown: () =>
        "National rules on the continuous-enrolment bonus apply only from 2025. We could not verify a rule for that date.",
    },
    "general-rate": () =>
      "This is the general rate. It can be adjusted, so check the rate published by your pooling area.",
    "national-guide": (rate) =>
      `The 1998 decision says about ${writePercent(rate)} and allows adjustment. This is not the actual rate in each area, which the pooling area sets.`,
    "floor-amount": ({ rate, amount }) =>
      `The employer's rate must not be below ${writePercent(rate)}, which is at least ${yuan(amount)} on the base you gave.`,
    "at-told-rate": ({ rate, amount }) =>
      `If the rate really were ${writePercent(rate)}, the result would be ${yuan(amount)}. That rate is not verified, so this is not an answer.`,
    withheld: () => "The employer deducts the employee's share from wages and pays it.",
    "bears-all": () =>
      "A flexible worker has no employer to share the cost, so the individual pays the whole employee insurance contribution as national rules require.",
    "own-wage": () => "The base is the person's own wage, not the average wage of society.",
    "local-standard": () =>
      "The actual amount is the one published for that year by the place where you are insured.",
    "law-over-regulation": () =>
      "Since the Social Insurance Law took effect on 1 July 2011, its rate of 0.05% a day applies. The 0.2% a day still printed in the Interim Regulation on the Collection of Social Insurance Contributions applied only before that date.",
    "employer-bears-fee": () =>
      "The employer that owes the contributions pays the late fee and cannot pass it on to employees.",
    "bonus-ceiling-unverified": () => "We could not verify a limit on the total of all bonuses.",
    "bonus-local": () =>
      "This is the national minimum. The actual amounts, and which years count, are set locally.",
    claimed: (claims) => claimsText(claims, "en"),
  },
  quantities: {
    monthly: "Monthly contribution",
    base: "Contribution base",
    "base-floor": "Lower limit of the base",
    "base-ceiling": "Upper limit of the base",
    funding: "Minimum funding per person",
    individual: "Minimum individual contribution",
    "late-fee": "Late fee",
    due: "Amount due",
    raise: "Limit rises by at least",
  },
};
