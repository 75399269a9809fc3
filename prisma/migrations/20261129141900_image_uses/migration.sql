-- CreateTable
CREATE TABLE "revision_image" (
    "revision_id" UUID NOT NULL,
    "image_id" CHAR(40) NOT NULL,

    CONSTRAINT "revision_image_pkey" PRIMARY KEY ("image_id","revision_id")
);

-- CreateIndex
CREATE INDEX "revision_image_revision_id_idx" ON "revision_image"("revision_id");

-- AddForeignKey
ALTER TABLE "revision_image" ADD CONSTRAINT "revision_image_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_image" ADD CONSTRAINT "revision_image_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "image"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------

-- Which images a text of the history shows follows from it: whoever restores it finds them there.
CREATE FUNCTION "revision_image_keep"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "revision_image" ("revision_id", "image_id")
  SELECT DISTINCT NEW."id", i."id"
  FROM jsonb_path_query(NEW."content", '$.draft.body.content[*] ? (@.type == "image").attrs.imageId') AS shown("image_id")
  JOIN "image" i ON i."id" = shown."image_id" #>> '{}';
  RETURN NULL;
END $$;
CREATE TRIGGER "revision_images_added" AFTER INSERT ON "revision"
  FOR EACH ROW WHEN (NEW."content" @? '$.draft.body.content[*] ? (@.type == "image")')
  EXECUTE FUNCTION "revision_image_keep"();

INSERT INTO "revision_image" ("revision_id", "image_id")
SELECT DISTINCT r."id", i."id"
FROM "revision" r
CROSS JOIN LATERAL jsonb_path_query(r."content", '$.draft.body.content[*] ? (@.type == "image").attrs.imageId')
  AS shown("image_id")
JOIN "image" i ON i."id" = shown."image_id" #>> '{}'
WHERE r."content" @? '$.draft.body.content[*] ? (@.type == "image")';
