import { gate, note } from "../../policy/index.ts";
import type { facts } from "./facts.ts";
import type { FamilyAccountQuestion } from "./question.ts";
import type { AccountFunction, Ask, Channel } from "./words.ts";

/** What is claimed of the face check, and the age asked about. */
export type FaceCheck = { readonly claimedAges: readonly number[] };

/** Why a family account does something or not; evidence first, sentences in the explain files. */
export const reasons = {
  function: gate<readonly AccountFunction[], AccountFunction, "met" | "failed" | "unknown">([
    "met",
    "failed",
    "unknown",
  ]),
  money: gate<readonly AccountFunction[], boolean | null, "met" | "failed" | "unknown">([
    "met",
    "failed",
    "unknown",
  ]),
  "member-limit": gate<number | null, number | null, "met" | "failed" | "unknown">([
    "met",
    "failed",
    "unknown",
  ]),
  "several-binders": gate<null, number, "met" | "unknown">(["met", "unknown"]),
  "face-check": gate<FaceCheck, number | null, "unknown">(["unknown"]),
  "mutual-aid-decides": note<null>(),
  "needs-mutual-aid": note<null>(),
  "name-means-sharing": note<null>(),
  "consent-decides": note<null>(),
  "limit-from-wuhan": note<number>(),
  "binder-limit-unverified": note<readonly number[]>(),
  "monthly-limit-unverified": note<readonly number[]>(),
  "papers-unverified": note<null>(),
  "other-channels-unverified": note<null>(),
};

/** What a yes, a no or a value carries. */
export type FamilyAccountOutcome = {
  readonly ask: Ask;
  /** What the family account does there; null where it is not verified. */
  readonly functions: readonly AccountFunction[] | null;
  /** Most relatives, and how many are left to bind; null where not verified or not told. */
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly channels: readonly Channel[] | null;
};

/** The types of this kind. */
export type FamilyAccount = {
  readonly question: FamilyAccountQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: FamilyAccountOutcome;
  readonly answers: "yes" | "no" | "value" | "unknown";
  readonly quantities: never;
};
