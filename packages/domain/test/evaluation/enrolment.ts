import { outcomeField, type ScenarioMapping } from "./scenario.ts";

/** Questions about enrolment; the dates that are there say what is asked. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    const { employment_date: employed, registration_date: registered } = facts;
    const ask = registered === undefined ? "registration-deadline" : "registration-late";
    return {
      kind: "enrolment",
      question: {
        ask,
        ...(employed === undefined ? {} : { employedOn: String(employed) }),
        ...(registered === undefined ? {} : { registeredOn: String(registered) }),
      },
    };
  },
  numbers(decision) {
    return {
      limit_days: outcomeField(decision, "limitDays"),
      last_day: outcomeField(decision, "lastDay"),
      days_late: outcomeField(decision, "daysLate"),
    };
  },
};
