-- Beside a draft stands, after its pins, what would be suggested there once it is published.

CREATE OR REPLACE VIEW "preview"."related" AS
SELECT a."edition_id", l."target_id", l."position", l."reason", l."expires_on",
  t."slug", t."title", t."question", t."short_answer", t."region_code", t."category_key", t."published_at",
  t."effective_to"
FROM "preview"."article" a
JOIN "related_link" l ON l."edition_id" = a."edition_id" AND l."kind" = 'pin'
JOIN "live"."listed_article" t ON t."id" = l."target_id";

CREATE VIEW "preview"."suggestion" AS
SELECT a."edition_id", s."target_id", s."score", s."question" AS "asks", s."reason", s."model_version",
  t."slug", t."title", t."question", t."short_answer", t."region_code", t."category_key", t."published_at",
  t."effective_to", t."review_by"
FROM "preview"."article" a
JOIN "related_suggestion" s ON s."article_id" = a."id"
JOIN "live"."listed_article" t ON t."id" = s."target_id"
WHERE NOT EXISTS (SELECT FROM "related_ban" b WHERE b."target_id" = s."target_id")
  AND NOT EXISTS (
    SELECT FROM "related_link" l
    WHERE l."edition_id" = a."edition_id" AND l."target_id" = s."target_id" AND l."kind" = 'exclusion'
  );

GRANT SELECT ON "preview"."suggestion", "live"."region_chain" TO "gongji_preview";
