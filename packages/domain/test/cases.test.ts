import { describe, expect, test } from "vitest";
import {
  type AnyPolicy,
  bind,
  changePoints,
  type Decision,
  decide,
  decisionSchema,
  decisionWords,
  decisionWordsSchema,
  type GateState,
  renderJson,
  renderSentence,
  renderSteps,
  renderTable,
} from "../src/policy/index.ts";
import { addDays, daysBetween, type PlainDate } from "../src/shared/index.ts";
import { askedPolicies } from "./asked-policies.ts";
import { reasonsOf, stepsOf } from "./case-trace.ts";
import { loadCases, type PolicyCase, worldOf } from "./cases.ts";
import { loadSeedFacts } from "./seeds.ts";

const asked = await askedPolicies();
const facts = loadSeedFacts(asked);
const BEGINNING = "1990-01-01" as PlainDate;
const END = "2032-01-01" as PlainDate;
const GARBAGE = /undefined|NaN|\[object|null|Infinity/;

function codes(decision: Decision, state: GateState): string[] {
  return decision.reasons.flatMap((reason) =>
    reason.type === "gate" && reason.state === state ? [reason.code] : [],
  );
}

function check(decision: Decision, { expected, because, steps }: PolicyCase): void {
  expect(decision.answer).toBe(expected.answer);
  if (expected.outcome) expect(decision.outcome).toMatchObject(expected.outcome);
  if (expected.answer === "no" && decision.outcome === null)
    expect(expected.failed, "a no names its failed conditions").toBeDefined();
  if (expected.answer === "unknown") expect(expected.unknown, "an unknown names what is open").toBeDefined();
  if (expected.failed) expect(codes(decision, "failed").sort()).toEqual([...expected.failed].sort());
  if (expected.unknown) expect(codes(decision, "unknown").sort()).toEqual([...expected.unknown].sort());
  if (expected.notes) {
    const notes = decision.reasons.flatMap((reason) => (reason.type === "note" ? [reason.code] : []));
    expect(notes.sort()).toEqual([...expected.notes].sort());
  }
  if (expected.decidesAlone !== undefined) {
    expect(decision.missing.length).toBeGreaterThan(0);
    expect(decision.missing.every((missing) => missing.decidesAlone === expected.decidesAlone)).toBe(true);
  }
  if (expected.stale !== undefined) expect(decision.stale).toBe(expected.stale);
  if (expected.holds) expect(decision.holds).toMatchObject(expected.holds);
  if (because) expect(reasonsOf(decision)).toEqual(because);
  if (because || steps) expect(stepsOf(decision)).toEqual(steps ?? []);
}

/** The names under which reasons are counted: remarks by their code, conditions by code and state. */
function reasonNames({ reasons }: Decision): string[] {
  return reasons.map((reason) => (reason.type === "gate" ? `${reason.code}: ${reason.state}` : reason.code));
}

/** A trace names what it calculates, and every amount it answers with, unless it is zero, is in one of its steps. */
function checkTrace({ answer, trace, outcome }: Decision, policy: AnyPolicy, question: object): void {
  if (outcome && typeof outcome === "object" && "ask" in outcome)
    expect(question, "the outcome names what was asked").toMatchObject({ ask: outcome.ask });
  const amounts = new Set<unknown>();
  for (const step of trace) {
    if ("quantity" in step) expect(Object.keys(policy.zh.quantities)).toContain(step.quantity);
    if ("amount" in step) amounts.add(step.amount);
    if (step.op === "share") amounts.add(step.of);
    if (step.op === "cap") amounts.add(step.cap).add(step.before).add(step.after);
    if (step.op === "allocate") amounts.add(step.remaining);
    if (step.op === "read") amounts.add(step.value);
  }
  const answered = answer === "no" ? {} : (outcome ?? {});
  const missing = Object.entries(answered).filter(
    ([field, value]) =>
      field.endsWith("Fen") && typeof value === "number" && value !== 0 && !amounts.has(value),
  );
  expect(missing, "every amount of the outcome has its step").toEqual([]);
}

/** Twenty days spread over the span the answer is said to hold for, its first and last day included. */
function daysInside(decision: Decision): PlainDate[] {
  const from = decision.holds.from ?? BEGINNING;
  const to = decision.holds.to ?? END;
  const length = daysBetween(from, to);
  return Array.from({ length: 20 }, (_, index) => addDays(from, Math.floor(((length - 1) * index) / 19)));
}

describe.each(asked.map((policy) => [policy.kind, policy] as const))("%s", (_kind, policy) => {
  const cases = loadCases(policy);
  const world = (entry: PolicyCase) => worldOf(facts, policy, entry);
  const decideCase = (entry: PolicyCase): Decision =>
    decide(policy, entry.question, entry.moment, world(entry));

  test.each(cases.map((entry) => [entry.name, entry] as const))("%s", (_name, entry) => {
    const decision = decideCase(entry);
    check(decision, entry);
    checkTrace(decision, policy, entry.question);
    expect(policy.answers).toContain(decision.answer);
    if (decision.answer === "unknown") {
      expect(decision.missing.length).toBeGreaterThan(0);
      expect(stepsOf(decision), "an open answer calculates nothing").toEqual([]);
    }

    const { answer, outcome } = bind(policy, entry.moment, world(entry))(entry.question);
    expect({ answer, outcome }, "bound and traced agree").toEqual({
      answer: decision.answer,
      outcome: decision.outcome,
    });

    for (const on of daysInside(decision)) {
      const again: Decision = decide(policy, entry.question, { ...entry.moment, on }, world(entry));
      expect([on, again.answer, again.outcome]).toEqual([on, decision.answer, decision.outcome]);
    }
  });

  test.each(cases.map((entry) => [entry.name, entry] as const))("reads well: %s", (_name, entry) => {
    const decision = decideCase(entry);
    for (const locale of ["zh-CN", "en"] as const) {
      const sentence = renderSentence(decision, policy, locale);
      expect(sentence).not.toBe("");
      expect(sentence).not.toMatch(GARBAGE);
      const steps = renderSteps(decision, policy, locale);
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.join("\n")).not.toMatch(GARBAGE);
      expect(renderTable(decision, policy, locale)).toHaveLength(decision.reads.length);
      if (locale === "zh-CN")
        expect(sentence, "Chinese punctuation").not.toMatch(/\p{Script=Han}[,;:!?(]|[,;:!?)]\p{Script=Han}/u);
      else
        expect(sentence, "English sentences").not.toMatch(/^[^A-Z]|[.!?] [a-z]| {2}|\.\.|\d{4}-\d{2}-\d{2}/);
    }
    const json: unknown = JSON.parse(JSON.stringify(renderJson(decision, policy)));
    expect(decisionSchema.parse(json)).toEqual(json);
    const words = decisionWordsSchema.parse(decisionWords(decision, policy));
    expect([words.reasons.length, words.trace.length, words.reads.length]).toEqual([
      decision.reasons.length,
      decision.trace.length,
      decision.reads.length,
    ]);
  });

  test("every day from 1990 on belongs to the stretch it is said to belong to", () => {
    for (const entry of cases) {
      const { question, moment } = entry;
      const around = { from: BEGINNING, to: END };
      const stretches = changePoints(policy, question, moment, around, world(entry));
      for (const { span, decision } of stretches) {
        const last = span.to === null ? END : addDays(span.to, -1);
        for (const on of [span.from ?? BEGINNING, last]) {
          const again: Decision = decide(policy, question, { ...moment, on }, world(entry));
          expect([on, again.answer, again.outcome]).toEqual([on, decision.answer, decision.outcome]);
        }
      }
    }
  });

  test("every reason code has a case in every state it can come out in, and one that says why", () => {
    const declared = Object.entries(policy.reasons).flatMap(([code, spec]) =>
      spec.type === "gate" ? spec.states.map((state) => `${code}: ${state}`) : [code],
    );
    const reached = new Set(cases.map(decideCase).flatMap(reasonNames));
    expect(declared.filter((name) => !reached.has(name))).toEqual([]);
    const explained = new Set(
      cases.filter(({ because }) => because !== undefined).flatMap((entry) => reasonNames(decideCase(entry))),
    );
    expect(declared.filter((name) => !explained.has(name))).toEqual([]);
  });

  test("every quantity is in a calculation that a case writes out", () => {
    const written = cases.flatMap(({ steps }) => steps ?? []).map((line) => line.split(": ", 1)[0]);
    expect(Object.keys(policy.zh.quantities).filter((quantity) => !written.includes(quantity))).toEqual([]);
  });

  test("every fact version is read by a case", () => {
    const read = new Set(
      cases.map(decideCase).flatMap(({ reads }) => reads.map((reading) => reading.version)),
    );
    const own = [...facts.all()].filter(({ fact }) => fact.startsWith(`${policy.kind}.`));
    expect(own.filter((version) => !read.has(version)).map(({ id }) => id)).toEqual([]);
  });

  test("every declared fact has a version somewhere", () => {
    const written = new Set([...facts.all()].map(({ fact }) => fact));
    expect(Object.values(policy.keys).filter((key) => !written.has(key))).toEqual([]);
  });

  test("every question field is named in both languages", () => {
    const form = JSON.stringify(policy.question.toJSONSchema({ io: "input" }));
    const { properties } = JSON.parse(form);
    for (const [name, field] of Object.entries<{ zh?: string; en?: string }>(properties)) {
      expect([name, typeof field.zh, typeof field.en]).toEqual([name, "string", "string"]);
    }
  });
});
