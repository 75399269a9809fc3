-- CreateEnum
CREATE TYPE "fact_start" AS ENUM ('effective', 'seen');

-- CreateEnum
CREATE TYPE "fact_state" AS ENUM ('set', 'none', 'unknown');

-- CreateEnum
CREATE TYPE "fact_basis" AS ENUM ('enacted', 'announced', 'projected');

-- CreateEnum
CREATE TYPE "fact_grade" AS ENUM ('statute', 'official-quote', 'secondary', 'unverified');

-- CreateEnum
CREATE TYPE "citation_role" AS ENUM ('establishes', 'changes', 'repeals', 'interprets');

-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('proposed', 'scheduled', 'recorded', 'rejected', 'withdrawn');

-- CreateTable
CREATE TABLE "policy_document" (
    "id" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "issuer_zh" TEXT NOT NULL,
    "issuer_en" TEXT NOT NULL,
    "number" TEXT,
    "number_grade" TEXT,
    "issued_on" DATE NOT NULL,
    "effective_from" DATE,
    "repealed_on" DATE,
    "url" TEXT,

    CONSTRAINT "policy_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_version" (
    "id" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "region_code" CHAR(6) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "valid_from_is" "fact_start" NOT NULL,
    "state" "fact_state" NOT NULL,
    "written" JSONB,
    "basis" "fact_basis" NOT NULL,
    "grade" "fact_grade" NOT NULL,
    "checked_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "fact_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_citation" (
    "version_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "locator_zh" TEXT,
    "locator_en" TEXT,
    "role" "citation_role" NOT NULL,
    "grade" "fact_grade" NOT NULL,
    "says_zh" TEXT NOT NULL,
    "says_en" TEXT NOT NULL,

    CONSTRAINT "fact_citation_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "fact_claim" (
    "version_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "written" JSONB,
    "grade" "fact_grade" NOT NULL,
    "place" TEXT NOT NULL,
    "says_zh" TEXT NOT NULL,
    "says_en" TEXT NOT NULL,

    CONSTRAINT "fact_claim_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "fact_proposal" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "fact" TEXT NOT NULL,
    "region_code" CHAR(6) NOT NULL,
    "entry" JSONB NOT NULL,
    "supersedes" TEXT[],
    "note" TEXT NOT NULL,
    "state" "proposal_state" NOT NULL DEFAULT 'proposed',
    "proposed_by_id" UUID,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_by_id" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "review_note" TEXT,
    "scheduled_for" TIMESTAMPTZ(3),
    "recorded_as" TEXT,

    CONSTRAINT "fact_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "fact_version_recorded_at_idx" ON "fact_version"("recorded_at");

-- CreateIndex
CREATE INDEX "fact_citation_document_id_idx" ON "fact_citation"("document_id");

-- CreateIndex
CREATE INDEX "fact_proposal_state_proposed_at_idx" ON "fact_proposal"("state", "proposed_at");

-- AddForeignKey
ALTER TABLE "fact_version" ADD CONSTRAINT "fact_version_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_citation" ADD CONSTRAINT "fact_citation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "fact_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_citation" ADD CONSTRAINT "fact_citation_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "policy_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_claim" ADD CONSTRAINT "fact_claim_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "fact_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Two versions of one fact in one region never speak of the same day at the same moment of knowledge.
-- by hand: fact_version_no_overlap
ALTER TABLE "fact_version"
  ADD CONSTRAINT "fact_version_span" CHECK ("valid_to" > "valid_from"),
  ADD CONSTRAINT "fact_version_known_span" CHECK ("superseded_at" > "recorded_at"),
  ADD CONSTRAINT "fact_version_value" CHECK (("state" = 'set') = ("written" IS NOT NULL)),
  ADD CONSTRAINT "fact_version_no_overlap" EXCLUDE USING gist (
    "fact" WITH =,
    "region_code" WITH =,
    daterange("valid_from", "valid_to") WITH &&,
    tstzrange("recorded_at", "superseded_at") WITH &&
  );

ALTER TABLE "fact_proposal"
  ADD CONSTRAINT "fact_proposal_two_people" CHECK ("reviewed_by_id" IS NULL OR "state" = 'withdrawn' OR "reviewed_by_id" <> "proposed_by_id");

-- A version is append-only: only the moment it was corrected may be written, and only once.
CREATE FUNCTION "fact_version_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."superseded_at" IS NOT NULL
    OR to_jsonb(NEW) - 'superseded_at' IS DISTINCT FROM to_jsonb(OLD) - 'superseded_at' THEN
    RAISE EXCEPTION 'fact version % is append-only', OLD."id" USING ERRCODE = 'GJ002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "fact_version_append_only" BEFORE UPDATE ON "fact_version"
  FOR EACH ROW EXECUTE FUNCTION "fact_version_refuse_change"();
CREATE TRIGGER "fact_version_kept" BEFORE DELETE OR TRUNCATE ON "fact_version"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "fact_citation_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "fact_citation"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "fact_claim_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "fact_claim"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Facts are public: what the platform says, and what it said before.
CREATE VIEW "live"."policy_document" AS SELECT * FROM "policy_document";
CREATE VIEW "live"."fact_version" AS SELECT * FROM "fact_version";
CREATE VIEW "live"."fact_citation" AS SELECT * FROM "fact_citation";
CREATE VIEW "live"."fact_claim" AS SELECT * FROM "fact_claim";
GRANT SELECT ON "live"."policy_document", "live"."fact_version", "live"."fact_citation", "live"."fact_claim" TO "gongji_public";
