import { claimsText, type Explanation, startSentence, writeDate } from "../../policy/index.ts";
import type { PlainDate } from "../../shared/index.ts";
import type { Enrolment, EnrolmentOutcome } from "./shape.ts";
import { DETAILS, HOUSEHOLDS, type Payment, SCHEMES, STATUSES, type Status } from "./words.ts";

const PAYMENTS: Readonly<Record<Payment, string>> = {
  "employer-and-employee": "the employer and the employee both pay contributions",
  self: "anyone joining employee insurance pays the contribution themselves",
  "self-and-subsidy": "the person pays a contribution and the government pays a subsidy",
  nobody: "no more contributions are due",
};

function date(day: PlainDate): string {
  return writeDate(day, "en");
}
function people(statuses: readonly Status[]): string {
  return statuses.map((status) => STATUSES[status].en).join(", ");
}

function schemeText(outcome: EnrolmentOutcome & { ask: "scheme" }): string {
  const names = outcome.schemes.map((scheme) => SCHEMES[scheme].en).join(" or ");
  const verb = outcome.compulsory ? "must join" : outcome.pays === "nobody" ? "stays in" : "can join";
  const registrar =
    outcome.registers === "employer"
      ? " and is registered by the employer"
      : outcome.pays === "nobody"
        ? ""
        : outcome.pays === "self-and-subsidy"
          ? " and registers in person (a parent registers a child)"
          : " and registers in person";
  return `This person ${verb} ${names}${registrar}. ${startSentence(PAYMENTS[outcome.pays])}.`;
}

function yesText(outcome: EnrolmentOutcome): string {
  switch (outcome.ask) {
    case "may-join":
      return `Yes, this person can join ${SCHEMES[outcome.scheme].en}.`;
    case "must-join":
      return "Yes, employee insurance is compulsory.";
    case "registration-late":
      return `Yes, the registration was late. It was due within ${outcome.limitDays} days of the start of employment, by ${date(outcome.lastDay)}.`;
    case "agency-late":
      return `Yes, the agency took too long. It must register a person within ${outcome.limitWorkingDays} working days.`;
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
      return `No, the registration was not late. It is due within ${outcome.limitDays} days of the start of employment, by ${date(outcome.lastDay)}.`;
    case "agency-late":
      return `No, the agency did not take too long. It must register a person within ${outcome.limitWorkingDays} working days.`;
    case "flexible-account":
      return "No, a personal account is not compulsory.";
    case "two-at-once":
      return "No, a person cannot be in two types of insurance at the same time.";
    default:
      return "No, this person cannot join.";
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
        return `The agency must register the person within ${outcome.limitWorkingDays} working days of receiving the application.`;
      if (outcome.ask === "registration-deadline")
        return `The employer must register the person within ${outcome.limitDays} days of the start of employment, by ${date(outcome.lastDay)}.`;
      if (outcome.ask !== "resident-deadline") return "";
      if (outcome.lastDay !== null) return `Join and pay by ${date(outcome.lastDay)}.`;
      return `A newborn must be enrolled within ${outcome.days ?? 0} days of birth.`;
    },
    unknown: () => "No verified rule answers this question.",
  },
  reasons: {
    told: { unknown: (needed) => `You have not told us ${DETAILS[needed].en}.` },
    status: {
      met: (needed, given) =>
        `${startSentence(STATUSES[given].en)} is eligible for ${needed.map((scheme) => SCHEMES[scheme].en).join(" or ")}.`,
      unknown: (_needed, given) =>
        `We could not verify which insurance ${STATUSES[given].en} should join on that date.`,
    },
    joins: {
      met: (needed, given) => `${startSentence(STATUSES[given].en)} is eligible for ${SCHEMES[needed].en}.`,
      failed: (needed, given) =>
        `${startSentence(STATUSES[given].en)} is not eligible for ${SCHEMES[needed].en}.`,
      unknown: (needed, given) =>
        `We could not verify whether ${STATUSES[given].en} can join ${SCHEMES[needed].en} on that date.`,
    },
    must: {
      met: (_needed, given) =>
        `${startSentence(STATUSES[given].en)} must join employee insurance, is registered by the employer, and cannot opt out.`,
      failed: (needed, given) =>
        `By law, employee insurance is compulsory only for ${people(needed)}. It is not compulsory for ${STATUSES[given].en}.`,
      unknown: (_needed, given) =>
        `We could not verify whether employee insurance is compulsory for ${STATUSES[given].en} on that date.`,
    },
    household: {
      met: (_needed, given) =>
        `A household registration (hukou) ${HOUSEHOLDS[given].en} does not prevent enrolment.`,
      unknown: (_needed, given) =>
        `We could not verify a local rule on whether someone with a household registration (hukou) ${HOUSEHOLDS[given].en} can enrol in this area on that date.`,
    },
    term: {
      met: (needed, given) =>
        `For employment that started on ${date(given)}, the deadline for registration is ${needed ?? 0} days.`,
      unknown: (_needed, given) =>
        `We could not verify the deadline for registration for employment that started on ${date(given)}.`,
    },
    "past-deadline": {
      met: (needed, given) =>
        given === null
          ? `The last day was ${date(needed)}. It has passed and the employer has not applied.`
          : `The last day was ${date(needed)}, but the employer did not apply until ${date(given)}.`,
      failed: (needed, given) =>
        given === null
          ? `The last day is ${date(needed)}, which has not passed yet.`
          : `The last day was ${date(needed)}. The employer applied on ${date(given)}, within the deadline.`,
    },
    "agency-term": {
      met: (needed) => `The agency must register a person within ${needed ?? 0} working days.`,
      unknown: () => "We could not verify how long the agency has to register a person on that date.",
    },
    "past-agency-term": {
      met: (needed, given) => `The agency took ${given} working days, which is more than ${needed}.`,
      failed: (needed, given) => `The agency took ${given} working days, which is no more than ${needed}.`,
    },
    "one-at-a-time": {
      failed: () => "Local rules allow only one type of basic medical insurance at a time.",
      unknown: () =>
        "We could not verify whether a person can be in two types of insurance at the same time in this area on that date.",
    },
    account: {
      met: () => "Under local rules, a flexible worker in employee insurance must have a personal account.",
      unknown: () =>
        "We could not verify whether a flexible worker must have a personal account in this area on that date.",
    },
    "resident-deadline": {
      met: (needed) => `Contributions for ${needed} must be paid in full by the deadline in the year before.`,
      unknown: (needed) =>
        `We could not verify the enrolment window of resident insurance for ${needed} in this area.`,
    },
    "newborn-term": {
      unknown: () => "We could not verify the deadline for enrolling a newborn in this area.",
    },
    "not-a-third-insurance": () =>
      "There are only two types of basic medical insurance: employee insurance and resident insurance. Flexible work is a way of joining employee insurance, not a third type.",
    "must-be-employee": (status) =>
      `${startSentence(STATUSES[status].en)} must join employee insurance and is registered by the employer.`,
    "labour-relation-decides": () =>
      "What decides is the employment relationship, not the household registration (hukou). The same applies to a rural household registration.",
    "household-not-asked": () =>
      "This answer does not take household registration (hukou) into account. If yours is in another place, check the local conditions for enrolling where you live or work.",
    "household-relaxation": () =>
      "Since August 2024, national policy has called for household registration limits on enrolling where you live or work to be relaxed. Ask the local medical insurance agency whether this has been put into practice.",
    "first-day-not-counted": () => "The starting day itself is not counted.",
    "agency-then": (days) =>
      `The agency must register the person within ${days} working days of receiving the application.`,
    "deadline-passed": (day) => `The deadline of ${date(day)} has passed.`,
    "window-local": () =>
      "Each area announces its own enrolment window. If you enrol later, you must wait for benefits; see the waiting period rules.",
    claimed: (claims) => claimsText(claims, "en"),
  },
  quantities: { "last-day": "Last day", "days-late": "Days late" },
};
