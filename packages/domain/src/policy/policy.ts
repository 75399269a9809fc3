import { z } from "zod";
import { type Bilingual, err, ok, type Result } from "../shared/index.ts";
import type { Verdict } from "./decision.ts";
import type { DecisionContext } from "./decision-context.ts";
import type { ExampleQuestion } from "./example-question.ts";
import type { AnyExplanation, Explanation } from "./explanation.ts";
import type { PolicyShape } from "./shape.ts";

/** Everything a kind declares. */
export type PolicyDefinition<T extends PolicyShape> = {
  readonly kind: string;
  readonly title: Bilingual;
  /** What the kind answers, in one sentence. */
  readonly summary: Bilingual;
  /** Which event's day selects the rules: the day of settlement, of treatment, of contribution … */
  readonly dayMeans: Bilingual;
  readonly question: z.ZodType<T["question"]>;
  /** Questions to begin with; a test asks each of them. */
  readonly examples: readonly ExampleQuestion[];
  readonly facts: T["facts"];
  readonly reasons: T["reasons"];
  readonly answers: readonly T["answers"][];
  readonly zh: Explanation<T>;
  readonly en: Explanation<T>;
  decide(question: T["question"], context: DecisionContext<T>): Verdict<T["outcome"]>;
};

/** A question that its kind's schema refuses, with the place of each mistake. */
export type QuestionProblem = {
  readonly code: "policy.question_invalid";
  readonly issues: readonly { readonly path: string; readonly message: string }[];
};

/** A kind, ready to be asked. */
export type Policy<T extends PolicyShape> = PolicyDefinition<T> & {
  /** Fact name -> key in the snapshot, `<kind>.<name>`. */
  readonly keys: Readonly<Record<string, string>>;
  /** Reads a question from outside; unknown fields are refused. */
  parseQuestion(input: unknown): Result<T["question"], QuestionProblem>;
};

/** A kind whose types are not known at compile time: what registries, routers and forms hold. */
export type AnyPolicy = Omit<Policy<PolicyShape>, "zh" | "en" | "decide"> & {
  readonly zh: AnyExplanation;
  readonly en: AnyExplanation;
  decide(question: object, context: DecisionContext<PolicyShape>): Verdict<object>;
};

/** Declares a kind. The shape names its types once; sentences, facts and evaluator are checked against it. */
export function definePolicy<T extends PolicyShape>(definition: PolicyDefinition<T>): Policy<T> {
  const keys: Record<string, string> = {};
  for (const name of Object.keys(definition.facts)) keys[name] = `${definition.kind}.${name}`;
  return {
    ...definition,
    keys: Object.freeze(keys),
    parseQuestion(input) {
      const parsed = definition.question.safeParse(input);
      if (parsed.success) return ok(parsed.data);
      const issues = parsed.error.issues.map((issue) => ({
        path: issue.path.join("."),
        message: issue.message,
      }));
      return err({ code: "policy.question_invalid", issues });
    },
  };
}

/** The question's form as JSON Schema, with names and options in both languages: a front-end draws it as is. */
export function questionJsonSchema(policy: Pick<AnyPolicy, "question">): Record<string, unknown> {
  return z.toJSONSchema(policy.question, { io: "input" });
}
