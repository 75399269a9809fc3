import {
  claimsText,
  type Explanation,
  startSentence,
  writeCount,
  writeDate,
  writePercent,
} from "../../policy/index.ts";
import type { OutOfArea, OutOfAreaOutcome, Rules } from "./shape.ts";
import { type Filing, REACHES, type Requirement, SERVICES, SIDES, type Side, TRAVELLERS } from "./words.ts";

const FILINGS: Readonly<Record<Filing, string>> = {
  filed: "you have filed",
  "not-filed": "you have not filed",
  expired: "your filing has expired",
  "not-told": "you have not told us whether you have filed",
};

function list(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}

function side(which: Side, { treatmentPlace, insuredPlace }: Rules): string {
  const place = which === "treatment-place" ? treatmentPlace : insuredPlace;
  return place === null ? SIDES[which].en : `${SIDES[which].en} (${place.en})`;
}

function rulesText(rules: Rules): string {
  const { catalogue, benefits } = rules;
  if (catalogue === null || benefits === null) return "";
  if (catalogue === benefits)
    return ` What is covered and the benefits both follow the rules of ${side(benefits, rules)}.`;
  return ` What is covered follows the catalogue of ${side(catalogue, rules)}. The deductible, payment rate and limit follow the rules of ${side(benefits, rules)}.`;
}

function settledText(filing: Requirement): string {
  if (filing === "exempt") return "Yes, the bill can be settled directly, without filing.";
  return filing === "not-needed"
    ? "Yes, the bill can be settled directly. You do not need to file."
    : "Yes, the bill can be settled directly once you have filed.";
}

function yesText(outcome: OutOfAreaOutcome): string {
  if (outcome.ask === "direct-settlement") return `${settledText(outcome.filing)}${rulesText(outcome)}`;
  return outcome.ask === "filing"
    ? "Yes, you must first file for out-of-area care."
    : "Yes, after filing you still have benefits in the place where you are insured.";
}

function valueText(outcome: OutOfAreaOutcome): string {
  if (outcome.ask === "rules") return rulesText(outcome).trim();
  if (outcome.ask === "reduction") {
    const after = outcome.ratioAfter === null ? "" : `, to ${writePercent(outcome.ratioAfter)}`;
    return `The payment rate is reduced by ${writePercent(outcome.cut).replace("%", " percentage points")}${after}.`;
  }
  if (outcome.ask === "validity")
    return outcome.months === null
      ? "The filing stays valid with no end date."
      : `The filing is valid for ${writeCount(outcome.months, "month")}.`;
  return outcome.ask === "effective"
    ? `The filing takes effect after ${writeCount(outcome.days, "day")}.`
    : "";
}

function openText(requirement: Requirement): string {
  switch (requirement) {
    case "exempt-depends-on-place":
      return "The exemption from filing covers only some places, and you have not told us which district or county it is, so we cannot decide";
    case "exempt-depends-on-service":
      return "The place is exempt from filing, but either we could not verify whether this type of care is exempt too, or you have not told us whether it is outpatient, emergency or inpatient care";
    case "emergency":
      return "Only secondary sources say whether emergency care counts as filed; we could not verify the original text";
    case "filing":
      return "You must file before getting care in another province";
    default:
      return "We could not verify a rule on whether this care needs a filing on that date";
  }
}

/** The sentences in English. */
export const en: Explanation<OutOfArea> = {
  headline: {
    yes: yesText,
    no: (outcome) => {
      if (outcome?.ask === "filing") return "No, you do not need to file.";
      return outcome?.ask === "both-places"
        ? "No, after filing you do not have benefits in the place where you are insured."
        : "No, the bill cannot be settled directly.";
    },
    value: valueText,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    inside: {
      failed: () =>
        "The basic medical insurance fund does not pay for care outside the mainland (including Hong Kong, Macao and Taiwan).",
      unknown: () => "We could not verify whether the fund pays for care outside the mainland on that date.",
    },
    place: {
      unknown: () => "You have not told us where the care is given, or whether that is in another province.",
    },
    settlement: {
      met: (needed, exempt) =>
        exempt
          ? "Bills can be settled directly wherever care is exempt from filing."
          : `Bills can be settled directly in ${REACHES[needed].en}.`,
      unknown: (needed) =>
        `We could not verify whether bills in ${REACHES[needed].en} can be settled directly on that date.`,
    },
    filing: {
      met: (needed, given) => {
        if (needed === "exempt") return "Both the place and the type of care are exempt from filing.";
        return needed === "not-needed" ? "You do not need to file." : `${startSentence(FILINGS[given])}.`;
      },
      failed: (_needed, given) =>
        `You must first file for out-of-area care with the place where you are insured. ${startSentence(FILINGS[given])}.`,
      unknown: (needed, given) => `${openText(needed)}. ${startSentence(FILINGS[given])}.`,
    },
    "filing-needed": {
      met: (needed) => `You must file before care in ${REACHES[needed].en} can be settled directly.`,
      failed: (needed, given) =>
        given === "exempt"
          ? "Both the place and the type of care are exempt from filing."
          : `You do not need to file for care in ${REACHES[needed].en}.`,
      unknown: (needed, given) =>
        given === "unverified"
          ? `We could not verify whether care in ${REACHES[needed].en} needs a filing on that date.`
          : `${openText(given)}.`,
    },
    institution: {
      met: () => "The institution is designated and connected to the settlement network.",
      failed: () =>
        "The institution is not designated or not connected to the settlement network, so the bill cannot be settled directly.",
    },
    rules: {
      met: (needed) =>
        needed === "other-province"
          ? "Care in another province follows the rules for direct settlement across provinces."
          : "Care in the same pooling area follows its own rules.",
      unknown: (needed) =>
        `We could not verify whose catalogue and benefits apply to care in ${REACHES[needed].en} on that date.`,
    },
    traveller: {
      unknown: () =>
        "You have not told us whether the reason is long-term residence, a referral, an emergency or other temporary travel.",
    },
    cut: {
      unknown: (needed) =>
        `We could not verify the original text of a rule, or the local rules where you are insured, on how much the payment rate is reduced for ${TRAVELLERS[needed].en}.`,
    },
    validity: {
      unknown: (needed) =>
        `We could not verify the original text of a rule on how long a filing is valid for ${TRAVELLERS[needed].en}.`,
    },
    effective: {
      unknown: () =>
        "We could not verify a rule on when a filing takes effect. Check on the platform that your filing is in effect before you go.",
    },
    "both-places": {
      unknown: () =>
        "Only secondary sources say whether you still have benefits in the place where you are insured after filing; we could not verify the original text.",
    },
    "exempt-only-there": ({ places, services }) => {
      const kinds = services.length === 0 ? "" : ` for ${list(services.map((word) => SERVICES[word].en))}`;
      return `The exemption from filing applies only to ${list(places.map(({ en: name }) => name))}${kinds}. For other places and other types of care, the general filing rule applies.`;
    },
    "exempt-from": (date) =>
      `There was no exemption from filing on that date yet. It starts on ${writeDate(date, "en")}.`,
    "local-exemption-unverified": () =>
      "Some places may have their own arrangements without filing, but that would need a local official document and we have not verified one.",
    "in-province-local": () =>
      "Each province sets its own rules for care in another of its pooling areas. We could not verify an official document for either “no filing within the province” or “you must file first”.",
    "check-institution": (count) =>
      count === null
        ? "Before you go, check that the institution is designated and connected to the settlement network."
        : `The exemption covered ${count} institutions when it was announced. The list may have changed, so check before you go.`,
    "pay-first": () =>
      "If the bill cannot be settled directly, pay it yourself first and keep the receipts, the itemised bill, the diagnosis certificate and the medical records. Then claim reimbursement from the place where you are insured.",
    claimed: (claims) => claimsText(claims, "en"),
    "claimed-ratio": (ratio) =>
      `On that basis, the payment rate would be at least ${writePercent(ratio)}. This is not a verified rule.`,
    "local-cut": () => "The actual payment rate is set by the place where you are insured.",
  },
  quantities: {},
};
