import { z } from "zod";
import type { Decision } from "../../src/policy/index.ts";

/** A scenario as its file has it: flat facts, units in their names, and what a careful clerk would answer. */
export const scenarioSchema = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  on: z.string(),
  expected: z.object({
    decision: z.enum(["yes", "no", "value", "no verified rule"]),
    numbers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    mustSay: z.string().optional(),
  }),
});
/** A scenario. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** How one kind of scenario is asked of the product and its figures are read off the decision. */
export type ScenarioMapping = {
  /** The product's kind and question; the region defaults to the scenario's `region_adcode`. */
  ask(scenario: Scenario): {
    readonly kind: string;
    readonly question: Record<string, unknown>;
    readonly region?: string;
  };
  /** Every figure this kind can be asked for, by the scenario's own names. */
  numbers(decision: Decision): Record<string, unknown>;
};

/** Yuan as a scenario has them, in fen. */
export function fenOf(yuan: unknown): number {
  return Math.round(Number(yuan) * 100);
}

/** Fen as a scenario would write them, in yuan. */
export function yuanOf(fen: unknown): number | null {
  return typeof fen === "number" ? fen / 100 : null;
}

/** A field of the decision's outcome; null where there is none. */
export function outcomeField(decision: Decision, name: string): unknown {
  const outcome = z.record(z.string(), z.unknown()).nullable().parse(decision.outcome);
  return outcome?.[name] ?? null;
}

/** Looks a scenario's word up; an unknown word is a gap in the mapping and fails. */
export function wordOf(words: Readonly<Record<string, string>>, word: unknown): string {
  const found = words[String(word)];
  if (found === undefined) throw new Error(`no mapping for the word ${String(word)}`);
  return found;
}
