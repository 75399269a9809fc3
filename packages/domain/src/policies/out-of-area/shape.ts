import { type ClaimSaid, gate, note } from "../../policy/index.ts";
import type { Bilingual, PlainDate, Ppm } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { OutOfAreaQuestion } from "./question.ts";
import type { Filing, Reach, Requirement, Service, Side, Traveller } from "./words.ts";

/** Why a bill can be settled there or not, and what else holds of care away from home. */
export const reasons = {
  inside: gate<null, null, "failed" | "unknown">(["failed", "unknown"]),
  place: gate<null, null, "unknown">(["unknown"]),
  settlement: gate<Reach, boolean, "met" | "unknown">(["met", "unknown"]),
  filing: gate<Requirement, Filing, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "filing-needed": gate<Reach, Requirement, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  institution: gate<null, boolean, "met" | "failed">(["met", "failed"]),
  rules: gate<Reach, Reach, "met" | "unknown">(["met", "unknown"]),
  traveller: gate<null, null, "unknown">(["unknown"]),
  cut: gate<Traveller, null, "unknown">(["unknown"]),
  validity: gate<Traveller, null, "unknown">(["unknown"]),
  effective: gate<null, null, "unknown">(["unknown"]),
  "both-places": gate<null, null, "unknown">(["unknown"]),
  "exempt-only-there": note<{
    readonly places: readonly Bilingual[];
    readonly services: readonly Service[];
  }>(),
  "exempt-from": note<PlainDate>(),
  "local-exemption-unverified": note<null>(),
  "in-province-local": note<null>(),
  "check-institution": note<number | null>(),
  "pay-first": note<null>(),
  claimed: note<readonly ClaimSaid[]>(),
  "claimed-ratio": note<Ppm>(),
  "local-cut": note<null>(),
};

/** Whose rules count, by the name of the place. */
export type Rules = {
  readonly catalogue: Side | null;
  readonly benefits: Side | null;
  readonly treatmentPlace: Bilingual | null;
  readonly insuredPlace: Bilingual | null;
};

/** What a yes, a no with content, or a value carries. */
export type OutOfAreaOutcome =
  | ({ readonly ask: "direct-settlement"; readonly filing: Requirement } & Rules)
  | { readonly ask: "filing"; readonly filing: Requirement }
  | ({ readonly ask: "rules" } & Rules)
  | { readonly ask: "reduction"; readonly cut: Ppm; readonly ratioAfter: Ppm | null }
  | { readonly ask: "validity"; readonly months: number | null }
  | { readonly ask: "effective"; readonly days: number }
  | { readonly ask: "both-places" };

/** The types of this kind. */
export type OutOfArea = {
  readonly question: OutOfAreaQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: OutOfAreaOutcome;
  readonly answers: "yes" | "no" | "value" | "unknown";
  readonly quantities: never;
};
