-- CreateTable
CREATE TABLE "edition_link" (
    "edition_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,

    CONSTRAINT "edition_link_pkey" PRIMARY KEY ("target_id","edition_id")
);

-- CreateIndex
CREATE INDEX "edition_link_edition_id_idx" ON "edition_link"("edition_id");

-- AddForeignKey
ALTER TABLE "edition_link" ADD CONSTRAINT "edition_link_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

-- Which articles the text of an edition links to follows from its body, whoever wrote it. The target may be gone: a
-- link to nothing is what editors want to hear of.
CREATE FUNCTION "edition_link_keep"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM "edition_link" WHERE "edition_id" = NEW."id";
  END IF;
  INSERT INTO "edition_link" ("edition_id", "target_id")
  SELECT DISTINCT NEW."id", (linked."id" #>> '{}')::uuid
  FROM jsonb_path_query(NEW."body", '$.**.marks[*] ? (@.type == "articleLink").attrs.articleId') AS linked("id");
  RETURN NULL;
END $$;
CREATE TRIGGER "edition_links_added" AFTER INSERT ON "edition"
  FOR EACH ROW WHEN (NEW."body" @? '$.**.marks[*] ? (@.type == "articleLink")') EXECUTE FUNCTION "edition_link_keep"();
CREATE TRIGGER "edition_links_changed" AFTER UPDATE OF "body" ON "edition"
  FOR EACH ROW WHEN (OLD."body" IS DISTINCT FROM NEW."body") EXECUTE FUNCTION "edition_link_keep"();

INSERT INTO "edition_link" ("edition_id", "target_id")
SELECT DISTINCT e."id", (linked."id" #>> '{}')::uuid
FROM "edition" e
CROSS JOIN LATERAL jsonb_path_query(e."body", '$.**.marks[*] ? (@.type == "articleLink").attrs.articleId') AS linked("id")
WHERE e."body" @? '$.**.marks[*] ? (@.type == "articleLink")';
