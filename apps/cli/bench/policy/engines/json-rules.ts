import type { Answer } from "@gongji/domain/policy";
import { type Almanac, Engine } from "json-rules-engine";
import { type BillAnswer, type Contender, RULES } from "../contender.ts";

function refuses(code: string, conditions: { fact: string; operator: string; value: unknown }[]) {
  return { conditions: { all: conditions }, event: { type: "failed", params: { code } } };
}

function aidEngine(): Engine {
  const engine = new Engine();
  engine.addRule(refuses("donor", [{ fact: "donorScheme", operator: "notIn", value: RULES.donorSchemes }]));
  engine.addRule(refuses("relation", [{ fact: "relation", operator: "notIn", value: RULES.relatives }]));
  const known = [...RULES.payable, ...RULES.claimedPayable];
  engine.addRule(refuses("use", [{ fact: "use", operator: "notIn", value: known }]));
  engine.addRule(
    refuses("recipient", [
      { fact: "recipientScheme", operator: "equal", value: "none" },
      { fact: "use", operator: "in", value: RULES.insuredFor },
    ]),
  );
  engine.addRule({
    conditions: {
      any: [
        { fact: "distance", operator: "notIn", value: RULES.reached },
        { fact: "use", operator: "in", value: RULES.claimedPayable },
      ],
    },
    event: { type: "open" },
  });
  return engine;
}

function paid(amount: number): number {
  const first = Math.max(0, Math.min(amount, RULES.secondTierFen) - RULES.deductibleFen);
  const second = Math.max(0, amount - RULES.secondTierFen);
  const sum = Math.round((first * RULES.firstPercent + second * RULES.secondPercent) / 100);
  return Math.min(sum, RULES.capFen);
}

/** It has no arithmetic of its own: what is paid is a fact computed in JavaScript, as its guide proposes. */
function billEngine(): Engine {
  const engine = new Engine();
  engine.addFact("pays", async (_params, almanac: Almanac) => {
    const counted = await almanac.factValue<number>("counted");
    const burden = await almanac.factValue<number>("burden");
    return paid(counted + burden) - paid(counted);
  });
  engine.addRule({
    conditions: {
      all: [
        { fact: "scheme", operator: "equal", value: "resident" },
        { fact: "poor", operator: "equal", value: false },
        { fact: "pays", operator: "greaterThanInclusive", value: 0 },
      ],
    },
    event: { type: "pays" },
  });
  return engine;
}

/** json-rules-engine: one rule per condition, all of them tested, one engine for all questions. */
export function jsonRules(): Contender {
  const aid = aidEngine();
  const bill = billEngine();
  return {
    name: "json-rules-engine",
    aid: async ({ relation, use, distance, donorScheme, recipientScheme }): Promise<Answer> => {
      const { events } = await aid.run({ relation, use, distance, donorScheme, recipientScheme });
      if (events.some(({ type }) => type === "failed")) return "no";
      return events.length > 0 ? "unknown" : "yes";
    },
    bill: async ({ scheme, poorHousehold, countedFen, burdenFen }): Promise<BillAnswer> => {
      const input = { scheme, poor: poorHousehold, counted: countedFen ?? 0, burden: burdenFen };
      const { events, almanac } = await bill.run(input);
      return events.length > 0 ? almanac.factValue<number>("pays") : "unknown";
    },
  };
}
