import type { FactEntry, PolicyDocument, StoredFact } from "@gongji/domain/policy";
import type { Instant, RegionCode } from "@gongji/domain/shared";

/** What became of a proposal. */
export const PROPOSAL_STATES = ["proposed", "scheduled", "recorded", "rejected", "withdrawn"] as const;
/** What became of a proposal. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** A fact version somebody proposes, until a second person has looked at it. */
export interface FactProposal {
  readonly id: string;
  readonly version: number;
  /** `<kind>.<fact>`. */
  readonly fact: string;
  readonly region: RegionCode;
  readonly entry: FactEntry;
  /** The versions it corrects. */
  readonly corrects: readonly string[];
  readonly note: string;
  readonly state: ProposalState;
  readonly proposedBy: { readonly userId: string; readonly name: string } | null;
  readonly proposedAt: Date;
  readonly reviewedBy: { readonly userId: string; readonly name: string } | null;
  readonly reviewedAt: Date | null;
  readonly reviewNote: string | null;
  /** When an accepted proposal is recorded; null for at once. */
  readonly scheduledFor: Date | null;
  /** The version it became. */
  readonly recordedAs: string | null;
}

/** Facts and proposals, inside one transaction. Facts are append-only. */
export interface FactStore {
  documents(): Promise<readonly PolicyDocument[]>;
  /** Adds documents that are new; those there already stay as they are. */
  addDocuments(documents: readonly PolicyDocument[]): Promise<void>;
  /** Which of the versions are there. */
  existing(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The versions of a fact in a region that are believed now; locks them against another recording. */
  current(fact: string, region: RegionCode): Promise<readonly StoredFact[]>;
  add(facts: readonly StoredFact[]): Promise<void>;
  supersede(ids: readonly string[], at: Instant): Promise<void>;
  addProposal(proposal: FactProposal): Promise<void>;
  proposal(proposalId: string): Promise<FactProposal | null>;
  /** Writes a proposal if it still is at `expectedVersion`, and raises its version; false when it is not. */
  replaceProposal(proposal: FactProposal, expectedVersion: number): Promise<boolean>;
  /** Proposals in a state, oldest first. */
  proposals(state: ProposalState | null, limit: number): Promise<readonly FactProposal[]>;
  /** Accepted proposals whose time has come; locks them against another recorder. */
  due(now: Date): Promise<readonly FactProposal[]>;
  /** Tells every replica, after the commit, that the facts have changed. */
  announce(): Promise<void>;
}
