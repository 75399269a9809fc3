import { type DecisionJson, type FactSnapshot, renderJson } from "@gongji/domain/policy";
import type { PlainDate } from "@gongji/domain/shared";
import type { PolicyRequest } from "./policy-request.ts";
import { decideRead, readRequest } from "./read-request.ts";

/**
 * Answers a question from the facts, as `decision/1`. `today` is the day of asking, against which overdue reviews
 * are told.
 * @throws ProblemError input.invalid (no such kind or region, or a question its kind's schema refuses)
 */
export function answerQuestion(facts: FactSnapshot, today: PlainDate, request: PolicyRequest): DecisionJson {
  const read = readRequest(facts, today, request);
  return renderJson(decideRead(facts, read), read.policy);
}
