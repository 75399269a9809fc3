import { POLICIES } from "@gongji/domain/policies";
import { type AnyPolicy, questionJsonSchema } from "@gongji/domain/policy";
import { bilingualSchema } from "@gongji/domain/shared";
import { z } from "zod";
import { namedPolicy } from "./named-policy.ts";

/** A kind as a row of the list of kinds. */
export const listedPolicySchema = z.object({
  kind: z.string(),
  title: bilingualSchema,
  /** What it answers, in one sentence. */
  summary: bilingualSchema,
});
/** A kind as a row of the list of kinds. */
export type ListedPolicy = z.infer<typeof listedPolicySchema>;

/** Everything a front-end needs to ask a kind and to show its facts. */
export const policyDescriptionSchema = listedPolicySchema.extend({
  /** Which event's day selects the rules. */
  dayMeans: bilingualSchema,
  /** The question's form as JSON Schema, with names and options in both languages. */
  question: z.record(z.string(), z.unknown()),
  /** Questions to begin with, as somebody would ask them; money in fen. */
  examples: z.array(
    z.object({
      asks: bilingualSchema,
      region: z.string(),
      question: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
  answers: z.array(z.string()),
  reasons: z.array(z.string()),
  facts: z.array(
    z.object({
      fact: z.string(),
      title: bilingualSchema,
      unit: z.string(),
      inherits: z.string(),
      reviewEveryMonths: z.int(),
    }),
  ),
});
/** Everything a front-end needs to ask a kind and to show its facts. */
export type PolicyDescription = z.infer<typeof policyDescriptionSchema>;

function listed({ kind, title, summary }: AnyPolicy): ListedPolicy {
  return { kind, title, summary };
}

/** Every kind there is, by name. */
export function listPolicies(): ListedPolicy[] {
  return POLICIES.map(listed);
}

/**
 * What a kind asks, answers and knows.
 * @throws ProblemError input.invalid
 */
export function describePolicy(kind: string): PolicyDescription {
  const policy = namedPolicy(kind);
  return {
    ...listed(policy),
    dayMeans: policy.dayMeans,
    question: questionJsonSchema(policy),
    examples: policy.examples.map((example) => ({ ...example, question: { ...example.question } })),
    answers: [...policy.answers],
    reasons: Object.keys(policy.reasons),
    facts: Object.entries(policy.facts).map(([name, { title, unit, inherits, reviewEveryMonths }]) => ({
      fact: `${kind}.${name}`,
      title,
      unit,
      inherits,
      reviewEveryMonths,
    })),
  };
}
