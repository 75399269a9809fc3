import { inject } from "vitest";
import { z } from "zod";
import type { AnyPolicy, FactSnapshot, Moment } from "../src/policy/index.ts";
import { instantSchema, plainDateSchema, regionCodeSchema } from "../src/shared/index.ts";
import { supposing } from "./worlds.ts";

/** A reason as the answer has to give it; what is not written is null, or an empty list of documents or claims. */
const reasonOnceSchema = z.strictObject({
  state: z.enum(["met", "failed", "unknown"]).optional(),
  needed: z.unknown().optional(),
  given: z.unknown().optional(),
  /** What a remark speaks of. */
  about: z.unknown().optional(),
  /** The documents the reason cites. */
  cites: z.array(z.string()).min(1).optional(),
  /** What is claimed of a fact that nobody has verified. */
  claims: z.array(z.unknown()).min(1).optional(),
});

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

const reasonSchema = z.union([reasonOnceSchema, z.array(reasonOnceSchema).min(2)]);

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
        /** Facts as if they had been verified in the region, where no version of the seeds lets a rule decide. */
        supposing: z.record(z.string(), z.unknown()).optional(),
        given: z.record(z.string(), z.unknown()),
        expect: expectSchema,
        /** All reasons by their code, and no others: what each needed, was given and cites. */
        because: z.record(z.string(), reasonSchema).optional(),
        /** The whole calculation, a line a step, amounts in fen; a case that says why and has none calculates nothing. */
        steps: z.array(z.string()).optional(),
        source: z.string().min(1),
      }),
    )
    .min(1),
});

/** A case as the runner asks it. */
export type PolicyCase = {
  readonly name: string;
  readonly moment: Moment;
  readonly supposed?: Readonly<Record<string, unknown>> | undefined;
  readonly question: object;
  readonly expected: z.output<typeof expectSchema>;
  readonly because?: object | undefined;
  readonly steps?: readonly string[] | undefined;
};

/** The cases of a kind, from the `cases.yaml` of its folder; a question its schema refuses is an error here. */
export function loadCases(policy: AnyPolicy): readonly PolicyCase[] {
  const written = inject("yaml").cases.find(({ name }) => name === `${policy.kind}/cases.yaml`);
  if (!written) throw new Error(`${policy.kind} has no cases.yaml`);
  const file = fileSchema.parse(written.data);
  return file.cases.map((entry) => {
    const question = policy.parseQuestion({ ...file.given, ...entry.given });
    if (!question.ok)
      throw new Error(`${policy.kind}, ${entry.case}: ${JSON.stringify(question.error.issues)}`);
    const { region, on, today, knownAt } = entry.at;
    const moment = { region, on, ...(today && { today }), ...(knownAt && { knownAt }) };
    const { case: name, supposing: supposed, expect: expected, because, steps } = entry;
    return { name, moment, supposed, question: question.value, expected, because, steps };
  });
}

const worlds = new Map<PolicyCase["supposed"], FactSnapshot>();

/** The facts a case is decided by: those of the seeds, with what it supposes laid over them. */
export function worldOf(
  facts: FactSnapshot,
  policy: AnyPolicy,
  { moment, supposed }: PolicyCase,
): FactSnapshot {
  if (!supposed) return facts;
  const world = worlds.get(supposed) ?? supposing(facts, policy, moment.region, supposed);
  worlds.set(supposed, world);
  return world;
}
