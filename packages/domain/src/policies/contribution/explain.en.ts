import { claimsText, type Explanation, writePercent, writeYuan } from "../../policy/index.ts";
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
      return `The ${PAYERS[outcome.ask].en} pays ${yuan(outcome.monthlyFen)} a month (${yuan(outcome.baseFen)} × ${writePercent(outcome.rate)}).`;
    case "employer-minimum":
      return `The employer pays at least ${yuan(outcome.monthlyFen)} a month (${yuan(outcome.baseFen)} × ${writePercent(outcome.rate)}).`;
    case "base":
      return `The base is ${yuan(outcome.baseFen)} (between ${yuan(outcome.floorFen)} and ${yuan(outcome.ceilingFen)}).`;
    case "resident": {
      const subsidy = outcome.subsidyFen === null ? "" : `; the subsidy is ${yuan(outcome.subsidyFen)}`;
      return `For ${outcome.year} a resident pays ${yuan(outcome.individualFen)}${subsidy}.`;
    }
    case "resident-minimum":
      return `Funding per head is at least ${yuan(outcome.fundingFen)}, of it at least ${yuan(outcome.individualFen)} paid by the resident.`;
    case "late-fee":
      return `The late fee is ${yuan(outcome.feeFen)}, ${writePercent(outcome.ratePerDay)} for each day.`;
    case "unreported":
      return `What is due is set at ${yuan(outcome.dueFen)}.`;
    case "collector":
      return `Contributions are collected by ${COLLECTORS[outcome.collector].en}.`;
    case "bonus":
      return `The limit of catastrophic insurance rises by at least ${yuan(outcome.raiseFen)}.`;
    default:
      return "";
  }
}

/** The sentences in English. */
export const en: Explanation<Contribution> = {
  headline: {
    yes: (outcome) =>
      outcome.ask === "rate-allowed" ? "Yes, the rate is in order." : "Yes, the standard is high enough.",
    no: () => "No, this is not in order.",
    value: valueText,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    told: { unknown: (needed) => `Not told: ${DETAILS[needed].en}.` },
    rate: {
      met: (needed, given) =>
        given === null ? "" : `The rate of the ${PAYERS[needed].en} is ${writePercent(given)}.`,
      unknown: (needed) => `The rate of the ${PAYERS[needed].en} there on that day is not verified.`,
    },
    "rate-is": {
      met: (needed, given) =>
        `The verified rate is ${writePercent(needed)}, the same as ${writePercent(given)}.`,
      failed: (needed, given) => `The verified rate is ${writePercent(needed)}, not ${writePercent(given)}.`,
      unknown: (needed, given) =>
        `The national document says about ${writePercent(needed)}, to be adjusted; there is no national range, and whether ${writePercent(given)} is right is for the pooling area to say.`,
    },
    "rate-floor": {
      met: (needed, given) =>
        `The employer's rate may not be below ${writePercent(needed)}; ${writePercent(given)} is not. The actual rate is the pooling area's.`,
      failed: (needed, given) =>
        `The employer's rate may not be below ${writePercent(needed)}; ${writePercent(given)} is.`,
    },
    "rate-whole": {
      failed: (needed, given) =>
        `A flexible worker pays the whole rate; ${writePercent(needed)} is only an employee's part, so ${writePercent(given)} is not right.`,
      unknown: (needed, given) =>
        `A flexible worker pays the whole rate, which is above an employee's ${writePercent(needed)}; whether it is ${writePercent(given)} there is not verified.`,
    },
    floor: {
      met: (_needed, given) =>
        given === null ? "" : `The employer's rate may not be below ${writePercent(given)}.`,
      unknown: () => "No least rate of employers is verified there on that day.",
    },
    bounds: { unknown: () => "The bounds of the base there on that day are not verified." },
    year: {
      unknown: (needed) =>
        `What residents pay for ${needed} is not verified; the figure of another year cannot stand in for it.`,
    },
    minimum: {
      met: (_needed, given) =>
        given === null ? "" : `Funding is at least ${writePercent(given)} of last year's income per head.`,
      unknown: () => "No least funding of residents is verified there on that day.",
    },
    funding: {
      met: (needed, given) => `Funding of ${yuan(given)} per head is not below ${yuan(needed)}.`,
      failed: (needed, given) => `Funding of ${yuan(given)} per head is below the least, ${yuan(needed)}.`,
    },
    individual: {
      met: (needed, given) => `An own payment of ${yuan(given)} is not below the least, ${yuan(needed)}.`,
      failed: (needed, given) => `An own payment of ${yuan(given)} is below the least, ${yuan(needed)}.`,
    },
    "late-payer": {
      met: () => "An employee's contributions are reported and paid by the employer.",
      unknown: () =>
        "The law's late fee is for employers; whether a flexible worker owes one is local and not verified.",
    },
    "late-rate": {
      met: (_needed, given) =>
        given === null ? "" : `From the day of arrears ${writePercent(given)} is added for each day.`,
      unknown: (_needed, given) =>
        given === null
          ? "No late fee is verified for that day."
          : "The daily rate changed while the arrears ran, and how to count then is not verified.",
    },
    unreported: {
      met: (_needed, given) =>
        given === null
          ? ""
          : `Where nothing was reported, ${writePercent(given)} of last month's sum is due.`,
      unknown: () => "No verified rule says what was due on that day where nothing was reported.",
    },
    collector: { unknown: () => "Who collected there on that day is not verified." },
    bonus: {
      met: (needed, given) =>
        `The bonus starts with each year after ${needed ?? 0} years in a row; you have ${given}.`,
      unknown: () => "The national bonus started in 2025; none is verified for that day.",
    },
    "general-rate": () =>
      "This is the general rate; it may be adjusted, and what the pooling area publishes counts.",
    "national-guide": (rate) =>
      `The decision of 1998 says about ${writePercent(rate)}, to be adjusted; the actual rate is the pooling area's.`,
    "floor-amount": ({ rate, amount }) =>
      `The employer's rate may not be below ${writePercent(rate)}, which is ${yuan(amount)} on this base.`,
    "at-told-rate": ({ rate, amount }) =>
      `Were the rate ${writePercent(rate)}, it would come to ${yuan(amount)}; that rate is not verified and this is no answer.`,
    withheld: () => "The employer withholds the employee's part from the wage.",
    "bears-all": () => "A flexible worker has no employer to share with and pays the whole contribution.",
    "own-wage": () => "The base is the own wage, not the social average.",
    "local-standard": () => "What the place publishes for the year counts.",
    "law-over-regulation": () =>
      "Since the Social Insurance Law took effect on 2011-07-01 its 0.05% a day counts; the 0.2% that the older regulation still prints applied before.",
    "employer-bears-fee": () => "The fee is the employer's and cannot be passed on to the employee.",
    "bonus-ceiling-unverified": () => "A limit to all bonuses together is not verified.",
    "bonus-local": () => "This is the national least; the place sets the amounts and which years count.",
    claimed: (claims) => claimsText(claims, "en"),
  },
  quantities: {
    monthly: "paid a month",
    "base-floor": "least base",
    "base-ceiling": "highest base",
    funding: "least funding per head",
    individual: "least own payment",
    "late-fee": "late fee",
    due: "due",
    raise: "limit rises by at least",
  },
};
