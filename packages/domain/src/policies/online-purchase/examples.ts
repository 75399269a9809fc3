import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "在北京网上买非处方药80元，能用个人账户付吗？",
      en: "In Beijing, can my account pay ¥80 for over-the-counter medicine online?",
    },
    region: "110000",
    question: {
      scheme: "employee",
      item: "otc-drug",
      payer: "own-account",
      listedPharmacy: true,
      priceFen: 8000,
      deliveryFeeFen: 500,
      balanceFen: 20000,
    },
  },
  {
    asks: { zh: "网上买处方药，能用个人账户付吗？", en: "Can it pay for prescription medicine online?" },
    region: "110000",
    question: { scheme: "employee", item: "prescription-drug", payer: "own-account" },
  },
  {
    asks: { zh: "配送费能用个人账户付吗？", en: "Can it pay the delivery fee?" },
    region: "110000",
    question: { scheme: "employee", item: "delivery-fee", payer: "own-account" },
  },
];
