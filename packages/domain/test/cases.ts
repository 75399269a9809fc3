import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { AnyPolicy, Moment } from "../src/policy/index.ts";
import { instantSchema, plainDateSchema, regionCodeSchema } from "../src/shared/index.ts";

const expectSchema = z.strictObject({
  answer: z.enum(["yes", "no", "value", "unknown"]),
  /** Fields of the outcome that must be there with these values. */
  outcome: z.record(z.string(), z.unknown()).optional(),
  /** All failed conditions, and no others. */
  failed: z.array(z.string()).optional(),
  /** All undecidable conditions, and no others. */
  unknown: z.array(z.string()).optional(),
  /** All remarks, and no others. */
  notes: z.array(z.string()).optional(),
  decidesAlone: z.boolean().optional(),
  stale: z.boolean().optional(),
  holds: z
    .strictObject({ from: plainDateSchema.nullable().optional(), to: plainDateSchema.nullable().optional() })
    .optional(),
});

const fileSchema = z.strictObject({
  given: z.record(z.string(), z.unknown()).default({}),
  cases: z
    .array(
      z.strictObject({
        case: z.string().min(1),
        at: z.strictObject({
          region: regionCodeSchema,
          on: plainDateSchema,
          today: plainDateSchema.optional(),
          knownAt: instantSchema.optional(),
        }),
        given: z.record(z.string(), z.unknown()),
        expect: expectSchema,
        source: z.string().min(1),
      }),
    )
    .min(1),
});

/** A case as the runner asks it. */
export type PolicyCase = {
  readonly name: string;
  readonly moment: Moment;
  readonly question: object;
  readonly expected: z.output<typeof expectSchema>;
};

/** The cases of a kind, from the `cases.yaml` of its folder; a question its schema refuses is an error here. */
export function loadCases(policy: AnyPolicy): readonly PolicyCase[] {
  const path = join(import.meta.dirname, "../src/policies", policy.kind, "cases.yaml");
  if (!existsSync(path)) throw new Error(`${policy.kind} has no cases.yaml`);
  const file = fileSchema.parse(parse(readFileSync(path, "utf8"), { merge: true }));
  return file.cases.map((entry) => {
    const question = policy.parseQuestion({ ...file.given, ...entry.given });
    if (!question.ok)
      throw new Error(`${policy.kind}, ${entry.case}: ${JSON.stringify(question.error.issues)}`);
    const { region, on, today, knownAt } = entry.at;
    const moment = { region, on, ...(today && { today }), ...(knownAt && { knownAt }) };
    return { name: entry.case, moment, question: question.value, expected: entry.expect };
  });
}
