-- CreateEnum
CREATE TYPE "release_act" AS ENUM ('publish', 'withdraw');

-- CreateTable
CREATE TABLE "release" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "publish_at" TIMESTAMPTZ(3),
    "next_try_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,
    "reverted_at" TIMESTAMPTZ(3),
    "reverted_by_id" UUID,
    "failed_at" TIMESTAMPTZ(3),
    "failure" JSONB,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_member" (
    "release_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "act" "release_act" NOT NULL,
    "withdrawal_kind" "withdrawal_kind",
    "note" TEXT,
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "planned_hash" TEXT,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "before_edition_id" UUID,
    "before_withdrawal" JSONB,
    "after_edition_id" UUID,

    CONSTRAINT "release_member_pkey" PRIMARY KEY ("release_id","article_id")
);

-- CreateIndex
CREATE INDEX "release_member_article_id_idx" ON "release_member"("article_id");

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_reverted_by_id_fkey" FOREIGN KEY ("reverted_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_member" ADD CONSTRAINT "release_member_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_member" ADD CONSTRAINT "release_member_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_member" ADD CONSTRAINT "release_member_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

ALTER TABLE "release"
  ADD CONSTRAINT "release_plan_whole" CHECK (("publish_at" IS NULL) = ("next_try_at" IS NULL)),
  ADD CONSTRAINT "release_plan_open" CHECK ("publish_at" IS NULL OR "published_at" IS NULL),
  ADD CONSTRAINT "release_reverted_after" CHECK ("reverted_at" IS NULL OR "published_at" IS NOT NULL),
  ADD CONSTRAINT "release_failure_whole" CHECK (("failed_at" IS NULL) = ("failure" IS NULL));
ALTER TABLE "release_member"
  ADD CONSTRAINT "release_member_withdrawal_whole" CHECK (("act" = 'withdraw') = ("withdrawal_kind" IS NOT NULL)),
  ADD CONSTRAINT "release_member_withdrawal_kind" CHECK ("withdrawal_kind" <> 'redirect'),
  ADD CONSTRAINT "release_member_outcome" CHECK ("is_open" = ("after_edition_id" IS NULL));

-- An article is in one release at most that is still to come.
-- by hand: release_member_one_open_idx release_due_idx release_open_idx release_done_idx release_failed_idx
CREATE UNIQUE INDEX "release_member_one_open_idx" ON "release_member" ("article_id") WHERE "is_open";
CREATE INDEX "release_due_idx" ON "release" ("next_try_at") WHERE "next_try_at" IS NOT NULL;
CREATE INDEX "release_open_idx" ON "release" ("id" DESC) WHERE "published_at" IS NULL;
CREATE INDEX "release_done_idx" ON "release" ("published_at" DESC, "id" DESC) WHERE "published_at" IS NOT NULL;
CREATE INDEX "release_failed_idx" ON "release" ("failed_at") WHERE "failed_at" IS NOT NULL AND "seen_at" IS NULL;
