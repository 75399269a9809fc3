import { join } from "node:path";
import {
  answerTimeline,
  describePolicy,
  explainAnswer,
  explainedAnswerSchema,
  listDocuments,
  listPolicies,
  readDocument,
  readDocumentSchema,
  readFactVersions,
  recordedFactSchema,
} from "@gongji/application/policies";
import { plainDateSchema, regionCodeSchema } from "@gongji/domain/shared";
import { expect, test } from "vitest";
import { loadFacts, readFactSources } from "./load-facts.ts";

const loaded = loadFacts(readFactSources(join(import.meta.dirname, "../../../../seeds")));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
const facts = loaded.value;
const TODAY = plainDateSchema.parse("2026-12-01");
const WUHAN = regionCodeSchema.parse("420100");
const question = {
  relation: "sibling",
  donorScheme: "employee",
  recipientScheme: "resident",
  use: "care-cost",
};
const asked = { kind: "mutual-aid", region: WUHAN, on: plainDateSchema.parse("2024-09-30"), question };

test("every question to begin with is explained, list by list", () => {
  for (const { kind } of listPolicies()) {
    const { examples } = describePolicy(kind);
    expect(examples.length).toBeGreaterThan(1);
    for (const { region, question: filled } of examples) {
      const request = { kind, region: regionCodeSchema.parse(region), on: TODAY, question: filled };
      const { decision, words } = explainedAnswerSchema.parse(explainAnswer(facts, TODAY, request));
      expect(words.reasons).toHaveLength(decision.reasons.length);
      expect(words.trace).toHaveLength(decision.trace.length);
      expect(words.reads).toHaveLength(decision.reads.length);
      expect(decision.text["zh-CN"]).toContain(words.headline.zh);
    }
  }
});

test("a no names the changes that would make it a yes, each with the answer it leads to", () => {
  const { nearest } = explainAnswer(facts, TODAY, asked);
  expect(nearest.map(({ field, to, answer }) => [field, to, answer])).toEqual([
    ["relation", "spouse", "yes"],
    ["relation", "parent", "yes"],
    ["relation", "child", "yes"],
    ["on", "2024-10-01", "yes"],
  ]);
});

test("a timeline has no gap, and its facts change on the days it changes", () => {
  const { stretches, facts: read } = answerTimeline(facts, TODAY, asked);
  expect(stretches[0]?.from).toBeNull();
  expect(stretches.at(-1)?.to).toBeNull();
  for (const [index, { from }] of stretches.entries())
    if (index > 0) expect(stretches[index - 1]?.to).toBe(from);
  const relatives = read.find(({ fact }) => fact === "mutual-aid.relatives");
  expect(relatives?.spans.map(({ from }) => from)).toContain("2024-10-01");
});

test("a fact shows the versions of every region, and a document every version that rests on it", () => {
  const recorded = recordedFactSchema.parse(readFactVersions(facts, "mutual-aid.relatives"));
  expect(new Set(recorded.versions.map(({ region }) => region))).toContain("420000");
  for (const { document, versions } of listDocuments(facts)) {
    const read = readDocumentSchema.parse(readDocument(facts, document));
    expect(read.rests).toHaveLength(versions);
  }
  const cited = recorded.versions.flatMap(({ citations }) => citations.map(({ document }) => document));
  const listed = new Set(listDocuments(facts).map(({ document }) => document));
  expect(cited.filter((document) => !listed.has(document))).toEqual([]);
});
