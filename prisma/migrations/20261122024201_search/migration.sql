-- CreateTable
CREATE TABLE "article_search" (
    "article_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "token_version" INTEGER NOT NULL,
    "region_code" CHAR(6) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "effective_from" DATE,
    "effective_to" DATE,
    "head" tsvector NOT NULL,
    "whole" tsvector NOT NULL,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "search_term" (
    "token" TEXT NOT NULL,
    "articles" INTEGER NOT NULL DEFAULT 0,
    "sound" TEXT,
    "initials" TEXT,
    "is_name" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "search_term_pkey" PRIMARY KEY ("token")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_search_ordinal_key" ON "article_search"("ordinal");

-- CreateIndex
CREATE INDEX "article_search_token_version_article_id_idx" ON "article_search"("token_version", "article_id");

-- AddForeignKey
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma cannot say ---------------------------------------------------------------------------------

-- by hand: article_search_ordinal_seq
CREATE SEQUENCE "article_search_ordinal_seq" OWNED BY "article_search"."ordinal";

-- by hand: article_search_whole_idx
-- Without a list of what is still to be sorted in: a reader must not wait for what an editor published.
CREATE INDEX "article_search_whole_idx" ON "article_search" USING gin ("whole") WITH (fastupdate = off);
-- `head` is read for every candidate: it stays in the row.
ALTER TABLE "article_search" SET (toast_tuple_target = 4096);

-- by hand: search_term_token_idx search_term_sound_idx search_term_initials_idx search_term_name_idx search_term_alike_idx
CREATE EXTENSION IF NOT EXISTS "pg_trgm" SCHEMA "live";
CREATE INDEX "search_term_token_idx" ON "search_term" ("token" text_pattern_ops) WHERE "is_name";
CREATE INDEX "search_term_sound_idx" ON "search_term" ("sound" text_pattern_ops) WHERE "sound" IS NOT NULL;
CREATE INDEX "search_term_initials_idx" ON "search_term" ("initials" text_pattern_ops) WHERE "is_name";
CREATE INDEX "search_term_name_idx" ON "search_term" ("articles" DESC, "token") WHERE "is_name";
CREATE INDEX "search_term_alike_idx" ON "search_term" USING gin ("sound" "live"."gin_trgm_ops") WHERE "is_name";
ALTER TABLE "search_term" ADD CONSTRAINT "search_term_articles_counted" CHECK ("articles" >= 0);

-- Who writes what search reads does it alone: a row and its article's state, a token and its count are one.
CREATE FUNCTION "article_search_refuse_unlisted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gongji.search'));
  IF NOT EXISTS (
    SELECT FROM "article" a WHERE a."id" = NEW."article_id" AND a."live_edition_id" = NEW."edition_id"
      AND a."withdrawal_kind" IS NULL
  ) THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "article_search_listed" BEFORE INSERT ON "article_search"
  FOR EACH ROW EXECUTE FUNCTION "article_search_refuse_unlisted"();

CREATE FUNCTION "article_leave_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gongji.search'));
  DELETE FROM "article_search" s WHERE s."article_id" = NEW."id"
    AND (NEW."withdrawal_kind" IS NOT NULL OR s."edition_id" IS DISTINCT FROM NEW."live_edition_id");
  RETURN NULL;
END $$;
CREATE TRIGGER "article_leaves_search" AFTER UPDATE OF "live_edition_id", "withdrawal_kind" ON "article"
  FOR EACH ROW EXECUTE FUNCTION "article_leave_search"();

CREATE FUNCTION "search_term_count_in"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "search_term" ("token", "articles")
  SELECT t."token", count(*) FROM "added" a, unnest(tsvector_to_array(a."whole")) AS t("token")
  WHERE t."token" NOT LIKE '#%' GROUP BY t."token"
  ON CONFLICT ("token") DO UPDATE SET "articles" = "search_term"."articles" + EXCLUDED."articles";
  RETURN NULL;
END $$;
CREATE TRIGGER "article_search_counted_in" AFTER INSERT ON "article_search"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "search_term_count_in"();

CREATE FUNCTION "search_term_count_out"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gongji.search'));
  UPDATE "search_term" s SET "articles" = s."articles" - n."articles"
  FROM (
    SELECT t."token", count(*)::int AS "articles" FROM "gone" g, unnest(tsvector_to_array(g."whole")) AS t("token")
    GROUP BY t."token"
  ) n WHERE s."token" = n."token";
  RETURN NULL;
END $$;
CREATE TRIGGER "article_search_counted_out" AFTER DELETE ON "article_search"
  REFERENCING OLD TABLE AS "gone" FOR EACH STATEMENT EXECUTE FUNCTION "search_term_count_out"();

CREATE VIEW "live"."article_search" AS
SELECT "article_id", "edition_id", "ordinal", "region_code", "published_at", "effective_from", "effective_to", "head",
  "whole"
FROM "article_search";
CREATE VIEW "live"."search_term" AS
SELECT "token", "articles", "sound", "initials", "is_name" FROM "search_term" WHERE "articles" > 0;
GRANT SELECT ON "live"."article_search", "live"."search_term" TO "gongji_public";
