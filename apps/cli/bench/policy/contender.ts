import type { Answer } from "@gongji/domain/policy";
import type { BillQuestion, PlacedAid } from "./questions.ts";

/** What is paid in fen, or that no verified rule says. */
export type BillAnswer = number | "unknown";

/** One engine with the same two rules. Its answers may be there at once or later. */
export type Contender = {
  readonly name: string;
  readonly aid: (question: PlacedAid) => Answer | Promise<Answer>;
  readonly bill: (question: BillQuestion) => BillAnswer | Promise<BillAnswer>;
};

/** The rules of Wuhan on 2025-06-01 and of Henan on 2026-06-01 as the other engines need them written out. */
export const RULES = {
  donorSchemes: ["employee"],
  relatives: [
    "spouse",
    "parent",
    "child",
    "sibling",
    "paternal-grandparent",
    "maternal-grandparent",
    "grandchild-by-son",
    "grandchild-by-daughter",
  ],
  reached: ["same-pooling-area", "same-province"],
  payable: ["care-cost", "pharmacy-cost", "resident-contribution"],
  claimedPayable: ["care-insurance-contribution"],
  insuredFor: ["care-cost", "pharmacy-cost"],
  deductibleFen: 1_100_000,
  secondTierFen: 10_000_000,
  firstPercent: 60,
  secondPercent: 70,
  capFen: 40_000_000,
} as const;
