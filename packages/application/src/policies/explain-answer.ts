import {
  decisionSchema,
  decisionWords,
  decisionWordsSchema,
  type FactSnapshot,
  headline,
  inBoth,
  nearestChange,
  renderJson,
} from "@gongji/domain/policy";
import { bilingualSchema, type PlainDate } from "@gongji/domain/shared";
import { z } from "zod";
import type { PolicyRequest } from "./policy-request.ts";
import { decideRead, readRequest } from "./read-request.ts";

/** An answer for a page: the decision, all of it in words, and what would change it. */
export const explainedAnswerSchema = z.object({
  decision: decisionSchema,
  words: decisionWordsSchema,
  /** Of a no or an unknown: single changes of the question, or of the day (`on`), that would give an answer. */
  nearest: z.array(
    z.object({
      field: z.string(),
      from: z.json(),
      to: z.json(),
      answer: z.enum(["yes", "value"]),
      headline: bilingualSchema,
    }),
  ),
});
/** An answer for a page: the decision, all of it in words, and what would change it. */
export type ExplainedAnswer = z.infer<typeof explainedAnswerSchema>;

type Json = z.infer<ReturnType<typeof z.json>>;

/** A value of a question as JSON; all of them are words, numbers or flags. */
function plain(value: unknown): Json {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/**
 * Answers a question as `answerQuestion` does, with its sentences one by one and the nearest changes.
 * @throws ProblemError input.invalid
 */
export function explainAnswer(
  facts: FactSnapshot,
  today: PlainDate,
  request: PolicyRequest,
): ExplainedAnswer {
  const read = readRequest(facts, today, request);
  const { policy, question, moment } = read;
  const decision = decideRead(facts, read);
  const changes = nearestChange(policy, question, moment, facts);
  return {
    decision: renderJson(decision, policy),
    words: decisionWords(decision, policy),
    nearest: changes.flatMap(({ field, from, to, decision: changed }) =>
      changed.answer === "yes" || changed.answer === "value"
        ? [
            {
              field,
              from: plain(from),
              to: plain(to),
              answer: changed.answer,
              headline: inBoth((locale) => headline(changed, policy, locale)),
            },
          ]
        : [],
    ),
  };
}
