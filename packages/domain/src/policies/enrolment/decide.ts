import type { Decide } from "../../policy/index.ts";
import { flexibleAccount, mayJoin, mustJoin, schemeOf, twoAtOnce } from "./joining.ts";
import type { Enrolment } from "./shape.ts";
import { agencyTerm, registrationDeadline, registrationLate, residentDeadline } from "./terms.ts";

/** Which insurance somebody joins, who registers, and by when. */
export const decideEnrolment: Decide<Enrolment> = (question, context) => {
  switch (question.ask) {
    case "scheme":
      return schemeOf(question, context);
    case "may-join":
      return mayJoin(question, context);
    case "must-join":
      return mustJoin(question, context);
    case "registration-deadline":
      return registrationDeadline(question, context);
    case "registration-late":
      return registrationLate(question, context);
    case "agency-deadline":
    case "agency-late":
      return agencyTerm(question, context);
    case "two-at-once":
      return twoAtOnce(context);
    case "flexible-account":
      return flexibleAccount(context);
    case "resident-deadline":
      return residentDeadline(question, context);
  }
};
