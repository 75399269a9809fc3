import { findPolicy } from "@gongji/domain/policies";
import { type AnyPolicy, type FactSnapshot, impact, type Moment, whatIf } from "@gongji/domain/policy";
import { plainDateSchema } from "@gongji/domain/shared";
import { cpuMs, median } from "./measure.ts";
import { AID_MOMENT, aidQuestions, BILL_MOMENT, billQuestions } from "./questions.ts";

const ROUNDS = 5;

/** What an impact run takes, and how many answers the change flips. */
export type ImpactFigures = { readonly cpuMs: number; readonly wallMs: number; readonly flips: number };

/** The facts as they would be, had Hubei opened sharing to near relatives a year later than it did. */
function oneYearLater(facts: FactSnapshot): FactSnapshot {
  const relativesOf = (place: string) =>
    [...facts.all()].find(
      ({ fact, region, state }) => fact === "mutual-aid.relatives" && region === place && state === "set",
    );
  const rule = relativesOf("420000");
  const before = relativesOf("100000");
  if (!rule || !before) throw new Error("the rule to move is gone");
  const to = plainDateSchema.parse("2025-10-01");
  const changed = whatIf(facts, [{ ...rule, id: "later", value: before.value, written: before.written, to }]);
  if (!changed.ok) throw new Error("the change overlaps itself");
  return changed.value;
}

function named(kind: string): AnyPolicy {
  const policy = findPolicy(kind);
  if (!policy) throw new Error(`there is no ${kind}`);
  return policy;
}

function casesOf(kind: string, questions: readonly object[], moment: Moment) {
  const policy = named(kind);
  return questions.map((question, index) => ({ id: `${kind}-${index}`, policy, question, moment }));
}

/** Tells which of that many cases a change of one rule flips, each case decided under both sets of facts. */
export function measureImpact(facts: FactSnapshot, count: number): ImpactFigures {
  const cases = [
    ...casesOf("mutual-aid", aidQuestions(count / 2), AID_MOMENT),
    ...casesOf("catastrophic", billQuestions(count / 2), BILL_MOMENT),
  ];
  const after = oneYearLater(facts);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const [startedAt, cpuBefore] = [performance.now(), cpuMs()];
    const flips = impact(cases, facts, after).length;
    return { wallMs: performance.now() - startedAt, cpuMs: cpuMs() - cpuBefore, flips };
  });
  return {
    cpuMs: median(rounds.map((round) => round.cpuMs)),
    wallMs: median(rounds.map((round) => round.wallMs)),
    flips: rounds[0]?.flips ?? 0,
  };
}
