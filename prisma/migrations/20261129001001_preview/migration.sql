-- Previews: a role that can see the drafts through one view, what everybody may see, and nothing else ------

DO $$
BEGIN
  CREATE ROLE "gongji_preview" NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  EXECUTE format('GRANT "gongji_preview" TO %I', current_user);
END $$;

CREATE SCHEMA "preview";

-- What an article's draft says, and what is on show. A text that was replaced, thrown away or taken back is neither.
CREATE VIEW "preview"."article" AS
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
WHERE e."published_at" IS NULL
  OR (e."superseded_at" IS NULL AND (a."withdrawal_kind" IS NULL OR a."withdrawal_kind" = 'notice'));

CREATE VIEW "preview"."article_topic" AS
SELECT a."edition_id", t."topic_key", t."position"
FROM "preview"."article" a JOIN "edition_topic" t ON t."edition_id" = a."edition_id";

-- Beside a draft stand the articles readers would see there: those that are on show.
CREATE VIEW "preview"."related" AS
SELECT a."edition_id", l."target_id", l."position", l."reason", l."expires_on",
  t."slug", t."title", t."question", t."short_answer", t."region_code", t."category_key", t."published_at"
FROM "preview"."article" a
JOIN "related_link" l ON l."edition_id" = a."edition_id" AND l."kind" = 'pin'
JOIN "live"."listed_article" t ON t."id" = l."target_id";

-- Whose links open: nobody's who may not sign in any more.
CREATE VIEW "preview"."sharer" AS SELECT "id" FROM "user" WHERE "suspended_at" IS NULL;

GRANT USAGE ON SCHEMA "preview", "live" TO "gongji_preview";
GRANT SELECT ON ALL TABLES IN SCHEMA "preview" TO "gongji_preview";
GRANT SELECT ON "live"."listed_article", "live"."region", "live"."category", "live"."topic" TO "gongji_preview";
