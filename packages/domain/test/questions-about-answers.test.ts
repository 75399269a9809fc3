import { expect, test } from "vitest";
import { findPolicy, mutualAid, POLICIES } from "../src/policies/index.ts";
import {
  changePoints,
  decide,
  decisionJsonSchema,
  factCoverage,
  impact,
  nearestChange,
  questionJsonSchema,
  renderSentence,
  traceDiff,
  whatIf,
} from "../src/policy/index.ts";
import { FOREVER, type PlainDate, type RegionCode } from "../src/shared/index.ts";
import { loadCases } from "./cases.ts";
import { loadSeedFacts } from "./seeds.ts";

const facts = loadSeedFacts(POLICIES);
const day = (text: string) => text as PlainDate;
const WUHAN = "420100" as RegionCode;
const sibling = mutualAid.question.parse({
  relation: "sibling",
  donorScheme: "employee",
  recipientScheme: "resident",
  use: "care-cost",
});

test("the answer as a timeline changes on the days the rules changed", () => {
  const stretches = changePoints(
    mutualAid,
    sibling,
    { region: WUHAN },
    { from: day("2021-01-01"), to: day("2027-01-01") },
    facts,
  );
  expect(stretches.map(({ span, decision }) => [span.from, span.to, decision.answer])).toEqual([
    ["2021-01-01", "2024-10-01", "no"],
    ["2024-10-01", "2026-01-09", "yes"],
    ["2026-01-09", null, "yes"],
  ]);
});

test("the nearest changes of a no are named one by one", () => {
  const changes = nearestChange(
    POLICIES.find(({ kind }) => kind === "mutual-aid") ?? fail(),
    sibling,
    { region: WUHAN, on: day("2024-09-30") },
    facts,
  );
  expect(changes.map(({ field, to }) => `${field}=${String(to)}`)).toEqual([
    "relation=spouse",
    "relation=parent",
    "relation=child",
    "on=2024-10-01",
  ]);
  expect(changes.every(({ decision }) => decision.answer === "yes")).toBe(true);
});

test("a yes has no nearest change", () => {
  const policy = findPolicy("mutual-aid") ?? fail();
  expect(nearestChange(policy, sibling, { region: WUHAN, on: day("2024-10-01") }, facts)).toEqual([]);
});

/** The Hubei rule as it would be had it come a month earlier. */
function earlier() {
  const rule = [...facts.all()].find(
    ({ fact, region, state }) => fact === "mutual-aid.relatives" && region === "420000" && state === "set",
  );
  if (!rule) return fail();
  const changed = whatIf(facts, [{ ...rule, id: "earlier", from: day("2024-09-01") }]);
  return changed.ok ? changed.value : fail();
}

test("what if a rule had come earlier: only its days change, and the facts themselves do not", () => {
  const changed = earlier();
  const at = (on: string, world = changed) =>
    decide(mutualAid, sibling, { region: WUHAN, on: day(on) }, world).answer;
  expect([at("2024-08-31"), at("2024-09-01"), at("2024-10-01")]).toEqual(["no", "yes", "yes"]);
  expect(at("2024-09-01", facts)).toBe("no");
});

test("two changes of one day are refused", () => {
  const [version] = facts.all();
  if (!version) return fail();
  expect(whatIf(facts, [version, { ...version, id: "again", to: FOREVER }]).ok).toBe(false);
});

test("the impact of a change is the cases it flips, with the reason and the fact", () => {
  const cases = loadCases(findPolicy("mutual-aid") ?? fail()).map(({ name, moment, question }) => ({
    id: name,
    policy: findPolicy("mutual-aid") ?? fail(),
    question,
    moment,
  }));
  const flips = impact(cases, facts, earlier());
  expect(flips.map(({ id, diff }) => [id, diff.answer])).toEqual([
    ["武汉，给弟弟，生效前一日", { before: "no", after: "yes" }],
  ]);
  expect(flips[0]?.diff.reasons.map(({ code }) => code)).toEqual([
    "relation",
    "documents-unverified",
    "channels-unverified",
  ]);
  expect(flips[0]?.diff.reads.map(({ fact }) => fact)).toEqual(["mutual-aid.relatives@420100"]);
});

test("a decision does not differ from itself", () => {
  const decision = decide(mutualAid, sibling, { region: WUHAN, on: day("2024-10-01") }, facts);
  expect(traceDiff(decision, decision)).toEqual({ answer: null, outcome: null, reasons: [], reads: [] });
});

test("coverage leaves no cell blank", () => {
  const regions = ["100000", "420000", "420100", "110000"].map((code) => code as RegionCode);
  const cells = factCoverage(POLICIES, regions, day("2026-06-01"), facts.current);
  const count = POLICIES.reduce((sum, policy) => sum + Object.keys(policy.facts).length, 0);
  expect(cells).toHaveLength(count * regions.length);
  const cell = (fact: string, region: string) =>
    cells.find((at) => at.fact === fact && at.region === region)?.state;
  expect(cell("mutual-aid.relatives", "100000")).toBe("set");
  expect(cell("mutual-aid.relatives", "420100")).toBe("inherited");
  expect(cell("mutual-aid.wider-relatives", "100000")).toBe("none");
  expect(cell("mutual-aid.documents", "110000")).toBe("unknown");
  expect(cell("catastrophic.tiers", "420100")).toBe("unknown");
});

test("an unverified claim is shown as a claim and never as the answer", () => {
  const policy = findPolicy("catastrophic") ?? fail();
  const poor = policy.question.parse({ scheme: "resident", burdenFen: 5_000_000, poorHousehold: true });
  const decision = decide(policy, poor, { region: "410000" as RegionCode, on: day("2026-06-01") }, facts);
  expect(decision.answer).toBe("unknown");
  expect(decision.outcome).toBeNull();
  expect(decision.missing[0]?.reading?.claims.map(({ grade }) => grade)).toEqual(["secondary"]);
  const [said = "", claimed = ""] = renderSentence(decision, policy, "zh-CN").split(
    "以下说法没有核实，不能当作答案：",
  );
  expect(said).not.toContain("5500");
  expect(claimed).toMatch(/^困难群众起付线5500元.*（二手资料）/);
  expect(renderSentence(decision, policy, "en")).toMatch(
    /has been claimed but not verified, and is not an answer: .* \(secondary source\)\./,
  );
});

test("claims about several facts are told together, once", () => {
  const policy = findPolicy("contribution") ?? fail();
  const resident = policy.question.parse({ ask: "resident", year: 2025 });
  const moment = { region: "100000" as RegionCode, on: day("2026-11-21") };
  const decision = decide(policy, resident, moment, facts);
  const said = renderSentence(decision, policy, "zh-CN").split("以下说法没有核实，不能当作答案：");
  expect(said).toHaveLength(2);
  expect(said[1]).toMatch(/400元.*670元/);
});

test("an answer says for which days it stands", () => {
  const say = (on: string, locale: "zh-CN" | "en" = "zh-CN") =>
    renderSentence(decide(mutualAid, sibling, { region: WUHAN, on: day(on) }, facts), mutualAid, locale);
  expect(say("2024-09-30")).toMatch(/自2024年8月1日起适用，到2024年10月1日规定或者情况有变为止/);
  expect(say("2026-01-09")).toMatch(/自2026年1月9日起适用；此前答案可能不同或者没有核实到。$/);
  expect(say("2026-01-09", "en")).toMatch(/This answer applies from 9 January 2026\. Before that date/);
});

test("a deadline that passes ends an answer, and is not called a change of rules", () => {
  const policy = findPolicy("enrolment") ?? fail();
  const late = policy.question.parse({ ask: "registration-late", employedOn: "2026-03-01" });
  const decision = decide(policy, late, { region: WUHAN, on: day("2026-03-31") }, facts);
  expect(renderSentence(decision, policy, "zh-CN")).toMatch(/适用到2026年4月1日规定或者情况有变为止。$/);
  expect(renderSentence(decision, policy, "en")).toMatch(
    /until the rules or the circumstances change on 1 April 2026\.$/,
  );
});

test("an open answer says when the rules change next", () => {
  const parent = mutualAid.question.parse({ ...sibling, relation: "parent", recipientRegion: "330100" });
  const decision = decide(mutualAid, parent, { region: WUHAN, on: day("2026-01-08") }, facts);
  expect(renderSentence(decision, mutualAid, "zh-CN")).toMatch(/仍是省内共济.*这两地是否开通没有核实到/);
  expect(renderSentence(decision, mutualAid, "zh-CN")).toMatch(/自2026年1月9日起规定或者情况有变化/);
});

test("an open answer says whether a rule is missing or a part of the case", () => {
  const policy = findPolicy("reimbursement") ?? fail();
  const ask = (given: object) => {
    const question = policy.question.parse({ scheme: "resident", ...given });
    const moment = { region: "100000" as RegionCode, on: day("2026-06-01") };
    return renderSentence(decide(policy, question, moment, facts), policy, "zh-CN");
  };
  expect(ask({ cause: "third-party" })).toMatch(/^已经说明的情况还不够/);
  expect(ask({ cause: "illness", inScopeFen: 100, care: "inpatient" })).toMatch(
    /^没有核实到能回答这个问题的规定/,
  );
});

test("questions and decisions have a JSON Schema", () => {
  for (const policy of POLICIES)
    expect(questionJsonSchema(policy)).toMatchObject({ type: "object", additionalProperties: false });
  expect(decisionJsonSchema()).toMatchObject({ properties: { schema: { const: "decision/1" } } });
});

function fail(): never {
  throw new Error("missing");
}
