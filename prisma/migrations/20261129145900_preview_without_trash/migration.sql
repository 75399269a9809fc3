-- A link to a text that was thrown away opens nothing: neither as a draft nor as what is on show.
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
WHERE a."trashed_at" IS NULL AND (e."published_at" IS NULL
  OR (e."superseded_at" IS NULL AND (a."withdrawal_kind" IS NULL OR a."withdrawal_kind" = 'notice')));
