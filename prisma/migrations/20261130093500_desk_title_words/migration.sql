-- The console searches what stands on the desk; nothing searches editions.
DROP INDEX "edition_search_idx";

-- A word of the title is among the words of a row a second time, marked: the index alone then knows which rows have it
-- in their title, and no row's words are read for that.
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
    array_to_tsvector(w."title_tokens" || w."body_tokens" || ARRAY(SELECT '^' || t FROM unnest(w."title_tokens") AS t))
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

SELECT "refresh_desk"(ARRAY(SELECT "id" FROM "article"));
