import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { findPolicy, POLICIES } from "../src/policies/index.ts";
import { type Decision, decide, renderSentence } from "../src/policy/index.ts";
import { plainDateSchema, regionCodeSchema } from "../src/shared/index.ts";
import { type Scenario, type ScenarioMapping, scenarioSchema } from "./evaluation/scenario.ts";
import { loadSeedFacts } from "./seeds.ts";

const PATH = join(import.meta.dirname, "../../../../shared/evaluation/policy/scenarios.json");
const scenarios = existsSync(PATH)
  ? z.array(scenarioSchema).parse(JSON.parse(readFileSync(PATH, "utf8")))
  : [];
const facts = loadSeedFacts(POLICIES);

const mappings = new Map<string, ScenarioMapping>();
for (const file of readdirSync(join(import.meta.dirname, "evaluation"))) {
  const kind = file.replace(/\.ts$/, "");
  if (kind === "scenario") continue;
  const module: { mapping: ScenarioMapping } = await import(`./evaluation/${kind}.ts`);
  mappings.set(kind, module.mapping);
}

/** What cannot be asked yet: a scenario without a mapping, or one whose mapping asks for a kind still missing. */
function gapOf(scenario: Scenario): string | null {
  const mapping = mappings.get(scenario.kind);
  if (!mapping) return scenario.kind;
  const { kind } = mapping.ask(scenario);
  return findPolicy(kind) ? null : kind;
}
const gaps = new Set(scenarios.map(gapOf).filter((gap) => gap !== null));

describe.skipIf(scenarios.length === 0)("scenarios of the evaluation", () => {
  test.skipIf(gaps.size > 0)(`kinds that cannot be asked yet: ${[...gaps].join(", ") || "none"}`, () => {
    expect([...gaps]).toEqual([]);
  });

  const asked = scenarios.filter((scenario) => gapOf(scenario) === null);
  test.each(asked.map((scenario) => [scenario.id, scenario] as const))("%s", (_id, scenario) => {
    const mapping = mappings.get(scenario.kind);
    const request = mapping?.ask(scenario);
    const policy = findPolicy(request?.kind ?? "");
    if (!mapping || !request || !policy) throw new Error("not to be asked");
    const question = policy.parseQuestion(request.question);
    if (!question.ok) throw new Error(JSON.stringify(question.error.issues));
    const moment = {
      region: regionCodeSchema.parse(request.region ?? String(scenario.facts.region_adcode)),
      on: plainDateSchema.parse(scenario.on),
    };
    const decision: Decision = decide(policy, question.value, moment, facts);
    const { decision: wanted, numbers = {} } = scenario.expected;
    const answer = wanted === "no verified rule" ? "unknown" : wanted;
    expect(decision.answer, renderSentence(decision, policy, "zh-CN")).toBe(answer);
    expect(mapping.numbers(decision)).toMatchObject(numbers);
  });
});
