import type { ExpiryKind } from "./review-store.ts";

/** What can happen to an article by itself. */
export type PlannedActKind = "publish" | "expire";

/** What became of a planned act. */
export type PlannedActState = "waiting" | "done" | "failed" | "cancelled";

/** Something that happens to an article by itself when its time has come, frozen to a content. */
export interface PlannedAct {
  readonly id: string;
  readonly kind: PlannedActKind;
  readonly articleId: string;
  readonly editionId: string;
  readonly contentHash: string;
  /** What is left of an article that expires; null for a publication. */
  readonly expiryKind: ExpiryKind | null;
  readonly at: Date;
}

/** A planned act with who planned it. */
export interface PlannedActRecord extends PlannedAct {
  readonly attempts: number;
  readonly createdBy: { readonly userId: string; readonly name: string } | null;
}

/** What came of an attempt: done, given up for a reason, or to be tried again. */
export type PlannedActOutcome =
  | { readonly state: "done" | "cancelled" }
  | { readonly state: "failed"; readonly problem: string }
  | { readonly state: "waiting"; readonly nextTryAt: Date };

/** What happens to articles by itself, inside one transaction. */
export interface PlanStore {
  /** What the article waits for. */
  waiting(articleId: string): Promise<readonly PlannedActRecord[]>;
  /** Plans an act, in place of one of the same kind the article waits for. */
  plan(act: PlannedAct, by: { readonly userId: string | null; readonly at: Date }): Promise<void>;
  /** Gives up what the article waits for, of a kind or (null) whatever it is. Answers how many acts that were. */
  cancel(articleId: string, kind: PlannedActKind | null, at: Date): Promise<number>;
  /**
   * Takes the act that has been due for longest, with its article; both belong to this transaction until it ends.
   * What another transaction has is passed over, never waited for.
   */
  takeDue(now: Date): Promise<PlannedActRecord | null>;
  /** Writes down what came of an act that is still waiting; another worker's is left alone. */
  settle(actId: string, outcome: PlannedActOutcome, at: Date): Promise<void>;
  /** Marks a failed act as seen and answers its article; null when there is none to be seen. */
  markSeen(actId: string, at: Date): Promise<string | null>;
}
