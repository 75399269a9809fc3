import type { ArticleDraft } from "@gongji/domain/article";
import type { RelatedList } from "@gongji/domain/related";

/** Why a revision was written. */
export const REVISION_REASONS = [
  "created",
  "saved",
  "autosaved",
  "related_changed",
  "restored",
  "published",
  "discarded",
  "withdrawn",
  "reinstated",
  "imported",
  "refused_conflict",
  "reverted",
] as const;
/** Why a revision was written. */
export type RevisionReason = (typeof REVISION_REASONS)[number];

/** The whole content at one moment. */
export interface RevisionContent {
  readonly draft: ArticleDraft;
  readonly related: RelatedList;
}

/** A revision as it is stored. */
export interface RevisionRecord {
  readonly id: string;
  readonly articleId: string;
  readonly number: number;
  readonly reason: RevisionReason;
  readonly content: RevisionContent;
  readonly at: Date;
  readonly actor: { readonly userId: string; readonly name: string } | null;
}

/** A revision on its way in; the store numbers it. */
export interface NewRevision {
  readonly id: string;
  readonly articleId: string;
  readonly reason: RevisionReason;
  readonly content: RevisionContent;
  readonly saveId: string | null;
  readonly actorId: string | null;
  readonly at: Date;
}

/** Revisions of articles. They can only be added. */
export interface RevisionStore {
  append(...revisions: readonly NewRevision[]): Promise<void>;
  /** The first revisions of articles that were just created. */
  appendFirst(revisions: readonly NewRevision[]): Promise<void>;
  get(revisionId: string): Promise<RevisionRecord | null>;
  /** Whether this save has been stored already (a retry after a lost answer). */
  hasSave(articleId: string, saveId: string): Promise<boolean>;
}
