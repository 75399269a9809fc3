import type { AnnouncementStore } from "./announcement-store.ts";
import type { ArticleStore } from "./article-store.ts";
import type { AuditStore } from "./audit-store.ts";
import type { CommentStore } from "./comment-store.ts";
import type { CorrectionStore } from "./correction-store.ts";
import type { FactStore } from "./fact-store.ts";
import type { FactorStore } from "./factor-store.ts";
import type { ImageStore } from "./image-store.ts";
import type { ImportStore } from "./import-store.ts";
import type { InvitationStore } from "./invitation-store.ts";
import type { JobStore } from "./job-store.ts";
import type { KeyStore } from "./key-store.ts";
import type { PlanStore } from "./plan-store.ts";
import type { PresenceStore } from "./presence-store.ts";
import type { ReadCountStore } from "./read-count-store.ts";
import type { RelatedStore } from "./related-store.ts";
import type { ReleaseStore } from "./release-store.ts";
import type { ReviewStore } from "./review-store.ts";
import type { RevisionStore } from "./revision-store.ts";
import type { SearchStore } from "./search-store.ts";
import type { TaxonomyStore } from "./taxonomy-store.ts";
import type { TrashStore } from "./trash-store.ts";
import type { UserStore } from "./user-store.ts";
import type { ViewStore } from "./view-store.ts";
import type { WebhookStore } from "./webhook-store.ts";

/** What a command can reach, all of it inside one transaction. */
export interface Stores {
  readonly articles: ArticleStore;
  readonly revisions: RevisionStore;
  readonly taxonomy: TaxonomyStore;
  readonly images: ImageStore;
  readonly imports: ImportStore;
  readonly audit: AuditStore;
  readonly users: UserStore;
  readonly factors: FactorStore;
  readonly invitations: InvitationStore;
  readonly facts: FactStore;
  readonly keys: KeyStore;
  readonly announcements: AnnouncementStore;
  readonly webhooks: WebhookStore;
  readonly search: SearchStore;
  readonly views: ViewStore;
  readonly corrections: CorrectionStore;
  readonly related: RelatedStore;
  readonly readCounts: ReadCountStore;
  readonly jobs: JobStore;
  readonly reviews: ReviewStore;
  readonly plans: PlanStore;
  readonly comments: CommentStore;
  readonly trash: TrashStore;
  readonly releases: ReleaseStore;
  readonly presence: PresenceStore;
}

/** Runs work in one transaction: it commits when the work ends well and leaves no trace when it throws. */
export interface UnitOfWork {
  run<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /** Runs work that may take minutes, such as what touches thousands of articles at once. */
  runLong<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

/** What every command is given: the transaction, and the time, ids and hashes that rules may not make. */
export interface CommandContext {
  readonly unitOfWork: UnitOfWork;
  readonly now: () => Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** Bytes nobody can predict. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** SHA-256 of a text, hexadecimal. */
  readonly sha256: (text: string) => string;
}
