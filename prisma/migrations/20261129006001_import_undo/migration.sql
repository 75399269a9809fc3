-- CreateEnum
CREATE TYPE "import_made" AS ENUM ('page', 'stub', 'filled_stub');

-- CreateEnum
CREATE TYPE "import_kept" AS ENUM ('changed', 'linked');

-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "emptied_stubs" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "removed_pages" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "removed_stubs" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "unchanged" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "undone_at" TIMESTAMPTZ(3),
ADD COLUMN     "undone_by_id" UUID;

-- AlterTable
ALTER TABLE "imported_page" ADD COLUMN     "source" TEXT;

-- CreateTable
CREATE TABLE "import_trace" (
    "run_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "made" "import_made" NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kept" "import_kept",

    CONSTRAINT "import_trace_pkey" PRIMARY KEY ("run_id","article_id")
);

-- CreateIndex
CREATE INDEX "import_trace_article_id_idx" ON "import_trace"("article_id");

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_trace" ADD CONSTRAINT "import_trace_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_trace" ADD CONSTRAINT "import_trace_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- DropIndex
DROP INDEX "imported_page_run_id_idx";

-- CreateIndex
CREATE INDEX "imported_page_run_id_id_idx" ON "imported_page"("run_id", "id");

-- What an import alone wrote may go with its article when the import is undone; what anybody typed never goes.
DROP TRIGGER "revision_append_only" ON "revision";
CREATE TRIGGER "revision_append_only" BEFORE UPDATE OR TRUNCATE ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE FUNCTION "revision_refuse_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."reason" <> 'imported' OR EXISTS (SELECT 1 FROM "article" a WHERE a."id" = OLD."article_id") THEN
    RAISE EXCEPTION 'revision is append-only' USING ERRCODE = 'GJ002';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "revision_kept" BEFORE DELETE ON "revision"
  FOR EACH ROW EXECUTE FUNCTION "revision_refuse_delete"();
