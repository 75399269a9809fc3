import type { Bilingual, Instant, PlainDate, RegionCode } from "../shared/index.ts";

/** `set`: the rule gives a value. `none`: the rule says there is none. `unknown`: nobody has checked. */
export const FACT_STATES = ["set", "none", "unknown"] as const;
/** What is known of a fact. `unknown` never becomes a number, a "no" or the parent region's value. */
export type FactState = (typeof FACT_STATES)[number];

/** In force, announced for later, or our projection; the first is the strongest. */
export const BASES = ["enacted", "announced", "projected"] as const;
/** What a fact version rests on in time. */
export type Basis = (typeof BASES)[number];

/** How well a source proves a fact, best first. Only the first two can carry an answer. */
export const GRADES = ["statute", "official-quote", "secondary", "unverified"] as const;
/** How well a source proves a fact. */
export type Grade = (typeof GRADES)[number];

/** What a source does to a fact. */
export const CITATION_ROLES = ["establishes", "changes", "repeals", "interprets"] as const;
/** What a source does to a fact. */
export type CitationRole = (typeof CITATION_ROLES)[number];

/** A law, notice or official page. A number nobody has confirmed is `unverified` and shown as such, or left out. */
export type PolicyDocument = {
  readonly id: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  readonly number: string | null;
  readonly numberGrade: "verified" | "unverified" | null;
  readonly issuedOn: PlainDate;
  readonly effectiveFrom: PlainDate | null;
  readonly repealedOn: PlainDate | null;
  readonly url: string | null;
};

/** Where a fact is from: the document, the place in it, what it does, and what it says in our own words. */
export type Citation = {
  readonly document: PolicyDocument;
  readonly locator: Bilingual | null;
  readonly role: CitationRole;
  readonly grade: Grade;
  readonly says: Bilingual;
};

/** What somebody claims where nobody has checked. Shown as a claim with its grade, never as the answer. */
export type Claim = {
  readonly value: unknown;
  readonly written: unknown;
  readonly grade: "secondary" | "unverified";
  readonly where: string;
  readonly says: Bilingual;
};

/**
 * One state of one fact in one region over `[from, to)`, as recorded at one moment. Append-only: a
 * correction is a further version, and the corrected one gets its `supersededAt`.
 */
export type FactVersion = {
  readonly id: string;
  readonly fact: string;
  readonly region: RegionCode;
  readonly from: PlainDate;
  /** The first day it no longer holds; FOREVER when no end is known. */
  readonly to: PlainDate;
  /** `seen`: the rule was in force by `from`, but its first day is not known. */
  readonly fromIs: "effective" | "seen";
  readonly state: FactState;
  /** The value read by the fact's schema; null unless the state is `set`. */
  readonly value: unknown;
  /** The value as it was written, for editors and for storage. */
  readonly written: unknown;
  readonly basis: Basis;
  readonly grade: Grade;
  readonly checkedOn: PlainDate;
  /** From this day on the version needs a review; FOREVER for a span that was closed when it was checked. */
  readonly reviewDueOn: PlainDate;
  readonly recordedAt: Instant;
  readonly supersededAt: Instant | null;
  readonly citations: readonly Citation[];
  readonly claims: readonly Claim[];
};

/** The weaker of two grades. */
export function weakerGrade(a: Grade, b: Grade): Grade {
  return GRADES.indexOf(a) >= GRADES.indexOf(b) ? a : b;
}

/** The weaker of two bases. */
export function weakerBasis(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) >= BASES.indexOf(b) ? a : b;
}
