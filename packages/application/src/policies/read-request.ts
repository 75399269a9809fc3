import { type AnyPolicy, type Decision, decide, type FactSnapshot, type Moment } from "@gongji/domain/policy";
import type { PlainDate } from "@gongji/domain/shared";
import { refuse } from "../problem-error.ts";
import { checkRegion, namedPolicy } from "./named-policy.ts";
import type { PolicyRequest } from "./policy-request.ts";

/** A request whose kind, region and question have been read. */
export interface ReadRequest {
  readonly policy: AnyPolicy;
  readonly question: object;
  readonly moment: Moment;
}

/**
 * Reads a request. `today` is the day of asking, against which overdue reviews are told.
 * @throws ProblemError input.invalid (no such kind or region, or a question its kind's schema refuses)
 */
export function readRequest(facts: FactSnapshot, today: PlainDate, request: PolicyRequest): ReadRequest {
  const policy = namedPolicy(request.kind);
  checkRegion(facts, request.region);
  const question = policy.parseQuestion(request.question);
  if (!question.ok) {
    const issues = question.error.issues.map(({ path, message }) => ({
      path: path === "" ? "question" : `question.${path}`,
      message,
    }));
    return refuse({ code: "input.invalid", issues });
  }
  const { region, on, knownAt = null } = request;
  return { policy, question: question.value, moment: { region, on, knownAt, today } };
}

/** Decides a request that has been read. */
export function decideRead(facts: FactSnapshot, { policy, question, moment }: ReadRequest): Decision {
  return decide(policy, question, moment, facts);
}
