import type { ReviewStepKind, WithdrawalKind } from "@gongji/domain/article";

/** What can be left of an article when its time on show is over. */
export type ExpiryKind = Exclude<WithdrawalKind, "redirect">;

/** When an edition is to be taken back once it is on show, and what is left of it. */
export interface Expiry {
  readonly at: Date;
  readonly kind: ExpiryKind;
}

/** A step as it goes into the record. */
export interface NewReviewStep {
  readonly id: string;
  readonly articleId: string;
  readonly editionId: string;
  readonly contentHash: string;
  readonly kind: ReviewStepKind;
  readonly note: string | null;
  /** By when somebody else must look at an emergency publication; null otherwise. */
  readonly dueAt: Date | null;
  readonly expiry: Expiry | null;
  readonly actorId: string | null;
  readonly at: Date;
}

/** A step as it stands in the record. */
export interface ReviewStepRecord extends Omit<NewReviewStep, "actorId"> {
  readonly actor: { readonly userId: string; readonly name: string } | null;
}

/** What was said of drafts. It can only grow. */
export interface ReviewStore {
  add(step: NewReviewStep): Promise<void>;
  /** Of one edition, oldest first. */
  steps(editionId: string): Promise<readonly ReviewStepRecord[]>;
  /** Of each of several editions, by its id; one of which nothing was said has none. */
  stepsOf(editionIds: readonly string[]): Promise<ReadonlyMap<string, readonly ReviewStepRecord[]>>;
  /**
   * Who saved or changed the text of a draft since the article was last published or its draft discarded; with the
   * moment an edition was published, who had written that edition.
   */
  writers(articleId: string, publishedAt: Date | null): Promise<ReadonlySet<string>>;
}
