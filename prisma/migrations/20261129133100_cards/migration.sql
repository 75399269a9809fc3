-- CreateTable
CREATE TABLE "card" (
    "article_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "region_code" CHAR(6) NOT NULL,
    "category_key" TEXT,
    "effective_to" DATE,
    "json" TEXT NOT NULL,

    CONSTRAINT "card_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE INDEX "card_region_code_idx" ON "card"("region_code");

-- CreateIndex
CREATE INDEX "card_category_key_idx" ON "card"("category_key");

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

-- The beginning of a text for a card. It says the same as `excerpt` in the application; a test compares the two.
CREATE FUNCTION "excerpt"("given" text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  "tidy" text := btrim(regexp_replace("given",
    U&'[\0009-\000D \00A0\1680\2000-\200A\2028\2029\202F\205F\3000\FEFF]+', ' ', 'g'), ' ');
  "sentences" text;
BEGIN
  IF length("tidy") <= 120 THEN RETURN "tidy"; END IF;
  "sentences" := substring(left("tidy", 120) FROM '^.*[。！？；.!?;][”’」』）)]*');
  IF length("sentences") >= 60 THEN RETURN "sentences"; END IF;
  RETURN left("tidy", 119) || '…';
END $$;

-- Writes the cards of listed articles as the text in which lists and pages give them, and takes the others away.
CREATE FUNCTION "write_cards"("ids" uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "card" WHERE "article_id" = ANY ("ids");
  INSERT INTO "card" ("article_id", "slug", "title", "region_code", "category_key", "effective_to", "json")
  SELECT a."id", a."slug", a."title", a."region_code", a."category_key", a."effective_to",
    '{"articleId":"' || a."id" || '","slug":' || to_json(a."slug") || ',"title":' || to_json(a."title")
    || ',"question":' || to_json(a."question") || ',"excerpt":' || to_json("excerpt"(a."short_answer"))
    || ',"region":{"code":"' || r."code" || '","name":' || to_json(r."name") || ',"nameEn":' || to_json(r."name_en")
    || ',"level":"' || r."level" || '"},"category":'
    || CASE WHEN c."key" IS NULL THEN 'null' ELSE '{"key":' || to_json(c."key") || ',"name":' || to_json(c."name")
      || ',"nameEn":' || to_json(c."name_en") || '}' END
    || ',"publishedAt":"' || to_char(a."published_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"}'
  FROM "live"."listed_article" a
  JOIN "region" r ON r."code" = a."region_code"
  LEFT JOIN "category" c ON c."key" = a."category_key"
  WHERE a."id" = ANY ("ids")
$$;
SELECT "write_cards"(ARRAY(SELECT "id" FROM "article" WHERE "live_edition_id" IS NOT NULL));

-- At the end of a transaction, when all of an article has been written: what is not listed has no card, whoever
-- changed it.
CREATE FUNCTION "article_write_card"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "write_cards"(ARRAY[NEW."id"]);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "article_on_card" AFTER INSERT OR UPDATE OF "slug", "live_edition_id", "withdrawal_kind"
  ON "article" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "article_write_card"();

-- A place or a category that gets another name gets it on the cards. Under the lock of the announcements: a card that
-- is being written with the old name is there before they are looked for.
CREATE FUNCTION "region_rename_cards"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gongji_answers'));
  PERFORM "write_cards"(ARRAY(SELECT "article_id" FROM "card" WHERE "region_code" = NEW."code"));
  RETURN NULL;
END $$;
CREATE TRIGGER "region_renamed" AFTER UPDATE ON "region" FOR EACH ROW
  WHEN ((OLD."name", OLD."name_en", OLD."level") IS DISTINCT FROM (NEW."name", NEW."name_en", NEW."level"))
  EXECUTE FUNCTION "region_rename_cards"();
CREATE FUNCTION "category_rename_cards"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gongji_answers'));
  PERFORM "write_cards"(ARRAY(SELECT "article_id" FROM "card" WHERE "category_key" = NEW."key"));
  RETURN NULL;
END $$;
CREATE TRIGGER "category_renamed" AFTER UPDATE ON "category" FOR EACH ROW
  WHEN ((OLD."name", OLD."name_en") IS DISTINCT FROM (NEW."name", NEW."name_en"))
  EXECUTE FUNCTION "category_rename_cards"();

CREATE VIEW "live"."card" AS SELECT * FROM "card";

-- What editors pinned beside articles on show, with the cards.
CREATE VIEW "live"."pinned_card" AS
SELECT a."id" AS "article_id", l."target_id", l."position", l."reason", l."expires_on", c."region_code",
  c."effective_to", c."json"
FROM "live"."article" a
JOIN "related_link" l ON l."edition_id" = a."edition_id" AND l."kind" = 'pin'
JOIN "card" c ON c."article_id" = l."target_id";

GRANT SELECT ON "live"."card", "live"."pinned_card" TO "gongji_public";
