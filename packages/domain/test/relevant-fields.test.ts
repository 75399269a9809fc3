import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type AnyPolicy, type Decision, decide, renderSentence } from "../src/policy/index.ts";
import type { PlainDate, RegionCode } from "../src/shared/index.ts";
import { askedPolicies } from "./asked-policies.ts";
import { loadSeedFacts } from "./seeds.ts";

const asked = await askedPolicies();
const facts = loadSeedFacts(asked);
const DAYS = [
  "2019-01-01",
  "2021-06-01",
  "2024-10-02",
  "2026-01-10",
  "2026-04-02",
  "2026-11-29",
  "2027-01-01",
];
const REGIONS = ["100000", "110000", "310000", "330100", "330421", "410000", "420100", "420500", "440100"];

const fieldSchema = z.object({
  enum: z.array(z.string()).optional(),
  type: z.string().optional(),
  field: z.string().optional(),
  when: z.record(z.string(), z.array(z.string())).optional(),
});
const formSchema = z.object({
  properties: z.record(z.string(), fieldSchema),
  required: z.array(z.string()).default([]),
});
type Field = z.infer<typeof fieldSchema>;

function anyValue({ enum: words, type, field }: Field): fc.Arbitrary<unknown> {
  if (words) return fc.constantFrom(...words);
  if (type === "boolean") return fc.boolean();
  if (field === "region") return fc.constantFrom(...REGIONS, "310118", "320509");
  if (field === "date") return fc.constantFrom(...DAYS);
  if (field === "ratio") return fc.constantFrom("2%", "5%", "6%", "80%");
  if (field === "money") return fc.constantFrom(0, 100, 8_000, 650_000, 5_000_000);
  return fc.constantFrom(0, 1, 2, 3, 4, 5, 9, 13, 60, 120, 240, 360, 2025, 2026);
}

function matters(field: Field, question: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(field.when ?? {}).every(([name, words]) => words.includes(String(question[name])));
}

function formOf(policy: AnyPolicy) {
  return formSchema.parse(z.toJSONSchema(policy.question, { io: "input" }));
}

const narrowed = asked.filter((policy) => Object.values(formOf(policy).properties).some(({ when }) => when));

describe.each(narrowed.map((policy) => [policy.kind, policy] as const))("%s", (_kind, policy) => {
  const { properties, required } = formOf(policy);

  test("fields depend on words of one required choice, and no required field depends on any", () => {
    const leaders = new Set<string>();
    for (const [name, { when }] of Object.entries(properties)) {
      if (when) expect(required).not.toContain(name);
      for (const [leader, words] of Object.entries(when ?? {})) {
        leaders.add(leader);
        expect(required).toContain(leader);
        expect(properties[leader]?.enum).toEqual(expect.arrayContaining(words));
      }
    }
    expect(leaders.size).toBe(1);
  });

  test("an answer does not change with a field that is said not to matter", () => {
    const shape = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [
        name,
        required.includes(name) ? anyValue(field) : fc.option(anyValue(field), { nil: undefined }),
      ]),
    );
    const moment = fc.record({
      region: fc.constantFrom(...REGIONS.map((code) => code as RegionCode)),
      on: fc.constantFrom(...DAYS.map((day) => day as PlainDate)),
    });
    fc.assert(
      fc.property(fc.record(shape), moment, (filled, when) => {
        const told = Object.entries(filled).filter(([, value]) => value !== undefined);
        const whole = policy.parseQuestion(Object.fromEntries(told));
        if (!whole.ok) return;
        const kept = told.filter(([name]) => matters(properties[name] ?? {}, filled));
        const less = policy.parseQuestion(Object.fromEntries(kept));
        if (!less.ok) throw new Error(JSON.stringify(less.error));
        const said = (question: object): string => {
          const decision: Decision = decide(policy, question, when, facts);
          return decision.answer + renderSentence(decision, policy, "zh-CN");
        };
        expect(said(less.value)).toBe(said(whole.value));
      }),
      { numRuns: 1_500 },
    );
  });
});
