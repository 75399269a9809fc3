import { claimsText, type Explanation, writePercent } from "../../policy/index.ts";
import type { OutOfArea, OutOfAreaOutcome, Rules } from "./shape.ts";
import { type Filing, REACHES, type Requirement, SERVICES, SIDES, type Side, TRAVELLERS } from "./words.ts";

const FILINGS: Readonly<Record<Filing, string>> = {
  filed: "you have filed",
  "not-filed": "you have not filed",
  expired: "your filing has expired",
  "not-told": "it is not said whether you have filed",
};

function side(which: Side, { treatmentPlace, insuredPlace }: Rules): string {
  const place = which === "treatment-place" ? treatmentPlace : insuredPlace;
  return place === null ? SIDES[which].en : `${SIDES[which].en} (${place.en})`;
}

function rulesText(rules: Rules): string {
  const { catalogue, benefits } = rules;
  if (catalogue === null || benefits === null) return "";
  if (catalogue === benefits) return ` Catalogue and benefits are those of ${side(benefits, rules)}.`;
  return ` What is covered follows the catalogue of ${side(catalogue, rules)}; deductible, ratio and limit follow ${side(benefits, rules)}.`;
}

function settledText(filing: Requirement): string {
  if (filing === "exempt") return "Yes, the bill is settled directly without a filing.";
  return filing === "not-needed"
    ? "Yes, the bill is settled directly; no filing is needed."
    : "Yes, with the filing the bill is settled directly.";
}

function yesText(outcome: OutOfAreaOutcome): string {
  if (outcome.ask === "direct-settlement") return `${settledText(outcome.filing)}${rulesText(outcome)}`;
  return outcome.ask === "filing" ? "Yes, file first." : "Yes, benefits at home continue.";
}

function valueText(outcome: OutOfAreaOutcome): string {
  if (outcome.ask === "rules") return rulesText(outcome).trim();
  if (outcome.ask === "reduction") {
    const after = outcome.ratioAfter === null ? "" : `, leaving ${writePercent(outcome.ratioAfter)}`;
    return `The ratio is cut by ${writePercent(outcome.cut).replace("%", " points")}${after}.`;
  }
  if (outcome.ask === "validity")
    return outcome.months === null
      ? "The filing is valid without end."
      : `The filing is valid for ${outcome.months} months.`;
  return outcome.ask === "effective" ? `The filing takes effect after ${outcome.days} days.` : "";
}

function openText(requirement: Requirement): string {
  switch (requirement) {
    case "exempt-depends-on-place":
      return "The exemption covers only some places, and which district it is has not been said";
    case "exempt-depends-on-service":
      return "The place is exempt, but whether this kind of care is exempt too is not verified or not told";
    case "emergency":
      return "Whether emergency care counts as filed is known from secondary sources only";
    case "filing":
      return "Care in another province needs a filing";
    default:
      return "No verified rule says whether this care needed a filing on that day";
  }
}

/** The sentences in English. */
export const en: Explanation<OutOfArea> = {
  headline: {
    yes: yesText,
    no: (outcome) => {
      if (outcome?.ask === "filing") return "No, no filing is needed.";
      return outcome?.ask === "both-places"
        ? "No, benefits at home do not continue."
        : "No, the bill is not settled directly.";
    },
    value: valueText,
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    inside: {
      failed: () => "Care abroad, Hong Kong, Macao and Taiwan included, is not paid by the basic fund.",
      unknown: () => "No verified rule says whether the fund paid for care abroad on that day.",
    },
    place: { unknown: () => "It is not said where the care is given, nor whether in another province." },
    settlement: {
      met: (needed, exempt) =>
        exempt
          ? "Bills are settled directly where no filing is needed."
          : `Bills are settled directly in ${REACHES[needed].en}.`,
      unknown: (needed) =>
        `No verified rule says whether bills in ${REACHES[needed].en} were settled directly on that day.`,
    },
    filing: {
      met: (needed, given) => {
        if (needed === "exempt") return "Place and kind of care are both exempt from filing.";
        return needed === "not-needed" ? "No filing is needed." : `A filing is there: ${FILINGS[given]}.`;
      },
      failed: (_needed, given) => `A filing with the place of insurance is needed first; ${FILINGS[given]}.`,
      unknown: (needed, given) => `${openText(needed)}; ${FILINGS[given]}.`,
    },
    "filing-needed": {
      met: (needed) => `Care in ${REACHES[needed].en} needs a filing before it is settled directly.`,
      failed: (needed, given) =>
        given === "exempt"
          ? "Place and kind of care are both exempt from filing."
          : `Care in ${REACHES[needed].en} needs no filing.`,
      unknown: (needed, given) =>
        given === "unverified"
          ? `No verified rule says whether care in ${REACHES[needed].en} needed a filing on that day.`
          : `${openText(given)}.`,
    },
    institution: {
      met: () => "The institution is designated and connected.",
      failed: () =>
        "The institution is not connected or not designated, so the bill is not settled directly.",
    },
    rules: {
      met: (needed) =>
        needed === "other-province"
          ? "Care in another province follows the rules of direct settlement across provinces."
          : "Care within the pooling area follows its own rules.",
      unknown: (needed) =>
        `No verified rule says whose catalogue and benefits applied in ${REACHES[needed].en} on that day.`,
    },
    traveller: {
      unknown: () =>
        "It is not said whether this is long-term residence, a referral, an emergency or other travel.",
    },
    cut: {
      unknown: (needed) =>
        `By how much the ratio is cut is not verified, nationally or locally (${TRAVELLERS[needed].en}).`,
    },
    validity: {
      unknown: (needed) => `How long a filing is valid is not verified (${TRAVELLERS[needed].en}).`,
    },
    effective: {
      unknown: () => "From which day a filing takes effect is not verified; check its status before you go.",
    },
    "both-places": {
      unknown: () => "Whether benefits at home continue is known from secondary sources only.",
    },
    "exempt-only-there": ({ places, services }) => {
      const kinds =
        services.length === 0 ? "" : ` for ${services.map((word) => SERVICES[word].en).join(" and ")}`;
      return `Only ${places.map(({ en: name }) => name).join(" and ")} are exempt${kinds}; elsewhere and for other care the general rule of filing holds.`;
    },
    "exempt-from": (date) => `On that day there was no exemption yet; it starts on ${date}.`,
    "local-exemption-unverified": () =>
      "Whether some places exempt each other would need their own official documents; none has been verified.",
    "in-province-local": () =>
      "Each province decides on care in its other cities; neither “no filing” nor “file first” has an official source here.",
    "check-institution": (count) =>
      count === null
        ? "Check before you go that the institution is designated and connected."
        : `The exemption was announced for ${count} institutions; the list may have changed, so check before you go.`,
    "pay-first": () =>
      "Otherwise pay first, keep receipts, itemised list, diagnosis and records, and claim at the place of insurance.",
    claimed: (claims) => claimsText(claims, "en"),
    "claimed-ratio": (ratio) =>
      `By that, at least ${writePercent(ratio)} would be left; that is no verified rule.`,
    "local-cut": () => "The actual ratio is set by the place of insurance.",
  },
  quantities: {},
};
