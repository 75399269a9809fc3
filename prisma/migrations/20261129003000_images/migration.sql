-- CreateTable
CREATE TABLE "image" (
    "id" CHAR(40) NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "added_by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "image_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_image" (
    "edition_id" UUID NOT NULL,
    "image_id" CHAR(40) NOT NULL,

    CONSTRAINT "edition_image_pkey" PRIMARY KEY ("image_id","edition_id")
);

-- CreateIndex
CREATE INDEX "edition_image_edition_id_idx" ON "edition_image"("edition_id");

-- AddForeignKey
ALTER TABLE "image" ADD CONSTRAINT "image_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_image" ADD CONSTRAINT "edition_image_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_image" ADD CONSTRAINT "edition_image_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "image"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

ALTER TABLE "image"
  ADD CONSTRAINT "image_id_check" CHECK ("id" ~ '^[0-9a-f]{40}$'),
  ADD CONSTRAINT "image_size_check" CHECK ("width" > 0 AND "height" > 0);

-- Which images an edition shows follows from its body, whoever wrote it.
CREATE FUNCTION "edition_image_keep"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM "edition_image" WHERE "edition_id" = NEW."id";
  END IF;
  INSERT INTO "edition_image" ("edition_id", "image_id")
  SELECT DISTINCT NEW."id", i."id"
  FROM jsonb_path_query(NEW."body", '$.content[*] ? (@.type == "image").attrs.imageId') AS shown("image_id")
  JOIN "image" i ON i."id" = shown."image_id" #>> '{}';
  RETURN NULL;
END $$;
CREATE TRIGGER "edition_images_added" AFTER INSERT ON "edition"
  FOR EACH ROW WHEN (NEW."body" @? '$.content[*] ? (@.type == "image")') EXECUTE FUNCTION "edition_image_keep"();
CREATE TRIGGER "edition_images_changed" AFTER UPDATE OF "body" ON "edition"
  FOR EACH ROW WHEN (OLD."body" IS DISTINCT FROM NEW."body") EXECUTE FUNCTION "edition_image_keep"();

-- Readers see an image while an edition on show has it in it.
CREATE VIEW "live"."image" AS
SELECT i."id", i."width"
FROM "image" i
JOIN "edition_image" s ON s."image_id" = i."id"
JOIN "live"."article" a ON a."edition_id" = s."edition_id";
GRANT SELECT ON "live"."image" TO "gongji_public";
