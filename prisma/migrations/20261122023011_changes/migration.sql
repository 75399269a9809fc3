-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('upsert', 'tombstone');

-- CreateTable
CREATE TABLE "change" (
    "sequence" BIGINT NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" "change_kind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "is_last" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "change_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "announcement" (
    "sequence" BIGINT NOT NULL,
    "tags" TEXT[],

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("sequence")
);

-- What Prisma cannot say ---------------------------------------------------------------------------------

CREATE SEQUENCE "change_sequence";

-- by hand: change_last_of_article_key change_last_idx
CREATE UNIQUE INDEX "change_last_of_article_key" ON "change" ("article_id") WHERE "is_last";
CREATE INDEX "change_last_idx" ON "change" ("sequence") WHERE "is_last";

-- What has been on show until now counts as changed now, in the order of its last change.
INSERT INTO "change" ("sequence", "article_id", "kind", "at")
SELECT nextval('change_sequence'), a."id",
  (CASE WHEN a."withdrawal_kind" IS NULL OR a."withdrawal_kind" = 'notice' THEN 'upsert' ELSE 'tombstone' END)::"change_kind",
  a."changed_at"
FROM (SELECT * FROM "article" WHERE "live_edition_id" IS NOT NULL ORDER BY "changed_at", "id") a;

-- Only articles that were on show once ever get here, so that their ids are no secret.
CREATE VIEW "live"."change" AS SELECT "sequence", "article_id", "kind", "at" FROM "change" WHERE "is_last";
CREATE VIEW "live"."announcement" AS SELECT "sequence", "tags" FROM "announcement";
GRANT SELECT ON "live"."change", "live"."announcement" TO "gongji_public";
