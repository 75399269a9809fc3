import { type Explanation, writeDate, writeYuan } from "../../policy/index.ts";
import type { Range } from "./facts.ts";
import type { FraudConsequence, FraudOutcome, Sanction } from "./shape.ts";
import { ACTS, FUNDS, PARTIES, SCALES } from "./words.ts";

function list(words: readonly string[], names: Readonly<Record<string, { readonly en: string }>>): string {
  return words.map((word) => names[word]?.en ?? word).join("; ");
}

function span({ least, most }: Range): string {
  return `${least} to ${most}`;
}

const SUSPENDED = {
  settlement: "direct settlement of medical bills is",
  services: "insured services of the department responsible are",
} as const;

function fineText(sanction: Sanction): string {
  const { fineLeastTimes, fineMostTimes, fineLeastFen, fineMostFen } = sanction;
  if (fineMostTimes === 0) return "there is no fine";
  const money =
    fineLeastFen === null || fineMostFen === null
      ? ""
      : `${writeYuan(fineLeastFen, "en")} to ${writeYuan(fineMostFen, "en")}`;
  if (fineLeastTimes === null || fineMostTimes === null) return money === "" ? "" : `the fine is ${money}`;
  return `the fine is ${span({ least: fineLeastTimes, most: fineMostTimes })} times the amount${money === "" ? "" : `, which is ${money}`}`;
}

function sanctionText(sanction: Sanction): string {
  if (sanction.suspendedUntilCooperation) {
    return "direct settlement may be suspended until the person cooperates with the investigation, and the person pays medical bills in full in the meantime";
  }
  const { refundFen, suspensionLeastMonths, suspensionMostMonths } = sanction;
  const parts: string[] = [];
  if (sanction.refunds) {
    parts.push(
      refundFen === null ? "the loss must be returned" : `${writeYuan(refundFen, "en")} must be returned`,
    );
  }
  if (sanction.instalments) parts.push("instalments can be agreed if returning it all at once is difficult");
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
      if (outcome.mostYears === null)
        return `the sentence for the crime of fraud is imprisonment for ${outcome.leastYears} years or more, or for life`;
      return outcome.leastYears === 0
        ? `the sentence for the crime of fraud is imprisonment for up to ${outcome.mostYears} years, criminal detention or public surveillance`
        : `the sentence for the crime of fraud is imprisonment for ${outcome.leastYears} to ${outcome.mostYears} years`;
    case "coverage":
      return `medical insurance credit management covers ${list(outcome.parties, PARTIES)}`;
  }
}

/** The sentences in English. */
export const en: Explanation<FraudConsequence> = {
  headline: {
    yes: (outcome) => `Yes: ${outcomeText(outcome)}.`,
    no: (outcome) => (outcome === null ? "No." : `No. The consequences are: ${outcomeText(outcome)}.`),
    value: (outcome) =>
      `There is an order to correct this, with these consequences: ${outcomeText(outcome)}.`,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    act: {
      met: (_needed, given) =>
        given === null ? "" : `There are clear rules on the consequences of ${ACTS[given].en}.`,
      unknown: (_needed, given) =>
        given === null
          ? "You have not told us what was done, so we cannot tell which rule applies."
          : `We could not verify the rules of this area on that date for ${ACTS[given].en}.`,
    },
    purpose: {
      unknown: ({ act, fine }) =>
        `You have not told us whether the purpose of ${ACTS[act].en} was to defraud the fund. With that purpose, ${fine === null ? "there is a fine" : `the fine is ${span(fine)} times the amount`}; without it, there is no fine.`,
    },
    insured: {
      met: (needed, given) =>
        given === true
          ? `The person is insured, so direct settlement of medical bills is suspended for ${span(needed)} months.`
          : "The person is not insured, so there is no direct settlement to suspend.",
      unknown: (needed) =>
        `You have not told us whether the person is insured. An insured person's direct settlement is also suspended for ${span(needed)} months.`,
    },
    fund: {
      met: (_needed, given) => `These rules apply to ${FUNDS[given].en}.`,
      unknown: (needed, given) =>
        `${needed.length === 0 ? "It is not clear which funds the verified rules cover on that date" : `On that date, the verified rules apply to: ${list(needed, FUNDS)}`}. We could not verify whether they apply to ${FUNDS[given].en}.`,
    },
    suspension: {
      met: () => "The rules suspend direct settlement or insured services for this.",
      failed: (needed, given) =>
        needed === null
          ? `The rules do not suspend direct settlement or insured services for ${ACTS[given].en}.`
          : `Direct settlement cannot be suspended under the Regulation. The rule on suspension took effect on ${writeDate(needed, "en")} and did not yet apply on the day of the act.`,
      unknown: (_needed, given) =>
        `We cannot say whether ${ACTS[given].en} leads to a suspension on that date: either we could not verify a rule, or a detail is missing.`,
    },
    fine: {
      met: (needed) =>
        needed === null
          ? "The rules set a fine for this."
          : `The rules set a fine of ${span(needed)} times the amount.`,
      failed: (_needed, given) => `In this case, there is no fine for ${ACTS[given].en}.`,
    },
    "credit-record": {
      unknown: () =>
        "We could not verify any rule that records medical insurance fraud by an individual on their personal credit record. Credit reporting agencies may not collect information on illness or medical history, and the 2019 measures on the list of serious defaulters in social insurance do not cover medical insurance.",
    },
    "insurance-credit": {
      met: (_needed, given) =>
        given === null
          ? ""
          : `Medical insurance credit management covers ${PARTIES[given].en}. This is not the same as the personal credit record.`,
      unknown: (needed, given) =>
        given === null
          ? "You have not told us whether this is about an institution or an individual, so we cannot decide."
          : `${needed.length === 0 ? "We could not verify anyone covered by credit management" : `Credit management is verified to cover: ${list(needed, PARTIES)}`}. We could not verify whether this area covers ${PARTIES[given].en}.`,
    },
    "crime-act": {
      met: (_needed, given) =>
        given === null
          ? ""
          : `If the amount is large, ${ACTS[given].en} is prosecuted as the crime of fraud.`,
      unknown: (_needed, given) =>
        given === null
          ? "You have not told us what was done, so we cannot say whether it is a crime."
          : `We could not verify whether ${ACTS[given].en} is prosecuted as the crime of fraud on that date.`,
    },
    "crime-scale": {
      met: (_needed, given) =>
        given === null ? "" : `The authorities handling the case have found that ${SCALES[given].en}.`,
      unknown: (needed) =>
        `We could not verify from what sum an amount counts as “large”${
          needed === null
            ? ", or the sentences that apply on that date."
            : `. By level, the prison sentences are up to ${needed.large.most ?? 0} years, ${needed.huge.least} to ${needed.huge.most ?? 0} years, and from ${needed["extremely-huge"].least} years up to life.`
        }`,
    },
    reward: {
      unknown: () =>
        "We could not verify an official text on whether there is a reward for reporting, or how much it is.",
    },
    "presumed-purpose": (act) =>
      `Under the implementing rules, ${ACTS[act].en} can be taken to show the purpose of defrauding the fund.`,
    "no-purpose-no-fine": () =>
      "Without the purpose of defrauding the fund, there is only an order to correct this and return the loss, and no fine.",
    "fine-depends-on-purpose": (range) =>
      `Whether there is also a fine depends on whether the purpose was to defraud the fund${range === null ? "" : `; if it was, the fine is ${span(range)} times the amount`}.`,
    "not-insured": () => "Only insured people can have direct settlement suspended.",
    "amount-missing": () =>
      "You have not told us the amount lost or obtained, so we can give only the multiple and not a sum.",
    "criminal-liability": () =>
      "If this is a crime, it is also prosecuted as fraud under Article 266 of the Criminal Law.",
    "institution-suspension-depends": (range) =>
      `If the institution refuses to correct this or the consequences are serious, insured services of the department responsible are also suspended for ${span(range)} months. You have not told us whether this is so.`,
    "local-insurance-credit": (parties) =>
      `The local regulation has its own medical insurance credit management, which covers: ${list(parties, PARTIES)}. It is not the personal credit record.`,
    "credit-claim-unsupported": () =>
      "So it cannot be said that this “affects your personal credit record”. Some areas run medical insurance credit management for insured people, but that is a separate matter.",
  },
  quantities: { refund: "Amount to return", "fine-least": "Lowest fine", "fine-most": "Highest fine" },
};
