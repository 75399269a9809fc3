import type { Stores, UnitOfWork } from "@gongji/application/ports";
import { createAnnouncementStore } from "../announcements/announcement-store.ts";
import { createArticleStore } from "../articles/article-store.ts";
import { createRevisionStore } from "../articles/revision-store.ts";
import { createAuditStore } from "../audit/audit-store.ts";
import { createCommentStore } from "../comments/comment-store.ts";
import { createCorrectionStore } from "../corrections/correction-store.ts";
import { createFactorStore } from "../identity/factor-store.ts";
import { createInvitationStore } from "../identity/invitation-store.ts";
import { createUserStore } from "../identity/user-store.ts";
import { createImageStore } from "../images/image-store.ts";
import { createImportStore } from "../intake/import-store.ts";
import { createJobStore } from "../jobs/job-store.ts";
import { createKeyStore } from "../keys/key-store.ts";
import { createFactStore } from "../policies/fact-store.ts";
import { createPresenceStore } from "../presence/presence-store.ts";
import { createReadCountStore } from "../related/read-count-store.ts";
import { createRelatedStore } from "../related/related-store.ts";
import { createReleaseStore } from "../releases/release-store.ts";
import { createSearchStore } from "../search/search-store.ts";
import { createTaxonomyStore } from "../taxonomy/taxonomy-store.ts";
import { createTrashStore } from "../trash/trash-store.ts";
import { createViewStore } from "../views/view-store.ts";
import { createWebhookStore } from "../webhooks/webhook-store.ts";
import { createPlanStore } from "../workflow/plan-store.ts";
import { createReviewStore } from "../workflow/review-store.ts";
import type { Database, Transaction } from "./create-database.ts";
import { inSpan } from "./in-span.ts";

/** How long a command may wait for a connection, and how long it may take. */
const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 20_000 } as const;
const LONG_LIMITS = { maxWait: 10_000, timeout: 300_000 } as const;

function createStores(db: Transaction): Stores {
  return {
    articles: createArticleStore(db),
    revisions: createRevisionStore(db),
    taxonomy: createTaxonomyStore(db),
    images: createImageStore(db),
    imports: createImportStore(db),
    audit: createAuditStore(db),
    users: createUserStore(db),
    factors: createFactorStore(db),
    invitations: createInvitationStore(db),
    facts: createFactStore(db),
    keys: createKeyStore(db),
    announcements: createAnnouncementStore(db),
    webhooks: createWebhookStore(db),
    search: createSearchStore(db),
    views: createViewStore(db),
    corrections: createCorrectionStore(db),
    related: createRelatedStore(db),
    readCounts: createReadCountStore(db),
    jobs: createJobStore(db),
    reviews: createReviewStore(db),
    plans: createPlanStore(db),
    comments: createCommentStore(db),
    trash: createTrashStore(db),
    releases: createReleaseStore(db),
    presence: createPresenceStore(db),
  };
}

/** Commands' transactions on the database. */
export function createUnitOfWork(database: Database): UnitOfWork {
  return {
    run: (work) =>
      inSpan("transaction", {}, () =>
        database.$transaction((db) => work(createStores(db)), TRANSACTION_LIMITS),
      ),
    runLong: (work) =>
      inSpan("transaction", {}, () =>
        database.$transaction(async (db) => {
          await db.$executeRaw`SET LOCAL statement_timeout = '120s'`;
          return await work(createStores(db));
        }, LONG_LIMITS),
      ),
  };
}
