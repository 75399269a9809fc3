-- AlterTable
ALTER TABLE "article" ADD COLUMN     "trash_reason" TEXT,
ADD COLUMN     "trashed_at" TIMESTAMPTZ(3),
ADD COLUMN     "trashed_by_id" UUID;

-- CreateTable
CREATE TABLE "purged_article" (
    "article_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "purged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "purged_article_pkey" PRIMARY KEY ("article_id")
);

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_trashed_by_id_fkey" FOREIGN KEY ("trashed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

-- What readers have seen is withdrawn, never thrown away.
ALTER TABLE "article"
  ADD CONSTRAINT "article_trashed_unseen" CHECK ("trashed_at" IS NULL OR "live_edition_id" IS NULL),
  ADD CONSTRAINT "article_trash_whole" CHECK ("trashed_at" IS NOT NULL OR ("trash_reason" IS NULL AND "trashed_by_id" IS NULL));

-- by hand: article_trashed_idx
CREATE INDEX "article_trashed_idx" ON "article" ("trashed_at" DESC, "id" DESC) WHERE "trashed_at" IS NOT NULL;

-- An article in the trash has no row on the desk: it is in no list, search, report or count that reads the desk.
CREATE OR REPLACE FUNCTION "refresh_desk"("ids" uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "desk_entry" d USING "article" a
  WHERE a."id" = d."article_id" AND a."id" = ANY ("ids") AND a."trashed_at" IS NOT NULL;
  INSERT INTO "desk_entry" AS d ("article_id", "state", "origin", "title", "region_code", "category_key", "topic_keys",
    "owner_id", "created_by_id", "changed_by_id", "changed_at", "published_at", "review_by", "is_on_show", "pin_count",
    "search")
  SELECT a."id",
    "article_state"(a."origin"::text, a."draft_edition_id" IS NOT NULL, a."live_edition_id" IS NOT NULL,
      a."withdrawal_kind" IS NOT NULL, w."body_text" = ''),
    a."origin", w."title", w."region_code", w."category_key",
    ARRAY(SELECT t."topic_key" FROM "edition_topic" t WHERE t."edition_id" = w."id" ORDER BY t."position"),
    a."owner_id", a."created_by_id", a."changed_by_id", a."changed_at", l."published_at",
    CASE WHEN a."live_edition_id" IS NOT NULL AND a."withdrawal_kind" IS NULL THEN l."review_by" ELSE w."review_by" END,
    a."live_edition_id" IS NOT NULL AND a."withdrawal_kind" IS NULL,
    (SELECT count(*) FROM "related_link" p WHERE p."edition_id" = w."id" AND p."kind" = 'pin'),
    w."search"
  FROM "article" a
  JOIN "edition" w ON w."id" = coalesce(a."draft_edition_id", a."live_edition_id")
  LEFT JOIN "edition" l ON l."id" = a."live_edition_id"
  WHERE a."id" = ANY ("ids") AND a."trashed_at" IS NULL
  ON CONFLICT ("article_id") DO UPDATE SET
    ("state", "origin", "title", "region_code", "category_key", "topic_keys", "owner_id", "created_by_id",
      "changed_by_id", "changed_at", "published_at", "review_by", "is_on_show", "pin_count", "search")
    = (EXCLUDED."state", EXCLUDED."origin", EXCLUDED."title", EXCLUDED."region_code", EXCLUDED."category_key",
      EXCLUDED."topic_keys", EXCLUDED."owner_id", EXCLUDED."created_by_id", EXCLUDED."changed_by_id",
      EXCLUDED."changed_at", EXCLUDED."published_at", EXCLUDED."review_by", EXCLUDED."is_on_show",
      EXCLUDED."pin_count", EXCLUDED."search")
  WHERE d IS DISTINCT FROM EXCLUDED
$$;

-- A link to a text that was thrown away opens nothing.
CREATE OR REPLACE VIEW "preview"."article" AS
SELECT a."id", a."slug", e."id" AS "edition_id", e."number" AS "edition_number", e."published_at" IS NULL AS "is_draft",
  e."title", e."question", e."short_answer", e."body", e."region_code", e."category_key", e."sources",
  e."effective_from", e."effective_to", e."review_by", e."disclaimer", e."content_hash",
  CASE WHEN e."published_at" IS NOT NULL THEN a."withdrawn_at" END AS "withdrawn_at",
  CASE WHEN e."published_at" IS NOT NULL THEN a."withdrawal_note" END AS "withdrawal_note",
  coalesce(e."published_at", a."changed_at") AS "published_at",
  coalesce((SELECT min(p."published_at") FROM "edition" p WHERE p."article_id" = a."id"), a."changed_at")
    AS "first_published_at"
FROM "article" a
JOIN "edition" e ON e."article_id" = a."id" AND e."id" IN (a."draft_edition_id", a."live_edition_id")
WHERE (e."published_at" IS NULL AND a."trashed_at" IS NULL)
  OR (e."superseded_at" IS NULL AND (a."withdrawal_kind" IS NULL OR a."withdrawal_kind" = 'notice'));

-- What was typed goes only with an article that is written down as deleted for good.
CREATE OR REPLACE FUNCTION "revision_refuse_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "article" a WHERE a."id" = OLD."article_id")
    OR (OLD."reason" <> 'imported'
      AND NOT EXISTS (SELECT 1 FROM "purged_article" p WHERE p."article_id" = OLD."article_id")) THEN
    RAISE EXCEPTION 'revision is append-only' USING ERRCODE = 'GJ002';
  END IF;
  RETURN OLD;
END $$;
CREATE FUNCTION "review_step_refuse_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "article" a WHERE a."id" = OLD."article_id")
    OR NOT EXISTS (SELECT 1 FROM "purged_article" p WHERE p."article_id" = OLD."article_id") THEN
    RAISE EXCEPTION 'review_step is append-only' USING ERRCODE = 'GJ002';
  END IF;
  RETURN OLD;
END $$;
DROP TRIGGER "review_step_kept" ON "review_step";
CREATE TRIGGER "review_step_kept" BEFORE DELETE ON "review_step"
  FOR EACH ROW EXECUTE FUNCTION "review_step_refuse_delete"();

-- A published edition that nobody reads or works on any more may lose its link to what is deleted for good; its
-- revision keeps the whole list.
CREATE FUNCTION "related_link_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part record;
BEGIN
  part := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  IF EXISTS (SELECT 1 FROM "edition" WHERE "id" = part."edition_id" AND "published_at" IS NOT NULL)
    AND NOT (TG_OP = 'DELETE'
      AND EXISTS (SELECT 1 FROM "purged_article" p WHERE p."article_id" = part."target_id")
      AND NOT EXISTS (SELECT 1 FROM "article" a WHERE a."live_edition_id" = part."edition_id")) THEN
    RAISE EXCEPTION 'edition % has been published and is frozen', part."edition_id" USING ERRCODE = 'GJ001';
  END IF;
  RETURN part;
END $$;
DROP TRIGGER "related_link_frozen" ON "related_link";
CREATE TRIGGER "related_link_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "related_link"
  FOR EACH ROW EXECUTE FUNCTION "related_link_refuse_change"();
CREATE TRIGGER "purged_article_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "purged_article"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
