-- CreateTable
CREATE TABLE "listing" (
    "article_id" UUID NOT NULL,
    "topic_key" TEXT NOT NULL,
    "category_key" TEXT NOT NULL,
    "region_code" CHAR(6) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "effective_from" DATE,
    "effective_to" DATE,

    CONSTRAINT "listing_pkey" PRIMARY KEY ("article_id","topic_key")
);

-- CreateTable
CREATE TABLE "listing_count" (
    "topic_key" TEXT NOT NULL,
    "category_key" TEXT NOT NULL,
    "region_code" CHAR(6) NOT NULL,
    "article_count" INTEGER NOT NULL,

    CONSTRAINT "listing_count_pkey" PRIMARY KEY ("topic_key","category_key","region_code")
);

-- CreateTable
CREATE TABLE "former_address" (
    "slug" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "former_address_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "listing_updated_idx" ON "listing"("topic_key", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "listing_category_updated_idx" ON "listing"("topic_key", "category_key", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "listing_region_updated_idx" ON "listing"("topic_key", "region_code", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "listing_category_region_updated_idx" ON "listing"("topic_key", "category_key", "region_code", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "listing_newest_idx" ON "listing"("topic_key", "first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "listing_category_newest_idx" ON "listing"("topic_key", "category_key", "first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "listing_region_newest_idx" ON "listing"("topic_key", "region_code", "first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "listing_category_region_newest_idx" ON "listing"("topic_key", "category_key", "region_code", "first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "former_address_article_id_idx" ON "former_address"("article_id");

-- What Prisma cannot say ---------------------------------------------------------------------------------

ALTER TABLE "listing_count" ADD CONSTRAINT "listing_count_not_negative" CHECK ("article_count" >= 0);

-- Makes the places of articles anew from what is on show, and counts along. Who calls it holds the lock of the
-- announcements, so that two calls never meet in a count.
CREATE FUNCTION "relist"("ids" uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH "left" AS (
    DELETE FROM "listing" WHERE "article_id" = ANY ("ids") RETURNING "topic_key", "category_key", "region_code"
  ), "fewer" AS (
    SELECT "topic_key", "category_key", "region_code", count(*) AS "number" FROM "left" GROUP BY 1, 2, 3
  )
  UPDATE "listing_count" c SET "article_count" = c."article_count" - f."number" FROM "fewer" f
  WHERE (c."topic_key", c."category_key", c."region_code") = (f."topic_key", f."category_key", f."region_code");
  WITH "come" AS (
    INSERT INTO "listing" ("article_id", "topic_key", "category_key", "region_code", "published_at",
      "first_published_at", "effective_from", "effective_to")
    SELECT a."id", t."topic_key", coalesce(a."category_key", ''), a."region_code", a."published_at",
      (SELECT min(e."published_at") FROM "edition" e WHERE e."article_id" = a."id"), a."effective_from", a."effective_to"
    FROM "live"."listed_article" a
    CROSS JOIN LATERAL (
      SELECT '' AS "topic_key" UNION ALL SELECT e."topic_key" FROM "edition_topic" e WHERE e."edition_id" = a."edition_id"
    ) t
    WHERE a."id" = ANY ("ids")
    RETURNING "topic_key", "category_key", "region_code"
  )
  INSERT INTO "listing_count" ("topic_key", "category_key", "region_code", "article_count")
  SELECT "topic_key", "category_key", "region_code", count(*) FROM "come" GROUP BY 1, 2, 3
  ON CONFLICT ("topic_key", "category_key", "region_code")
  DO UPDATE SET "article_count" = "listing_count"."article_count" + EXCLUDED."article_count";
END $$;
SELECT "relist"(ARRAY(SELECT "id" FROM "article" WHERE "live_edition_id" IS NOT NULL));

-- An address readers had once is not given to another article. Looked at after the row is written: whoever waited for
-- an article to leave the address sees by then that it was one.
CREATE FUNCTION "article_refuse_former_address"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "former_address" WHERE "slug" = NEW."slug" AND "article_id" <> NEW."id") THEN
    RAISE EXCEPTION 'article_slug_key: the address % was another article''s', NEW."slug"
      USING ERRCODE = '23505', CONSTRAINT = 'article_slug_key', TABLE = 'article';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "article_address_is_free" AFTER INSERT OR UPDATE OF "slug" ON "article"
  FOR EACH ROW EXECUTE FUNCTION "article_refuse_former_address"();

-- Two articles answer the same question when theirs is written with the same characters, but for spaces, punctuation
-- and width.
CREATE FUNCTION "question_key"("question" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(lower(normalize("question", NFKC)), '[[:space:]!"#''(),.:;<>?\[\]_。、〈〉《》「」『』【】〔〕“”‘’…—·～~-]+', '', 'g')
$$;
-- by hand: edition_live_question_idx
CREATE INDEX "edition_live_question_idx" ON "edition" ("question_key"("question"), "region_code")
  WHERE "published_at" IS NOT NULL AND "superseded_at" IS NULL;

CREATE VIEW "live"."listing" AS SELECT * FROM "listing";
CREATE VIEW "live"."listing_count" AS SELECT * FROM "listing_count" WHERE "article_count" > 0;

-- The question of each article that has one, for finding its variants.
CREATE VIEW "live"."question" AS
SELECT a."id" AS "article_id", "question_key"(a."question") AS "question_key", a."category_key", a."region_code",
  a."slug", a."title", a."effective_from", a."effective_to", a."published_at",
  a."withdrawal_kind" IS NULL AS "is_listed"
FROM "live"."article" a
WHERE "question_key"(a."question") <> '';

-- Earlier addresses of articles that were on show under them.
CREATE VIEW "live"."former_address" AS
SELECT f."slug", f."article_id", a."slug" AS "current_slug" FROM "former_address" f JOIN "article" a ON a."id" = f."article_id";

-- The withdrawn articles by their ids as well.
CREATE OR REPLACE VIEW "live"."withdrawal" AS
SELECT a."slug", a."withdrawal_kind", a."withdrawal_note", a."withdrawn_at", t."slug" AS "redirect_slug",
  a."id" AS "article_id"
FROM "article" a LEFT JOIN "live"."listed_article" t ON t."id" = a."redirect_to_id"
WHERE a."withdrawal_kind" IN ('redirect', 'gone');

GRANT SELECT ON "live"."listing", "live"."listing_count", "live"."question", "live"."former_address" TO "gongji_public";
