import {
  type AnyPolicy,
  BASES,
  changePoints,
  FACT_STATES,
  type FactSnapshot,
  GRADES,
  headline,
  inBoth,
  type Reading,
  readingText,
} from "@gongji/domain/policy";
import { bilingualSchema, DATE_MIN, FOREVER, type PlainDate, plainDateSchema } from "@gongji/domain/shared";
import { z } from "zod";
import type { PolicyRequest } from "./policy-request.ts";
import { readRequest } from "./read-request.ts";

const day = z.iso.date().nullable();

/** How the answer to one question, and each fact it rests on, changed over the days. */
export const answerTimelineSchema = z.object({
  /** Stretches of days with one answer, first to last, without a gap. */
  stretches: z.array(
    z.object({
      from: day,
      to: day,
      answer: z.enum(["yes", "no", "value", "unknown"]),
      headline: bilingualSchema,
    }),
  ),
  /** The facts that an answer on any of these days rests on, each with its whole history as the region sees it. */
  facts: z.array(
    z.object({
      fact: z.string(),
      title: bilingualSchema,
      spans: z.array(
        z.object({
          from: day,
          to: day,
          state: z.enum(FACT_STATES),
          text: bilingualSchema,
          /** The region whose rule it is; null where nobody has written any. */
          holder: z.string().nullable(),
          basis: z.enum(BASES),
          grade: z.enum(GRADES),
        }),
      ),
    }),
  ),
});
/** How the answer to one question, and each fact it rests on, changed over the days. */
export type AnswerTimeline = z.infer<typeof answerTimelineSchema>;

/** No rule of this field is older; the answer of this day stands for all before it. */
const BEGINNING = plainDateSchema.parse("1990-01-01");

function spanOf(
  reading: Reading<unknown>,
  policy: AnyPolicy,
): AnswerTimeline["facts"][number]["spans"][number] {
  const { from, to, state, holder, basis, grade } = reading;
  return {
    from: from === DATE_MIN ? null : from,
    to: to === FOREVER ? null : to,
    state,
    text: inBoth((locale) => readingText(reading, policy, locale)),
    holder,
    basis,
    grade,
  };
}

/**
 * How the answer changed, and will change as far as rules are known.
 * @throws ProblemError input.invalid
 */
export function answerTimeline(
  facts: FactSnapshot,
  today: PlainDate,
  request: Omit<PolicyRequest, "on">,
): AnswerTimeline {
  const { policy, question, moment } = readRequest(facts, today, { ...request, on: today });
  const range = { from: BEGINNING, to: FOREVER };
  const stretches = changePoints(policy, question, moment, range, facts);
  const read = new Set(stretches.flatMap(({ decision }) => decision.reads.map(({ fact }) => fact)));
  const view = facts.asKnownAt(moment.knownAt ?? null);
  return {
    stretches: stretches.map(({ span, decision }) => ({
      from: span.from === BEGINNING ? null : span.from,
      to: span.to,
      answer: decision.answer,
      headline: inBoth((locale) => headline(decision, policy, locale)),
    })),
    facts: [...read].map((fact) => ({
      fact,
      title: policy.facts[fact.slice(policy.kind.length + 1)]?.title ?? { zh: fact, en: fact },
      spans: view.timeline(fact, moment.region).map((reading) => spanOf(reading, policy)),
    })),
  };
}
