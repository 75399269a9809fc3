import { fenOf, outcomeField, type ScenarioMapping, wordOf, yuanOf } from "./scenario.ts";

const ITEM: Readonly<Record<string, string>> = {
  OTC: "otc-drug",
  非处方药: "otc-drug",
  处方药: "prescription-drug",
  RX: "prescription-drug",
  医疗器械: "device",
  保健食品: "health-product",
  保健品: "health-product",
  配送费: "delivery-fee",
};

/** Questions about buying drugs online; the day it opens is the day the answer changes. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    return {
      kind: "online-purchase",
      question: {
        scheme: "employee",
        item: wordOf(ITEM, facts.drug_type ?? facts.item),
        payer: facts.family_aid === true ? "family-account" : "own-account",
        ...(facts.drug_price_yuan === undefined ? {} : { priceFen: fenOf(facts.drug_price_yuan) }),
        ...(facts.delivery_fee_yuan === undefined ? {} : { deliveryFeeFen: fenOf(facts.delivery_fee_yuan) }),
        ...(facts.balance_yuan === undefined ? {} : { balanceFen: fenOf(facts.balance_yuan) }),
      },
    };
  },
  numbers(decision) {
    return {
      effective_date: decision.answer === "no" ? decision.holds.to : decision.holds.from,
      account_pays_yuan: yuanOf(outcomeField(decision, "accountPaysFen")),
      cash_yuan: yuanOf(outcomeField(decision, "cashFen")),
    };
  },
};
