-- CreateEnum
CREATE TYPE "review_step_kind" AS ENUM ('submitted', 'recalled', 'changes_requested', 'approved', 'emergency', 'reviewed');

-- CreateEnum
CREATE TYPE "planned_act_kind" AS ENUM ('publish', 'expire');

-- CreateEnum
CREATE TYPE "planned_act_state" AS ENUM ('waiting', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "review_step" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "kind" "review_step_kind" NOT NULL,
    "note" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "expiry_kind" "withdrawal_kind",
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planned_act" (
    "id" UUID NOT NULL,
    "kind" "planned_act_kind" NOT NULL,
    "article_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "expiry_kind" "withdrawal_kind",
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" "planned_act_state" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "planned_act_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "review_step_edition_id_id_idx" ON "review_step"("edition_id", "id");

-- CreateIndex
CREATE INDEX "planned_act_article_id_idx" ON "planned_act"("article_id");

-- AddForeignKey
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_act" ADD CONSTRAINT "planned_act_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_act" ADD CONSTRAINT "planned_act_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_act" ADD CONSTRAINT "planned_act_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

CREATE TRIGGER "review_step_append_only" BEFORE UPDATE OR TRUNCATE ON "review_step"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
-- Row by row: an article that nobody has reviewed can be taken away, one that somebody has cannot.
CREATE TRIGGER "review_step_kept" BEFORE DELETE ON "review_step"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

ALTER TABLE "review_step"
  ADD CONSTRAINT "review_step_due_whole" CHECK (("kind" = 'emergency') = ("due_at" IS NOT NULL)),
  ADD CONSTRAINT "review_step_expiry_whole" CHECK (("expires_at" IS NULL) = ("expiry_kind" IS NULL)),
  ADD CONSTRAINT "review_step_expiry_kind" CHECK ("expiry_kind" <> 'redirect');

-- An emergency publication stays open until one of the same edition is reviewed.
-- by hand: review_step_emergency_idx
CREATE INDEX "review_step_emergency_idx" ON "review_step" ("due_at") WHERE "kind" = 'emergency';

-- An article waits for one publication and one expiry at most.
-- by hand: planned_act_one_waiting_idx planned_act_due_idx planned_act_failed_idx
CREATE UNIQUE INDEX "planned_act_one_waiting_idx" ON "planned_act" ("article_id", "kind") WHERE "state" = 'waiting';
CREATE INDEX "planned_act_due_idx" ON "planned_act" ("next_try_at") WHERE "state" = 'waiting';
CREATE INDEX "planned_act_failed_idx" ON "planned_act" ("settled_at") WHERE "state" = 'failed' AND "seen_at" IS NULL;

ALTER TABLE "planned_act"
  ADD CONSTRAINT "planned_act_expiry_whole" CHECK (("kind" = 'expire') = ("expiry_kind" IS NOT NULL)),
  ADD CONSTRAINT "planned_act_expiry_kind" CHECK ("expiry_kind" <> 'redirect'),
  ADD CONSTRAINT "planned_act_settled_whole" CHECK (("state" = 'waiting') = ("settled_at" IS NULL)),
  ADD CONSTRAINT "planned_act_problem_whole" CHECK (("state" = 'failed') = ("problem" IS NOT NULL));
