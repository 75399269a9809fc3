import { catastrophic, mutualAid } from "@gongji/domain/policies";
import { bind, decide, type FactSnapshot } from "@gongji/domain/policy";
import type { Contender } from "../contender.ts";
import { AID_MOMENT, BILL_MOMENT } from "../questions.ts";

/** Every question with reasons, trace, citations, and how long the answer holds. */
export function traced(facts: FactSnapshot): Contender {
  return {
    name: "traced",
    aid: (question) => decide(mutualAid, question, AID_MOMENT, facts).answer,
    bill: (question) => decide(catastrophic, question, BILL_MOMENT, facts).outcome?.paysFen ?? "unknown",
  };
}

/** Every question for a place and day of its own: facts are resolved for it, and nothing is kept. */
export function untraced(facts: FactSnapshot): Contender {
  return {
    name: "untraced",
    aid: (question) => bind(mutualAid, AID_MOMENT, facts)(question).answer,
    bill: (question) => bind(catastrophic, BILL_MOMENT, facts)(question).outcome?.paysFen ?? "unknown",
  };
}

/** Many questions of one place and day: the facts are resolved once. */
export function bound(facts: FactSnapshot): Contender {
  const aid = bind(mutualAid, AID_MOMENT, facts);
  const bill = bind(catastrophic, BILL_MOMENT, facts);
  return {
    name: "bound",
    aid: (question) => aid(question).answer,
    bill: (question) => bill(question).outcome?.paysFen ?? "unknown",
  };
}
