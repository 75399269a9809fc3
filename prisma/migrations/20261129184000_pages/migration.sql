-- CreateTable
CREATE TABLE "page" (
    "article_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "region_code" CHAR(6) NOT NULL,
    "category_key" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "effective_from" DATE,
    "effective_to" DATE,
    "region_chain" TEXT NOT NULL,
    "linked_ids" UUID[],
    "json" TEXT NOT NULL,

    CONSTRAINT "page_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE INDEX "page_slug_idx" ON "page"("slug");

-- CreateIndex
CREATE INDEX "page_region_code_idx" ON "page"("region_code");

-- CreateIndex
CREATE INDEX "page_category_key_idx" ON "page"("category_key");

-- AddForeignKey
ALTER TABLE "page" ADD CONSTRAINT "page_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

-- Parts of what readers get, as JSON.
CREATE FUNCTION "moment_text"("moment" timestamptz) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  SELECT '"' || to_char("moment" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'
$$;
CREATE FUNCTION "day_text"("day" date) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce('"' || to_char("day", 'YYYY-MM-DD') || '"', 'null')
$$;
CREATE FUNCTION "said_text"("said" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(to_json("said")::text, 'null')
$$;
CREATE FUNCTION "region_text"("code" text, "name" text, "name_en" text, "level" text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '{"code":"' || "code" || '","name":' || to_json("name") || ',"nameEn":' || to_json("name_en")
    || ',"level":"' || "level" || '"}'
$$;
CREATE FUNCTION "term_text"("key" text, "name" text, "name_en" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN "key" IS NULL THEN 'null' ELSE
    '{"key":' || to_json("key") || ',"name":' || to_json("name") || ',"nameEn":' || to_json("name_en") || '}' END
$$;
CREATE FUNCTION "breadcrumb_text"("kind" text, "key" text, "name" text, "name_en" text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '{"kind":"' || "kind" || '","key":' || to_json("key") || ',"name":' || to_json("name") || ',"nameEn":'
    || to_json("name_en") || '}'
$$;

-- Writes the pages of articles on show, as far as they are their own: all their fields but those that say what the day
-- is and what stands beside them. What is not on show has no page.
CREATE FUNCTION "write_pages"("ids" uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "page" WHERE "article_id" = ANY ("ids");
  INSERT INTO "page" ("article_id", "edition_id", "slug", "region_code", "category_key", "published_at", "effective_from",
    "effective_to", "region_chain", "linked_ids", "json")
  SELECT a."id", a."edition_id", a."slug", a."region_code", a."category_key", a."published_at", a."effective_from",
    a."effective_to", place."chain",
    ARRAY(SELECT DISTINCT (jsonb_path_query(a."body",
      '$.**.marks[*] ? (@.type == "articleLink").attrs.articleId') #>> '{}')::uuid),
    '{"articleId":"' || a."id" || '","slug":' || to_json(a."slug") || ',"title":' || to_json(a."title")
    || ',"question":' || to_json(a."question") || ',"shortAnswer":' || to_json(a."short_answer")
    || ',"body":' || a."body"
    || ',"region":' || "region_text"(r."code", r."name", r."name_en", r."level"::text)
    || ',"category":' || "term_text"(c."key", c."name", c."name_en")
    || ',"topics":[' || coalesce((
      SELECT string_agg("term_text"(t."key", t."name", t."name_en"), ',' ORDER BY l."position")
      FROM "edition_topic" l JOIN "topic" t ON t."key" = l."topic_key" WHERE l."edition_id" = a."edition_id"
    ), '') || ']'
    || ',"sources":' || a."sources"
    || ',"effectiveFrom":' || "day_text"(a."effective_from") || ',"effectiveTo":' || "day_text"(a."effective_to")
    || ',"reviewBy":' || "day_text"(a."review_by") || ',"disclaimer":' || "said_text"(a."disclaimer")
    || ',"firstPublishedAt":' || "moment_text"((
      SELECT min(e."published_at") FROM "edition" e WHERE e."article_id" = a."id" AND e."published_at" IS NOT NULL
    ))
    || ',"updatedAt":' || "moment_text"(a."published_at")
    || ',"notice":' || CASE WHEN a."withdrawn_at" IS NULL THEN 'null' ELSE
      '{"note":' || "said_text"(a."withdrawal_note") || ',"withdrawnAt":' || "moment_text"(a."withdrawn_at") || '}' END
    || ',"breadcrumbs":[' || place."crumbs"
    || CASE WHEN c."key" IS NULL THEN '' ELSE ',' || "breadcrumb_text"('category', c."key", c."name", c."name_en") END
    || ']}'
  FROM "live"."article" a
  JOIN "region" r ON r."code" = a."region_code"
  LEFT JOIN "category" c ON c."key" = a."category_key"
  CROSS JOIN LATERAL (
    SELECT string_agg(n."code", ' ' ORDER BY s."step") AS "chain",
      string_agg("breadcrumb_text"('region', n."code", n."name", n."name_en"), ',' ORDER BY s."step" DESC) AS "crumbs"
    FROM "live"."region_chain" g
    CROSS JOIN LATERAL unnest(g."chain") WITH ORDINALITY AS s ("code", "step")
    JOIN "region" n ON n."code" = s."code"
    WHERE g."code" = a."region_code"
  ) place
  WHERE a."id" = ANY ("ids")
$$;
SELECT "write_pages"(ARRAY(SELECT "id" FROM "article" WHERE "live_edition_id" IS NOT NULL));

-- The same cards as before, from the same parts.
CREATE OR REPLACE FUNCTION "write_cards"("ids" uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "card" WHERE "article_id" = ANY ("ids");
  INSERT INTO "card" ("article_id", "slug", "title", "region_code", "category_key", "effective_to", "json")
  SELECT a."id", a."slug", a."title", a."region_code", a."category_key", a."effective_to",
    '{"articleId":"' || a."id" || '","slug":' || to_json(a."slug") || ',"title":' || to_json(a."title")
    || ',"question":' || to_json(a."question") || ',"excerpt":' || to_json("excerpt"(a."short_answer"))
    || ',"region":' || "region_text"(r."code", r."name", r."name_en", r."level"::text)
    || ',"category":' || "term_text"(c."key", c."name", c."name_en")
    || ',"publishedAt":' || "moment_text"(a."published_at") || '}'
  FROM "live"."listed_article" a
  JOIN "region" r ON r."code" = a."region_code"
  LEFT JOIN "category" c ON c."key" = a."category_key"
  WHERE a."id" = ANY ("ids")
$$;

-- At the end of a transaction, when all of an article has been written.
DROP TRIGGER "article_on_card" ON "article";
DROP FUNCTION "article_write_card"();
CREATE FUNCTION "article_write_texts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "write_cards"(ARRAY[NEW."id"]), "write_pages"(ARRAY[NEW."id"]);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "article_in_texts" AFTER INSERT
  OR UPDATE OF "slug", "live_edition_id", "withdrawal_kind", "withdrawal_note", "withdrawn_at"
  ON "article" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "article_write_texts"();

-- A place, a category or a topic that gets another name gets it in all texts; a place that lies elsewhere, too. Under
-- the lock of the announcements: a text that is being written with the old name is there before they are looked for.
DROP TRIGGER "region_renamed" ON "region";
DROP TRIGGER "category_renamed" ON "category";
DROP FUNCTION "region_rename_cards"();
DROP FUNCTION "category_rename_cards"();
CREATE FUNCTION "region_rename_texts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gongji_answers'));
  PERFORM "write_cards"(ARRAY(SELECT "article_id" FROM "card" WHERE "region_code" = NEW."code"));
  PERFORM "write_pages"(ARRAY(SELECT "article_id" FROM "page" WHERE "region_code" IN (
    SELECT g."code" FROM "live"."region_chain" g WHERE NEW."code" = ANY (g."chain"))));
  RETURN NULL;
END $$;
CREATE TRIGGER "region_renamed" AFTER UPDATE ON "region" FOR EACH ROW
  WHEN ((OLD."name", OLD."name_en", OLD."level", OLD."parent_code")
    IS DISTINCT FROM (NEW."name", NEW."name_en", NEW."level", NEW."parent_code"))
  EXECUTE FUNCTION "region_rename_texts"();
CREATE FUNCTION "category_rename_texts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gongji_answers'));
  PERFORM "write_cards"(ARRAY(SELECT "article_id" FROM "card" WHERE "category_key" = NEW."key"));
  PERFORM "write_pages"(ARRAY(SELECT "article_id" FROM "page" WHERE "category_key" = NEW."key"));
  RETURN NULL;
END $$;
CREATE TRIGGER "category_renamed" AFTER UPDATE ON "category" FOR EACH ROW
  WHEN ((OLD."name", OLD."name_en") IS DISTINCT FROM (NEW."name", NEW."name_en"))
  EXECUTE FUNCTION "category_rename_texts"();
CREATE FUNCTION "topic_rename_texts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gongji_answers'));
  PERFORM "write_pages"(ARRAY(SELECT "article_id" FROM "live"."article_topic" WHERE "topic_key" = NEW."key"));
  RETURN NULL;
END $$;
CREATE TRIGGER "topic_renamed" AFTER UPDATE ON "topic" FOR EACH ROW
  WHEN ((OLD."name", OLD."name_en") IS DISTINCT FROM (NEW."name", NEW."name_en"))
  EXECUTE FUNCTION "topic_rename_texts"();

CREATE VIEW "live"."page" AS SELECT * FROM "page";

-- What is on show has a page, which knows the edition.
CREATE OR REPLACE VIEW "live"."pinned_card" AS
SELECT a."article_id", l."target_id", l."position", l."reason", l."expires_on", c."region_code",
  c."effective_to", c."json"
FROM "page" a
JOIN "related_link" l ON l."edition_id" = a."edition_id" AND l."kind" = 'pin'
JOIN "card" c ON c."article_id" = l."target_id";

GRANT SELECT ON "live"."page" TO "gongji_public";
