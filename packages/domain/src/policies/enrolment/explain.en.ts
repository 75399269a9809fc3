import type { Explanation } from "../../policy/index.ts";
import { claimsText } from "../../policy/index.ts";
import type { Enrolment, EnrolmentOutcome } from "./shape.ts";
import { DETAILS, HOUSEHOLDS, type Payment, SCHEMES, STATUSES, type Status } from "./words.ts";

const PAYMENTS: Readonly<Record<Payment, string>> = {
  "employer-and-employee": "employer and employee pay together",
  self: "for employee insurance the person pays alone",
  "self-and-subsidy": "the person pays and the public subsidises",
  nobody: "nothing more is paid",
};

function people(statuses: readonly Status[]): string {
  return statuses.map((status) => STATUSES[status].en).join(", ");
}

function schemeText(outcome: EnrolmentOutcome & { ask: "scheme" }): string {
  const names = outcome.schemes.map((scheme) => SCHEMES[scheme].en).join(" or ");
  const verb = outcome.compulsory ? "Must join" : outcome.pays === "nobody" ? "Stays in" : "May join";
  const registrar =
    outcome.registers === "employer"
      ? "; the employer registers"
      : outcome.pays === "nobody"
        ? ""
        : "; the person registers";
  return `${verb} ${names}${registrar}; ${PAYMENTS[outcome.pays]}.`;
}

function yesText(outcome: EnrolmentOutcome): string {
  switch (outcome.ask) {
    case "may-join":
      return `Yes, may join ${SCHEMES[outcome.scheme].en}.`;
    case "must-join":
      return "Yes, employee insurance is compulsory.";
    case "registration-late":
      return `Yes, late. It was due within ${outcome.limitDays} days of employment, by ${outcome.lastDay}.`;
    case "agency-late":
      return `Yes, late. The agency has ${outcome.limitWorkingDays} working days.`;
    case "flexible-account":
      return "Yes, a flexible worker must have a personal account too.";
    default:
      return "Yes.";
  }
}

function noText(outcome: EnrolmentOutcome | null): string {
  switch (outcome?.ask) {
    case "must-join":
      return "No, employee insurance is not compulsory.";
    case "registration-late":
      return `No, not late. It is due within ${outcome.limitDays} days of employment, by ${outcome.lastDay}.`;
    case "agency-late":
      return `No, not late. The agency has ${outcome.limitWorkingDays} working days.`;
    case "flexible-account":
      return "No, a personal account is not compulsory.";
    case "two-at-once":
      return "No, not two insurances at once.";
    default:
      return "No, not possible.";
  }
}

/** The sentences in English. */
export const en: Explanation<Enrolment> = {
  headline: {
    yes: yesText,
    no: noText,
    value: (outcome) => {
      if (outcome.ask === "scheme") return schemeText(outcome);
      if (outcome.ask === "agency-deadline")
        return `The agency registers within ${outcome.limitWorkingDays} working days of the application.`;
      if (outcome.ask === "registration-deadline")
        return `The employer registers within ${outcome.limitDays} days of employment, by ${outcome.lastDay}.`;
      if (outcome.ask !== "resident-deadline") return "";
      if (outcome.lastDay !== null) return `Join and pay by ${outcome.lastDay}.`;
      return `A newborn is enrolled within ${outcome.days ?? 0} days of birth.`;
    },
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    told: { unknown: (needed) => `Not told: ${DETAILS[needed].en}.` },
    status: {
      met: (needed, given) =>
        `Given: ${STATUSES[given].en}. Belongs to: ${needed.map((scheme) => SCHEMES[scheme].en).join(" or ")}.`,
      unknown: (_needed, given) =>
        `No verified rule says which insurance was for this on that day: ${STATUSES[given].en}.`,
    },
    joins: {
      met: (needed, given) => `Inside the circle of ${SCHEMES[needed].en}: ${STATUSES[given].en}.`,
      failed: (needed, given) => `Outside the circle of ${SCHEMES[needed].en}: ${STATUSES[given].en}.`,
      unknown: (needed, given) =>
        `Whether this could join ${SCHEMES[needed].en} on that day is not verified: ${STATUSES[given].en}.`,
    },
    must: {
      met: (_needed, given) =>
        `Must join employee insurance, registered by the employer, with no waiver: ${STATUSES[given].en}.`,
      failed: (needed, given) => `The law obliges only: ${people(needed)}. Not: ${STATUSES[given].en}.`,
      unknown: (_needed, given) =>
        `Whether employee insurance was compulsory on that day is not verified: ${STATUSES[given].en}.`,
    },
    household: {
      met: (_needed, given) => `The household is no hindrance: ${HOUSEHOLDS[given].en}.`,
      unknown: (_needed, given) =>
        `Whether somebody ${HOUSEHOLDS[given].en} could join there on that day is not verified.`,
    },
    term: {
      met: (needed, given) => `For employment from ${given} the term is ${needed ?? 0} days.`,
      unknown: (_needed, given) => `The term for employment from ${given} is not verified.`,
    },
    "past-deadline": {
      met: (needed, given) =>
        given === null
          ? `The last day was ${needed}, and the employer has not applied.`
          : `The last day was ${needed}; the employer applied on ${given}.`,
      failed: (needed, given) =>
        given === null
          ? `The last day is ${needed} and not yet over.`
          : `The last day was ${needed}; the employer applied on ${given}, in time.`,
    },
    "agency-term": {
      met: (needed) => `The agency has ${needed ?? 0} working days.`,
      unknown: () => "The agency's term on that day is not verified.",
    },
    "past-agency-term": {
      met: (needed, given) => `It took ${given} working days, more than ${needed}.`,
      failed: (needed, given) => `It took ${given} working days, not more than ${needed}.`,
    },
    "one-at-a-time": {
      failed: () => "The place allows only one basic insurance at a time.",
      unknown: () => "Whether two insurances at once were allowed there on that day is not verified.",
    },
    account: {
      met: () => "There a flexible worker in employee insurance must have a personal account.",
      unknown: () => "Whether a flexible worker must have an account there on that day is not verified.",
    },
    "resident-deadline": {
      met: (needed) =>
        `The contribution for ${needed} is due by the last day of the term in the year before.`,
      unknown: (needed) => `The enrolment window for ${needed} there is not verified.`,
    },
    "newborn-term": { unknown: () => "The term for enrolling a newborn there is not verified." },
    "not-a-third-insurance": () =>
      "There are two basic insurances, for employees and for residents; flexible work is a way into the first, not a third.",
    "must-be-employee": (status) =>
      `Must be in employee insurance, registered by the employer: ${STATUSES[status].en}.`,
    "labour-relation-decides": () =>
      "The labour relation decides, not the household; a rural household makes no difference.",
    "household-not-asked": () =>
      "The household is left aside here; for people registered elsewhere the place may have conditions.",
    "household-relaxation": () =>
      "Since August 2024 the state wants household limits relaxed where people live or work; ask the local agency whether it has done so.",
    "first-day-not-counted": () => "The first day is not counted.",
    "agency-then": (days) => `After the application the agency has ${days} working days.`,
    "deadline-passed": (day) => `The last day, ${day}, is over.`,
    "window-local": () => "The place announces the window; joining later means waiting for benefits.",
    claimed: (claims) => claimsText(claims, "en"),
  },
  quantities: { "last-day": "last day", "days-late": "days late" },
};
