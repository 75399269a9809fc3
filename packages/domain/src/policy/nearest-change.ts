import { z } from "zod";
import { decide } from "./decide.ts";
import type { Decision, Moment } from "./decision.ts";
import type { FactSnapshot } from "./fact-snapshot.ts";
import type { AnyPolicy } from "./policy.ts";

/** One input which, changed alone, would turn the answer into a yes (or a value). */
export type NearestChange = {
  /** The question's field, or `on` for the day. */
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly decision: Decision;
};

const fieldSchema = z.object({
  enum: z.array(z.unknown()).optional(),
  type: z.string().optional(),
  field: z.string().optional(),
});
const formSchema = z.object({ properties: z.record(z.string(), fieldSchema) });

function numbersNeeded(decision: Decision): number[] {
  return decision.reasons.flatMap((reason) =>
    reason.type === "gate" && reason.state !== "met" && typeof reason.needed === "number"
      ? [reason.needed]
      : [],
  );
}

function candidates(field: z.infer<typeof fieldSchema>, decision: Decision): readonly unknown[] {
  if (field.enum) return field.enum;
  if (field.type === "boolean") return [true, false];
  if (field.type === "integer") return numbersNeeded(decision);
  if (field.field === "region") return [decision.region];
  return [];
}

/**
 * Which single change would turn a no or an unknown into an answer: another word, a flag, the number a condition
 * needs, the own region, or the day from which it holds. Changes nothing but one input at a time.
 */
export function nearestChange(
  policy: AnyPolicy,
  question: object,
  moment: Moment,
  facts: FactSnapshot,
): readonly NearestChange[] {
  const now: Decision = decide(policy, question, moment, facts);
  if (now.answer === "yes" || now.answer === "value") return [];
  const given: Readonly<Record<string, unknown>> = { ...question };
  const form = formSchema.parse(z.toJSONSchema(policy.question, { io: "input" }));
  const changes: NearestChange[] = [];
  for (const [name, field] of Object.entries(form.properties)) {
    for (const to of candidates(field, now)) {
      if (to === given[name]) continue;
      const parsed = policy.parseQuestion({ ...given, [name]: to });
      if (!parsed.ok) continue;
      const decision: Decision = decide(policy, parsed.value, moment, facts);
      if (decision.answer !== "yes" && decision.answer !== "value") continue;
      changes.push({ field: name, from: given[name] ?? null, to, decision });
    }
  }
  for (let on = now.holds.to; on !== null; ) {
    const decision: Decision = decide(policy, question, { ...moment, on }, facts);
    if (decision.answer === "yes" || decision.answer === "value") {
      changes.push({ field: "on", from: moment.on, to: on, decision });
      break;
    }
    on = decision.holds.to;
  }
  return changes;
}
