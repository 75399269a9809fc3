import {
  type Decision,
  type DecisionJson,
  decide,
  type FactSnapshot,
  renderJson,
} from "@gongji/domain/policy";
import type { PlainDate } from "@gongji/domain/shared";
import { refuse } from "../problem-error.ts";
import { checkRegion, namedPolicy } from "./named-policy.ts";
import type { PolicyRequest } from "./policy-request.ts";

/**
 * Answers a question from the facts, as `decision/1`. `today` is the day of asking, against which overdue reviews
 * are told.
 * @throws ProblemError input.invalid (no such kind or region, or a question its kind's schema refuses)
 */
export function answerQuestion(facts: FactSnapshot, today: PlainDate, request: PolicyRequest): DecisionJson {
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
  const decision: Decision = decide(policy, question.value, { region, on, knownAt, today }, facts);
  return renderJson(decision, policy);
}
