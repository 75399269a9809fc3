import type { z } from "zod";
import { DATE_MIN, FOREVER, type PlainDate } from "../shared/index.ts";
import type { Decision, Reason } from "./decision.ts";
import type { DecisionJson } from "./decision-schema.ts";
import type { Citation, Claim } from "./fact-version.ts";
import type { AnyPolicy } from "./policy.ts";
import type { Reading } from "./reading.ts";
import { renderSentence, specOf } from "./render-text.ts";
import type { Step } from "./step.ts";

type Json = z.infer<ReturnType<typeof z.json>>;

/** A value of a fact, a question or an outcome as JSON. All of them are plain data by construction. */
export function toJson(value: unknown): Json {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** The first day as it travels: null for since ever. */
export function start(date: PlainDate): PlainDate | null {
  return date === DATE_MIN ? null : date;
}

/** The end as it travels: null for without end. */
export function end(date: PlainDate): PlainDate | null {
  return date === FOREVER ? null : date;
}

/** A citation in its travelling form. */
export function citationJson(citation: Citation): DecisionJson["reads"][number]["citations"][number] {
  const { document, locator, role, grade, says } = citation;
  const { id, ...rest } = document;
  return { document: id, ...rest, locator, role, grade, says };
}

/** A claim in its travelling form. */
export function claimJson(claim: Claim): DecisionJson["reads"][number]["claims"][number] {
  return { value: toJson(claim.written), grade: claim.grade, where: claim.where, says: claim.says };
}

/** What is known of a fact, in its travelling form, with its citations and claims. */
export function renderReading(reading: Reading<unknown>, policy: AnyPolicy): DecisionJson["reads"][number] {
  const { version, bound } = reading;
  return {
    fact: reading.fact,
    title: specOf(reading, policy)?.title ?? { zh: reading.fact, en: reading.fact },
    asked: reading.asked,
    holder: reading.holder,
    state: reading.state,
    value: toJson(reading.value),
    from: start(reading.from),
    to: end(reading.to),
    fromIs: version?.fromIs ?? null,
    basis: reading.basis,
    grade: reading.grade,
    checkedOn: version?.checkedOn ?? null,
    reviewDueOn: end(reading.reviewDueOn),
    version: version?.id ?? null,
    bound: bound && { kind: bound.kind, region: bound.version.region, value: toJson(bound.version.value) },
    citations: reading.citations.map(citationJson),
    claims: reading.claims.map(claimJson),
  };
}

function reasonJson(reason: Reason): DecisionJson["reasons"][number] {
  const citations = reason.citations.map(citationJson);
  const { code } = reason;
  if (reason.type === "note") return { type: "note", code, evidence: toJson(reason.evidence), citations };
  const claims = reason.state === "unknown" ? (reason.reading?.claims ?? []).map(claimJson) : [];
  const { state } = reason;
  return {
    type: "gate",
    code,
    state,
    needed: toJson(reason.needed),
    given: toJson(reason.given),
    citations,
    claims,
  };
}

function stepJson(step: Step): DecisionJson["trace"][number] {
  if (step.op === "read") {
    return { op: "read", fact: step.fact, region: step.asked, state: step.state, value: toJson(step.value) };
  }
  if (step.op === "gate") return { ...step, needed: toJson(step.needed), given: toJson(step.given) };
  return step;
}

/** The decision in its travelling form, `decision/1`, with its sentence in both languages. */
export function renderJson(decision: Decision, policy: AnyPolicy): DecisionJson {
  return {
    schema: "decision/1",
    kind: decision.kind,
    region: decision.region,
    on: decision.on,
    knownAt: decision.knownAt,
    dayMeans: policy.dayMeans,
    answer: decision.answer,
    outcome: toJson(decision.outcome),
    reasons: decision.reasons.map(reasonJson),
    trace: decision.trace.map(stepJson),
    reads: decision.reads.map((reading) => renderReading(reading, policy)),
    holds: decision.holds,
    confidence: decision.confidence,
    stale: decision.stale,
    missing: decision.missing.map(({ code, reading, decidesAlone }) => ({
      code,
      fact: reading?.fact ?? null,
      region: reading?.asked ?? null,
      decidesAlone,
      claims: (reading?.claims ?? []).map(claimJson),
    })),
    text: {
      "zh-CN": renderSentence(decision, policy, "zh-CN"),
      en: renderSentence(decision, policy, "en"),
    },
  };
}
