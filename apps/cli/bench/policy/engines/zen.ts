import type { Answer } from "@gongji/domain/policy";
import { type ZenDecision, ZenEngine } from "@gorules/zen-engine";
import { type BillAnswer, type Contender, RULES } from "../contender.ts";

/** A decision of one node of expressions between input and output: the shortest graph it has. */
function decisionOf(engine: ZenEngine, expressions: Readonly<Record<string, string>>): ZenDecision {
  const position = { x: 0, y: 0 };
  const content = {
    expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
  };
  return engine.createDecision({
    nodes: [
      { id: "in", type: "inputNode", name: "in", position },
      { id: "rule", type: "expressionNode", name: "rule", position, content },
      { id: "out", type: "outputNode", name: "out", position },
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "in", targetId: "rule" },
      { id: "2", type: "edge", sourceId: "rule", targetId: "out" },
    ],
  });
}

function list(values: readonly string[]): string {
  return `[${values.map((value) => `'${value}'`).join(", ")}]`;
}

const AID = {
  donor: `donorScheme in ${list(RULES.donorSchemes)} ? 'met' : 'failed'`,
  kin: `relation in ${list(RULES.relatives)} ? 'met' : 'failed'`,
  area: `distance in ${list(RULES.reached)} ? 'met' : 'unknown'`,
  item: `use in ${list(RULES.payable)} ? 'met' : use in ${list(RULES.claimedPayable)} ? 'unknown' : 'failed'`,
  insured: `recipientScheme == 'none' and use in ${list(RULES.insuredFor)} ? 'failed' : 'met'`,
  states: "[$.donor, $.kin, $.area, $.item, $.insured]",
  answer: "'failed' in $.states ? 'no' : 'unknown' in $.states ? 'unknown' : 'yes'",
};

function paid(amount: string): string {
  const first = `max([0, min([${amount}, ${RULES.secondTierFen}]) - ${RULES.deductibleFen}])`;
  const second = `max([0, ${amount} - ${RULES.secondTierFen}])`;
  const sum = `round((${first} * ${RULES.firstPercent} + ${second} * ${RULES.secondPercent}) / 100)`;
  return `min([${sum}, ${RULES.capFen}])`;
}

const BILL = {
  verified: "scheme == 'resident' and not poor",
  pays: `$.verified ? ${paid("(counted + burden)")} - ${paid("counted")} : null`,
};

/** GoRules ZEN: a decision compiled once, evaluated in its native library; without its own trace. */
export function zen(): Contender {
  const engine = new ZenEngine();
  const aid = decisionOf(engine, AID);
  const bill = decisionOf(engine, BILL);
  return {
    name: "@gorules/zen-engine",
    aid: async ({ relation, use, distance, donorScheme, recipientScheme }): Promise<Answer> => {
      const { result } = await aid.evaluate({ relation, use, distance, donorScheme, recipientScheme });
      return result.answer;
    },
    bill: async ({ scheme, poorHousehold, countedFen, burdenFen }): Promise<BillAnswer> => {
      const input = { scheme, poor: poorHousehold, counted: countedFen ?? 0, burden: burdenFen };
      return (await bill.evaluate(input)).result.pays ?? "unknown";
    },
  };
}
