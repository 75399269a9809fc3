import { type Explanation, writeDate, writeYuan } from "../../policy/index.ts";
import type { Range } from "./facts.ts";
import type { FraudConsequence, FraudOutcome, Sanction } from "./shape.ts";
import { ACTS, FUNDS, PARTIES, SCALES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join(", ");
}

function span({ least, most }: Range): string {
  return `${least} to ${most}`;
}

const SUSPENDED = {
  settlement: "direct settlement",
  services: "insured services of the department at fault",
} as const;

function fineText(sanction: Sanction): string {
  const { fineLeastTimes, fineMostTimes, fineLeastFen, fineMostFen } = sanction;
  if (fineMostTimes === 0) return "no fine";
  const money =
    fineLeastFen === null || fineMostFen === null
      ? ""
      : `${writeYuan(fineLeastFen, "en")} to ${writeYuan(fineMostFen, "en")}`;
  if (fineLeastTimes === null || fineMostTimes === null) return money === "" ? "" : `a fine of ${money}`;
  return `a fine of ${span({ least: fineLeastTimes, most: fineMostTimes })} times the amount${money === "" ? "" : `, that is ${money}`}`;
}

function sanctionText(sanction: Sanction): string {
  if (sanction.suspendedUntilCooperation) {
    return "direct settlement may be suspended until the investigation is cooperated with; bills are paid in full meanwhile";
  }
  const { refundFen, suspensionLeastMonths, suspensionMostMonths } = sanction;
  const parts: string[] = [];
  if (sanction.refunds) {
    parts.push(
      refundFen === null ? "the loss to be returned" : `${writeYuan(refundFen, "en")} to be returned`,
    );
  }
  if (sanction.instalments) parts.push("instalments may be agreed where one payment is too hard");
  if (suspensionLeastMonths !== null && suspensionMostMonths !== null) {
    parts.push(
      `${SUSPENDED[sanction.suspends ?? "settlement"]} suspended for ${span({ least: suspensionLeastMonths, most: suspensionMostMonths })} months`,
    );
  }
  parts.push(fineText(sanction));
  return parts.filter((part) => part !== "").join("; ");
}

function outcomeText(outcome: FraudOutcome): string {
  switch (outcome.type) {
    case "sanction":
      return sanctionText(outcome);
    case "punishment":
      if (outcome.mostYears === null) return `for fraud, ${outcome.leastYears} years or more, or life`;
      return outcome.leastYears === 0
        ? `for fraud, up to ${outcome.mostYears} years, detention or control`
        : `for fraud, ${outcome.leastYears} to ${outcome.mostYears} years`;
    case "coverage":
      return `credit management of medical insurance covers ${list(outcome.parties, PARTIES)}`;
  }
}

/** The sentences in English. */
export const en: Explanation<FraudConsequence> = {
  headline: {
    yes: (outcome) => `Yes: ${outcomeText(outcome)}.`,
    no: (outcome) => (outcome === null ? "No." : `No. What follows is: ${outcomeText(outcome)}.`),
    value: (outcome) => `An order to correct it; ${outcomeText(outcome)}.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    act: {
      met: (_needed, given) => (given === null ? "" : `There is a rule for this: ${ACTS[given].en}.`),
      unknown: (_needed, given) =>
        given === null
          ? "What was done is not told, so no rule can be chosen."
          : `No verified rule says what followed there on that day from ${ACTS[given].en}.`,
    },
    purpose: {
      unknown: ({ act, fine }) =>
        `Whether this was done to defraud the fund is not told (${ACTS[act].en}). With intent ${fine === null ? "there is a fine" : `the fine is ${span(fine)} times the amount`}; without it there is none.`,
    },
    insured: {
      met: (needed, given) =>
        given === true
          ? `An insured person is also cut off from direct settlement for ${span(needed)} months.`
          : "The person is not insured, so there is no settlement to suspend.",
      unknown: (needed) =>
        `Whether the person is insured is not told: an insured one is also cut off from direct settlement for ${span(needed)} months.`,
    },
    fund: {
      met: (_needed, given) => `The rules cover this fund: ${FUNDS[given].en}.`,
      unknown: (needed, given) =>
        `Verified for that day: ${needed.length === 0 ? "no fund" : list(needed, FUNDS)}. Not verified: ${FUNDS[given].en}.`,
    },
    suspension: {
      met: () => "The rules suspend direct settlement or insured services for this.",
      failed: (needed, given) =>
        needed === null
          ? `The rules suspend neither settlement nor services for this here: ${ACTS[given].en}.`
          : `It cannot be suspended under the regulation: that rule came into force on ${writeDate(needed, "en")}, after the act.`,
      unknown: (_needed, given) =>
        `Whether settlement was suspended on that day is not verified, or a condition is not told (${ACTS[given].en}).`,
    },
    fine: {
      met: (needed) =>
        needed === null
          ? "The rules fine this."
          : `The rules fine this with ${span(needed)} times the amount.`,
      failed: (_needed, given) => `There is no fine here for ${ACTS[given].en}.`,
    },
    "credit-record": {
      unknown: () =>
        "No verified rule puts a person's medical-insurance fraud on the credit record: credit agencies may not collect illness data, and the list of serious defaulters of 2019 leaves medical insurance out.",
    },
    "insurance-credit": {
      met: (_needed, given) =>
        given === null
          ? ""
          : `Credit management of medical insurance covers ${PARTIES[given].en}; it is not the personal credit record.`,
      unknown: (needed, given) =>
        given === null
          ? "Whether this is an institution or a person is not told."
          : `Verified: ${needed.length === 0 ? "nobody" : list(needed, PARTIES)}. Whether the place covers ${PARTIES[given].en} is not verified.`,
    },
    "crime-act": {
      met: (_needed, given) =>
        given === null ? "" : `When the amount is large, this is prosecuted as fraud: ${ACTS[given].en}.`,
      unknown: (_needed, given) =>
        given === null
          ? "What was done is not told, so whether it is a crime cannot be said."
          : `Whether this was prosecuted as fraud on that day is not verified: ${ACTS[given].en}.`,
    },
    "crime-scale": {
      met: (_needed, given) => (given === null ? "" : `The amount was found to be ${SCALES[given].en}.`),
      unknown: (needed) =>
        `From which amount it is large is not verified${
          needed === null
            ? ", nor are the sentences of that day."
            : `. The sentences by scale are up to ${needed.large.most ?? 0} years, ${needed.huge.least} to ${needed.huge.most ?? 0} years, and ${needed["extremely-huge"].least} years up to life.`
        }`,
    },
    reward: { unknown: () => "No official text says whether there is a reward and how much." },
    "presumed-purpose": (act) =>
      `Under the implementing rules this shows an intent to defraud: ${ACTS[act].en}.`,
    "no-purpose-no-fine": () =>
      "Without an intent to defraud there is an order to correct and to return the loss, and no fine.",
    "fine-depends-on-purpose": (range) =>
      `Whether there is a fine besides depends on the intent${range === null ? "" : `; with it, ${span(range)} times the amount`}.`,
    "not-insured": () => "Only an insured person's settlement can be suspended.",
    "amount-missing": () => "The loss is not told, so only the multiple can be given.",
    "criminal-liability": () =>
      "Where it is a crime, it is prosecuted as fraud under Article 266 of the Criminal Law besides.",
    "institution-suspension-depends": (range) =>
      `If the institution refuses to correct it or the consequences are serious, the department at fault loses insured services for ${span(range)} months; this is not told.`,
    "local-insurance-credit": (parties) =>
      `The local regulation has a credit management of its own, for ${list(parties, PARTIES)}; it is not the personal credit record.`,
    "credit-claim-unsupported": () =>
      "So it cannot be said that it affects the credit record; credit management of insured persons in some places is another matter.",
  },
  quantities: { refund: "to be returned", "fine-least": "least fine", "fine-most": "highest fine" },
};
