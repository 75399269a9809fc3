import { gate, note } from "../../policy/index.ts";
import type { Fen, PlainDate } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { OnlinePurchaseQuestion } from "./question.ts";
import type { Item, Payer, Platform, Scheme } from "./words.ts";

/** Why it may be bought online on the account or not. */
export const reasons = {
  open: gate<PlainDate | null, PlainDate, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  item: gate<readonly Item[], Item, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  payer: gate<readonly Payer[], Payer, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  account: gate<readonly Scheme[], Scheme, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  pharmacy: gate<true, boolean, "met" | "failed">(["met", "failed"]),
  pharmacies: note<number>(),
  "city-by-city": note<null>(),
  "delivery-fee-own": note<Fen | null>(),
  "platform-unverified": note<Platform>(),
  "see-mutual-aid": note<null>(),
};

/** How an order is paid; null where price or balance is not told. */
export type OnlinePurchaseOutcome = {
  readonly accountPaysFen: Fen | null;
  readonly cashFen: Fen | null;
};

/** The types of this kind. */
export type OnlinePurchase = {
  readonly question: OnlinePurchaseQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: OnlinePurchaseOutcome;
  readonly answers: "yes" | "no" | "unknown";
  readonly quantities: "account-pays" | "delivery" | "cash";
};
