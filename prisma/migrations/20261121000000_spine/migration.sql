-- CreateEnum
CREATE TYPE "article_origin" AS ENUM ('written', 'imported', 'stub');

-- CreateEnum
CREATE TYPE "withdrawal_kind" AS ENUM ('redirect', 'gone', 'notice');

-- CreateEnum
CREATE TYPE "related_link_kind" AS ENUM ('pin', 'exclusion');

-- CreateEnum
CREATE TYPE "revision_reason" AS ENUM ('created', 'saved', 'autosaved', 'related_changed', 'restored', 'published', 'discarded', 'withdrawn', 'reinstated', 'imported', 'refused_conflict');

-- CreateEnum
CREATE TYPE "user_role" AS ENUM ('author', 'editor', 'publisher', 'admin');

-- CreateEnum
CREATE TYPE "region_level" AS ENUM ('country', 'province', 'prefecture', 'county');

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "origin" "article_origin" NOT NULL,
    "draft_edition_id" UUID,
    "live_edition_id" UUID,
    "withdrawal_kind" "withdrawal_kind",
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_note" TEXT,
    "redirect_to_id" UUID,
    "stub_excerpt" TEXT,
    "stub_date" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "short_answer" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL,
    "region_code" CHAR(6) NOT NULL,
    "category_key" TEXT,
    "sources" JSONB NOT NULL,
    "effective_from" DATE,
    "effective_to" DATE,
    "review_by" DATE,
    "disclaimer" TEXT,
    "content_hash" TEXT NOT NULL,
    "title_key" TEXT NOT NULL,
    "title_tokens" TEXT[],
    "body_tokens" TEXT[],
    -- Search: PostgreSQL keeps the vector in step with the tokens the application computed.
    "search" tsvector GENERATED ALWAYS AS (
      setweight(array_to_tsvector("title_tokens"), 'A') || setweight(array_to_tsvector("body_tokens"), 'D')
    ) STORED,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_topic" (
    "edition_id" UUID NOT NULL,
    "topic_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "edition_topic_pkey" PRIMARY KEY ("edition_id","topic_key")
);

-- CreateTable
CREATE TABLE "related_link" (
    "edition_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "kind" "related_link_kind" NOT NULL,
    "position" INTEGER,
    "reason" TEXT,
    "expires_on" DATE,

    CONSTRAINT "related_link_pkey" PRIMARY KEY ("edition_id","target_id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" "revision_reason" NOT NULL,
    "content" JSONB NOT NULL,
    "title" TEXT NOT NULL,
    "save_id" UUID,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "sequence" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "user_role" NOT NULL DEFAULT 'author',
    "suspended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "actor_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imported_page" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "breadcrumbs" TEXT[],
    "published_at" TEXT,
    "category_name" TEXT,
    "source_line" TEXT,
    "previous_title" TEXT,
    "next_title" TEXT,
    "warnings" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "imported_page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "code" CHAR(6) NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "level" "region_level" NOT NULL,
    "parent_code" CHAR(6),
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "category" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "description_en" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "category_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "topic" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_draft_edition_key" ON "article"("draft_edition_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_live_edition_key" ON "article"("live_edition_id");

-- CreateIndex
CREATE INDEX "article_changed_at_id_idx" ON "article"("changed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_redirect_to_id_idx" ON "article"("redirect_to_id");

-- CreateIndex
CREATE INDEX "edition_title_key_idx" ON "edition"("title_key");

-- CreateIndex
CREATE UNIQUE INDEX "edition_id_article_key" ON "edition"("id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_article_number_key" ON "edition"("article_id", "number");

-- CreateIndex
CREATE INDEX "edition_topic_topic_key_idx" ON "edition_topic"("topic_key");

-- CreateIndex
CREATE INDEX "related_link_target_id_idx" ON "related_link"("target_id");

-- CreateIndex
CREATE UNIQUE INDEX "related_link_position_key" ON "related_link"("edition_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_number_key" ON "revision"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "revision_save_key" ON "revision"("article_id", "save_id");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_sequence_idx" ON "audit_event"("subject_type", "subject_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_account_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "imported_page_fingerprint_key" ON "imported_page"("fingerprint");

-- CreateIndex
CREATE INDEX "imported_page_article_id_idx" ON "imported_page"("article_id");

-- CreateIndex
CREATE INDEX "imported_page_run_id_idx" ON "imported_page"("run_id");

-- CreateIndex
CREATE INDEX "region_parent_code_idx" ON "region"("parent_code");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_redirect_to_id_fkey" FOREIGN KEY ("redirect_to_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_category_key_fkey" FOREIGN KEY ("category_key") REFERENCES "category"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_topic" ADD CONSTRAINT "edition_topic_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_topic" ADD CONSTRAINT "edition_topic_topic_key_fkey" FOREIGN KEY ("topic_key") REFERENCES "topic"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_link" ADD CONSTRAINT "related_link_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_link" ADD CONSTRAINT "related_link_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_page" ADD CONSTRAINT "imported_page_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_page" ADD CONSTRAINT "imported_page_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

-- by hand: edition_search_idx, search
CREATE INDEX "edition_search_idx" ON "edition" USING gin ("search");

-- by hand: article_draft_edition_fkey article_live_edition_fkey
-- A pointer stays on its own article's edition.
ALTER TABLE "article"
  ADD CONSTRAINT "article_draft_edition_fkey" FOREIGN KEY ("draft_edition_id", "id")
    REFERENCES "edition" ("id", "article_id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "article_live_edition_fkey" FOREIGN KEY ("live_edition_id", "id")
    REFERENCES "edition" ("id", "article_id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "article_draft_is_not_live" CHECK ("draft_edition_id" <> "live_edition_id"),
  ADD CONSTRAINT "article_version_positive" CHECK ("version" > 0),
  ADD CONSTRAINT "article_withdrawal_whole" CHECK (("withdrawal_kind" IS NULL) = ("withdrawn_at" IS NULL)),
  ADD CONSTRAINT "article_redirect_target" CHECK (("withdrawal_kind" = 'redirect') IS NOT TRUE OR "redirect_to_id" IS NOT NULL),
  ADD CONSTRAINT "article_redirect_not_self" CHECK ("redirect_to_id" <> "id");

ALTER TABLE "edition"
  ADD CONSTRAINT "edition_effective_span" CHECK ("effective_to" > "effective_from" OR "published_at" IS NULL),
  ADD CONSTRAINT "edition_superseded_after_published" CHECK ("superseded_at" IS NULL OR "published_at" IS NOT NULL);

ALTER TABLE "related_link"
  ADD CONSTRAINT "related_link_pin_has_position" CHECK (("kind" = 'pin') = ("position" IS NOT NULL)),
  ADD CONSTRAINT "related_link_position_positive" CHECK ("position" >= 0);

-- by hand: edition_live_newest_idx edition_live_category_idx edition_live_region_idx
-- Live editions in reading order, whole and by category and region.
CREATE INDEX "edition_live_newest_idx" ON "edition" ("published_at" DESC, "article_id" DESC)
  WHERE "published_at" IS NOT NULL AND "superseded_at" IS NULL;
CREATE INDEX "edition_live_category_idx" ON "edition" ("category_key", "published_at" DESC, "article_id" DESC)
  WHERE "published_at" IS NOT NULL AND "superseded_at" IS NULL;
CREATE INDEX "edition_live_region_idx" ON "edition" ("region_code", "published_at" DESC, "article_id" DESC)
  WHERE "published_at" IS NOT NULL AND "superseded_at" IS NULL;

-- An edition that has been live is frozen: only the moment of its replacement may still be written.
CREATE FUNCTION "edition_refuse_change_when_published"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."published_at" IS NULL THEN RETURN NEW; END IF;
  IF to_jsonb(NEW) - 'superseded_at' - 'search' IS DISTINCT FROM to_jsonb(OLD) - 'superseded_at' - 'search' THEN
    RAISE EXCEPTION 'edition % has been published and is frozen', OLD."id" USING ERRCODE = 'GJ001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "edition_frozen" BEFORE UPDATE ON "edition"
  FOR EACH ROW EXECUTE FUNCTION "edition_refuse_change_when_published"();

CREATE FUNCTION "edition_part_refuse_change_when_published"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part record;
BEGIN
  part := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  IF EXISTS (SELECT 1 FROM "edition" WHERE "id" = part."edition_id" AND "published_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'edition % has been published and is frozen', part."edition_id" USING ERRCODE = 'GJ001';
  END IF;
  RETURN part;
END $$;
CREATE TRIGGER "edition_topic_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "edition_topic"
  FOR EACH ROW EXECUTE FUNCTION "edition_part_refuse_change_when_published"();
CREATE TRIGGER "related_link_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "related_link"
  FOR EACH ROW EXECUTE FUNCTION "edition_part_refuse_change_when_published"();

-- Append-only tables.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'GJ002';
END $$;
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "revision_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Each audit event carries the hash of the one before it. The lock makes the chain one line.
CREATE FUNCTION "audit_event_chain"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gongji.audit_event'));
  -- Numbered under the lock: the order of numbers is the order of the chain.
  NEW."sequence" := coalesce((SELECT max("sequence") FROM "audit_event"), 0) + 1;
  NEW."previous_hash" := coalesce((SELECT "hash" FROM "audit_event" ORDER BY "sequence" DESC LIMIT 1), '');
  NEW."hash" := encode(sha256(convert_to(concat_ws(E'\x1f', NEW."previous_hash", NEW."sequence"::text,
    to_char(NEW."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(NEW."actor_id"::text, ''),
    NEW."action", NEW."subject_type", NEW."subject_id", NEW."detail"::text), 'UTF8')), 'hex');
  RETURN NEW;
END $$;
CREATE TRIGGER "audit_event_chained" BEFORE INSERT ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION "audit_event_chain"();

-- Public reads: a role that can see the live views and nothing else --------------------------------------

DO $$
BEGIN
  CREATE ROLE "gongji_public" NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  EXECUTE format('GRANT "gongji_public" TO %I', current_user);
END $$;

CREATE SCHEMA "live";

-- An edition is on show when its article points at it and readers may still read it.
CREATE VIEW "live"."article" AS
SELECT a."id", a."slug", a."withdrawal_kind", a."withdrawal_note", a."withdrawn_at",
  e."id" AS "edition_id", e."title", e."question", e."short_answer", e."body", e."body_text", e."region_code",
  e."category_key", e."sources", e."effective_from", e."effective_to", e."review_by", e."disclaimer",
  e."content_hash", e."published_at", e."search"
FROM "article" a
JOIN "edition" e ON e."id" = a."live_edition_id" AND e."article_id" = a."id"
WHERE e."published_at" IS NOT NULL AND e."superseded_at" IS NULL
  AND (a."withdrawal_kind" IS NULL OR a."withdrawal_kind" = 'notice');

-- What lists, search and related lists may name: on show, and not withdrawn in any way.
CREATE VIEW "live"."listed_article" AS
SELECT * FROM "live"."article" WHERE "withdrawal_kind" IS NULL;

CREATE VIEW "live"."article_topic" AS
SELECT a."id" AS "article_id", t."topic_key", t."position"
FROM "live"."article" a JOIN "edition_topic" t ON t."edition_id" = a."edition_id";

CREATE VIEW "live"."related" AS
SELECT a."id" AS "article_id", l."target_id", l."position", l."reason", l."expires_on"
FROM "live"."article" a
JOIN "related_link" l ON l."edition_id" = a."edition_id" AND l."kind" = 'pin'
JOIN "live"."listed_article" t ON t."id" = l."target_id";

CREATE VIEW "live"."first_published" AS
SELECT a."id" AS "article_id", min(e."published_at") AS "first_published_at"
FROM "live"."article" a JOIN "edition" e ON e."article_id" = a."id" AND e."published_at" IS NOT NULL
GROUP BY a."id";

-- Addresses that no longer answer, and what readers are told there. Only of articles that were once live.
CREATE VIEW "live"."withdrawal" AS
SELECT a."slug", a."withdrawal_kind", a."withdrawal_note", a."withdrawn_at", t."slug" AS "redirect_slug"
FROM "article" a LEFT JOIN "live"."listed_article" t ON t."id" = a."redirect_to_id"
WHERE a."withdrawal_kind" IN ('redirect', 'gone');

CREATE VIEW "live"."region" AS SELECT "code", "name", "name_en", "level", "parent_code", "valid_from", "valid_to" FROM "region";
CREATE VIEW "live"."category" AS SELECT "key", "name", "name_en", "description", "description_en", "position" FROM "category";
CREATE VIEW "live"."topic" AS SELECT "key", "name", "name_en" FROM "topic";

REVOKE ALL ON SCHEMA "public" FROM PUBLIC;
DO $$
BEGIN
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;
GRANT USAGE ON SCHEMA "live" TO "gongji_public";
GRANT SELECT ON ALL TABLES IN SCHEMA "live" TO "gongji_public";
