import type { Answer } from "@gongji/domain/policy";
import Engine from "publicodes";
import { type BillAnswer, type Contender, RULES } from "../contender.ts";

const ANSWERS: readonly unknown[] = ["yes", "no", "unknown"] satisfies Answer[];

function isAnswer(value: unknown): value is Answer {
  return ANSWERS.includes(value);
}

function isOneOf(name: string, values: readonly string[]) {
  return { "une de ces conditions": values.map((value) => `${name} = '${value}'`) };
}

const AID = {
  relation: { "par défaut": "'other'" },
  use: { "par défaut": "'fitness'" },
  distance: { "par défaut": "'same-province'" },
  "donor scheme": { "par défaut": "'employee'" },
  "recipient scheme": { "par défaut": "'employee'" },
  "donor insured": isOneOf("donor scheme", RULES.donorSchemes),
  "relation listed": isOneOf("relation", RULES.relatives),
  "area reached": isOneOf("distance", RULES.reached),
  "use listed": isOneOf("use", RULES.payable),
  "use claimed": isOneOf("use", RULES.claimedPayable),
  "use needs insurance": isOneOf("use", RULES.insuredFor),
  "recipient refused": { "toutes ces conditions": ["recipient scheme = 'none'", "use needs insurance"] },
  failed: {
    "une de ces conditions": [
      "donor insured = non",
      "relation listed = non",
      { "toutes ces conditions": ["use listed = non", "use claimed = non"] },
      "recipient refused",
    ],
  },
  open: { "une de ces conditions": ["area reached = non", "use claimed"] },
  answer: {
    variations: [{ si: "failed", alors: "'no'" }, { si: "open", alors: "'unknown'" }, { sinon: "'yes'" }],
  },
};

function paidFor(amount: string) {
  return {
    barème: {
      assiette: amount,
      tranches: [
        { taux: "0%", plafond: RULES.deductibleFen },
        { taux: `${RULES.firstPercent}%`, plafond: RULES.secondTierFen },
        { taux: `${RULES.secondPercent}%` },
      ],
    },
    plafond: RULES.capFen,
    arrondi: "oui",
  };
}

const BILL = {
  scheme: { "par défaut": "'resident'" },
  poor: { "par défaut": "non" },
  counted: { "par défaut": 0 },
  burden: { "par défaut": 0 },
  total: { valeur: "counted + burden" },
  verified: { "toutes ces conditions": ["scheme = 'resident'", "poor = non"] },
  paid: paidFor("total"),
  "paid before": paidFor("counted"),
  pays: { valeur: "paid - paid before" },
};

/** Publicodes: the rules in its language, parsed once; a situation per question. */
export function publicodes(): Contender {
  const aid = new Engine(AID);
  const bill = new Engine(BILL);
  return {
    name: "publicodes",
    aid: (question) => {
      aid.setSituation({
        relation: `'${question.relation}'`,
        use: `'${question.use}'`,
        distance: `'${question.distance}'`,
        "donor scheme": `'${question.donorScheme}'`,
        "recipient scheme": `'${question.recipientScheme}'`,
      });
      const answer = aid.evaluate("answer").nodeValue;
      if (isAnswer(answer)) return answer;
      throw new Error(`publicodes answered ${String(answer)}`);
    },
    bill: (question): BillAnswer => {
      bill.setSituation({
        scheme: `'${question.scheme}'`,
        poor: question.poorHousehold ? "oui" : "non",
        counted: question.countedFen ?? 0,
        burden: question.burdenFen,
      });
      if (bill.evaluate("verified").nodeValue !== true) return "unknown";
      const pays = bill.evaluate("pays").nodeValue;
      if (typeof pays === "number") return pays;
      throw new Error(`publicodes paid ${String(pays)}`);
    },
  };
}
