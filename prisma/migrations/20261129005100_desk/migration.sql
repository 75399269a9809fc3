-- AlterTable
ALTER TABLE "article" ADD COLUMN     "owner_id" UUID;

-- CreateTable
CREATE TABLE "desk_entry" (
    "article_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "origin" "article_origin" NOT NULL,
    "title" TEXT NOT NULL,
    "region_code" CHAR(6) NOT NULL,
    "category_key" TEXT,
    "topic_keys" TEXT[],
    "owner_id" UUID,
    "created_by_id" UUID,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "review_by" DATE,
    "is_on_show" BOOLEAN NOT NULL,
    "pin_count" INTEGER NOT NULL,
    "search" TSVECTOR,

    CONSTRAINT "desk_entry_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "is_shared" BOOLEAN NOT NULL,
    "settings" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "desk_entry_changed_idx" ON "desk_entry"("changed_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_entry_state_idx" ON "desk_entry"("state", "changed_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_entry_region_idx" ON "desk_entry"("region_code", "changed_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_entry_category_idx" ON "desk_entry"("category_key", "changed_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_entry_owner_idx" ON "desk_entry"("owner_id", "changed_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_entry_creator_idx" ON "desk_entry"("created_by_id", "changed_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_entry_changer_idx" ON "desk_entry"("changed_by_id", "changed_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "saved_view_is_shared_idx" ON "saved_view"("is_shared");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_name_key" ON "saved_view"("owner_id", "name");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_entry" ADD CONSTRAINT "desk_entry_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

-- by hand: desk_entry_topics_idx desk_entry_search_idx desk_entry_review_idx desk_entry_published_idx
-- by hand: desk_entry_title_idx desk_entry_due_idx
CREATE INDEX "desk_entry_topics_idx" ON "desk_entry" USING gin ("topic_keys");
CREATE INDEX "desk_entry_search_idx" ON "desk_entry" USING gin ("search");
-- The orders of the list, with what has no date at the end.
CREATE INDEX "desk_entry_review_idx" ON "desk_entry" ((coalesce("review_by", 'infinity'::date)), "article_id");
CREATE INDEX "desk_entry_published_idx" ON "desk_entry"
  ((coalesce("published_at", '-infinity'::timestamptz)) DESC, "article_id" DESC);
CREATE INDEX "desk_entry_title_idx" ON "desk_entry" ("title" COLLATE "zh-x-icu", "article_id");
CREATE INDEX "desk_entry_due_idx" ON "desk_entry" ("review_by", "article_id") WHERE "is_on_show";

-- Where an article stands. It says the same as `articleState` in the domain; a test compares the two.
CREATE FUNCTION "article_state"("origin" text, "has_draft" boolean, "has_live" boolean, "is_withdrawn" boolean, "is_blank" boolean)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN "is_withdrawn" THEN 'withdrawn'
    WHEN "has_live" AND "has_draft" THEN 'live_with_draft'
    WHEN "has_live" THEN 'live'
    WHEN "origin" = 'stub' AND "is_blank" THEN 'stub'
    ELSE 'draft' END
$$;

-- Makes the rows of articles anew; a row that would say the same is left alone.
CREATE FUNCTION "refresh_desk"("ids" uuid[]) RETURNS void LANGUAGE sql AS $$
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
  WHERE a."id" = ANY ("ids")
  ON CONFLICT ("article_id") DO UPDATE SET
    ("state", "origin", "title", "region_code", "category_key", "topic_keys", "owner_id", "created_by_id",
      "changed_by_id", "changed_at", "published_at", "review_by", "is_on_show", "pin_count", "search")
    = (EXCLUDED."state", EXCLUDED."origin", EXCLUDED."title", EXCLUDED."region_code", EXCLUDED."category_key",
      EXCLUDED."topic_keys", EXCLUDED."owner_id", EXCLUDED."created_by_id", EXCLUDED."changed_by_id",
      EXCLUDED."changed_at", EXCLUDED."published_at", EXCLUDED."review_by", EXCLUDED."is_on_show",
      EXCLUDED."pin_count", EXCLUDED."search")
  WHERE d IS DISTINCT FROM EXCLUDED
$$;

-- At the end of a transaction, when all of an article has been written.
CREATE FUNCTION "article_refresh_desk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "refresh_desk"(ARRAY[NEW."id"]);
  RETURN NULL;
END $$;
CREATE FUNCTION "edition_refresh_desk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "refresh_desk"(ARRAY[NEW."article_id"]);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "article_on_desk" AFTER INSERT OR UPDATE ON "article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "article_refresh_desk"();
CREATE CONSTRAINT TRIGGER "edition_on_desk" AFTER INSERT OR UPDATE ON "edition"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "edition_refresh_desk"();

SELECT "refresh_desk"(ARRAY(SELECT "id" FROM "article"));
