-- A suggestion also says from when on it holds: before that day it is shown to nobody.

CREATE OR REPLACE VIEW "live"."suggestion" AS
SELECT a."id" AS "article_id", s."target_id", s."score", s."question" AS "asks", s."reason", s."model_version",
  t."slug", t."title", t."question", t."short_answer", t."region_code", t."category_key", t."published_at",
  t."effective_to", t."review_by", t."effective_from"
FROM "live"."article" a
JOIN "related_suggestion" s ON s."article_id" = a."id"
JOIN "live"."listed_article" t ON t."id" = s."target_id"
WHERE NOT EXISTS (SELECT FROM "related_ban" b WHERE b."target_id" = s."target_id")
  AND NOT EXISTS (
    SELECT FROM "related_link" l
    WHERE l."edition_id" = a."edition_id" AND l."target_id" = s."target_id" AND l."kind" = 'exclusion'
  );

CREATE OR REPLACE VIEW "preview"."suggestion" AS
SELECT a."edition_id", s."target_id", s."score", s."question" AS "asks", s."reason", s."model_version",
  t."slug", t."title", t."question", t."short_answer", t."region_code", t."category_key", t."published_at",
  t."effective_to", t."review_by", t."effective_from"
FROM "preview"."article" a
JOIN "related_suggestion" s ON s."article_id" = a."id"
JOIN "live"."listed_article" t ON t."id" = s."target_id"
WHERE NOT EXISTS (SELECT FROM "related_ban" b WHERE b."target_id" = s."target_id")
  AND NOT EXISTS (
    SELECT FROM "related_link" l
    WHERE l."edition_id" = a."edition_id" AND l."target_id" = s."target_id" AND l."kind" = 'exclusion'
  );

-- A job that failed stays until somebody has seen it, or a week is over.
UPDATE "pgboss"."queue" SET "deletion_seconds" = 604800 WHERE "name" = 'related';
