import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnyPolicy,
  type Decision,
  decide,
  type FormField,
  fieldMatters,
  questionJsonSchema,
  readQuestionForm,
  renderSentence,
} from "../src/policy/index.ts";
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

function anyValue({ options, field }: FormField): fc.Arbitrary<unknown> {
  if (options) return fc.constantFrom(...Object.keys(options));
  if (field === "flag") return fc.boolean();
  if (field === "region") return fc.constantFrom(...REGIONS, "310118", "320509");
  if (field === "date") return fc.constantFrom(...DAYS);
  if (field === "ratio") return fc.constantFrom("2%", "5%", "6%", "80%");
  if (field === "money") return fc.constantFrom(0, 100, 8_000, 650_000, 5_000_000);
  return fc.constantFrom(0, 1, 2, 3, 4, 5, 9, 13, 60, 120, 240, 360, 2025, 2026);
}

function formOf(policy: AnyPolicy): readonly FormField[] {
  return readQuestionForm(questionJsonSchema(policy));
}

test("what is usually said is one of the options", () => {
  for (const { name, options, field, usual } of asked.flatMap(formOf)) {
    if (usual === undefined) continue;
    if (field === "flag") expect(usual, name).toBeTypeOf("boolean");
    else expect(Object.keys(options ?? {}), name).toContain(usual);
  }
});

const narrowed = asked.filter((policy) => formOf(policy).some(({ when }) => when));

describe.each(narrowed.map((policy) => [policy.kind, policy] as const))("%s", (_kind, policy) => {
  const fields = formOf(policy);

  test("fields depend on words of one required choice, and no required field depends on any", () => {
    const leaders = new Set<string>();
    for (const { when, required } of fields) {
      if (when) expect(required).toBe(false);
      for (const [name, words] of Object.entries(when ?? {})) {
        const leader = fields.find((field) => field.name === name);
        leaders.add(name);
        expect(leader?.required).toBe(true);
        expect(Object.keys(leader?.options ?? {})).toEqual(expect.arrayContaining(words));
      }
    }
    expect(leaders.size).toBe(1);
  });

  test("an answer does not change with a field that is said not to matter", () => {
    const shape = Object.fromEntries(
      fields.map((field) => [
        field.name,
        field.required ? anyValue(field) : fc.option(anyValue(field), { nil: undefined }),
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
        const mattering = new Set(
          fields.filter((field) => fieldMatters(field, filled)).map(({ name }) => name),
        );
        const kept = told.filter(([name]) => mattering.has(name));
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
