import type { MemberProblem } from "@gongji/domain/shared";
import type { WithdrawalRecord } from "./article-store.ts";
import type { ExpiryKind } from "./review-store.ts";

/** What a release does to one of its articles: shows its draft, or takes it off show. */
export const RELEASE_ACTS = ["publish", "withdraw"] as const;
/** What a release does to one of its articles. */
export type ReleaseAct = (typeof RELEASE_ACTS)[number];

/** Why a planned release did not come about: the article it failed at, and the problem. */
export interface ReleaseFailure {
  readonly at: Date;
  /** The code of the problem it failed with. */
  readonly problem: string;
  readonly members: readonly { readonly articleId: string; readonly problem: MemberProblem }[];
}

/** What an article was before a release changed it, and the edition on show after it. */
export interface MemberOutcome {
  /** The edition readers saw; null when they saw none. */
  readonly beforeEditionId: string | null;
  readonly beforeWithdrawal: WithdrawalRecord | null;
  readonly afterEditionId: string;
}

/** An article of a release. */
export interface ReleaseMember {
  readonly articleId: string;
  readonly act: ReleaseAct;
  /** What is left of an article that is withdrawn; null for a publication. */
  readonly withdrawalKind: ExpiryKind | null;
  /** Said to readers of what is withdrawn. */
  readonly note: string | null;
  /** The content the plan is frozen to; null while nothing is planned. */
  readonly plannedHash: string | null;
  /** Null until the release has come about. */
  readonly outcome: MemberOutcome | null;
}

interface Moment {
  readonly at: Date;
  readonly by: { readonly userId: string; readonly name: string } | null;
}

/** Several articles that change for readers together. Its state follows from its moments; none is stored. */
export interface ReleaseRecord {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly created: Moment;
  /** When it is to come about by itself; null when nothing is planned. */
  readonly publishAt: Date | null;
  readonly attempts: number;
  readonly published: Moment | null;
  readonly reverted: Moment | null;
  /** Null when it did not fail, or somebody has seen that it did. */
  readonly failure: ReleaseFailure | null;
  /** In the order of their ids. */
  readonly members: readonly ReleaseMember[];
}

/** A release as a row of its list. */
export interface ListedReleaseRecord extends Omit<ReleaseRecord, "members" | "attempts"> {
  readonly count: number;
}

/** Who did something, and when. */
export interface ReleaseMoment {
  readonly userId: string | null;
  readonly at: Date;
}

/** Releases, inside one transaction. */
export interface ReleaseStore {
  /** The release, which nobody else changes until the transaction ends; null when there is none. */
  lock(releaseId: string): Promise<ReleaseRecord | null>;
  get(releaseId: string): Promise<ReleaseRecord | null>;
  /** Those still to come or, with `done`, those that were; newest first, so many and one more. */
  list(filter: {
    readonly done: boolean;
    readonly before: string | null;
    readonly limit: number;
  }): Promise<readonly ListedReleaseRecord[]>;
  create(release: { readonly id: string; readonly name: string } & ReleaseMoment): Promise<void>;
  rename(releaseId: string, name: string): Promise<void>;
  remove(releaseId: string): Promise<void>;
  /** Counts a change of the release. */
  raise(releaseId: string): Promise<void>;
  /** The releases still to come that articles are in: article id -> release. */
  openOf(
    articleIds: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>>;
  /** Adds articles, or changes what is done to those that are in it. */
  putMembers(
    releaseId: string,
    articleIds: readonly string[],
    does: Pick<ReleaseMember, "act" | "withdrawalKind" | "note">,
    by: ReleaseMoment,
  ): Promise<void>;
  removeMember(releaseId: string, articleId: string): Promise<void>;
  /** Plans it with the contents it is frozen to: article id -> hash; null gives the plan up. */
  plan(
    releaseId: string,
    plan: { readonly publishAt: Date; readonly hashes: ReadonlyMap<string, string> } | null,
  ): Promise<void>;
  /**
   * Takes the planned release that has been due for longest; it belongs to this transaction until it ends. What another
   * transaction has is passed over, never waited for.
   */
  takeDue(now: Date): Promise<ReleaseRecord | null>;
  /** Writes down that it came about, and what its articles were before. */
  markPublished(
    releaseId: string,
    by: ReleaseMoment,
    outcomes: ReadonlyMap<string, MemberOutcome>,
  ): Promise<void>;
  markReverted(releaseId: string, by: ReleaseMoment): Promise<void>;
  /** Gives the plan up and says why, until somebody has seen it. */
  markFailed(releaseId: string, failure: ReleaseFailure): Promise<void>;
  /** Tries a planned one again later. */
  postpone(releaseId: string, nextTryAt: Date): Promise<void>;
  /** False when there is no failure to be seen. */
  markSeen(releaseId: string, at: Date): Promise<boolean>;
}
